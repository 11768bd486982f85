package dev.wherefore.readiness;

import dev.wherefore.reason.Truth;

/**
 * Something that a record does not show.
 *
 * @param attribute of the record
 * @param truth     not met where it is known to be missing, else unknown
 */
public record Lack(String attribute, Truth truth) {}
