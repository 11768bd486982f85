package dev.wherefore.profile;

/**
 * A code that profiles may use.
 *
 * @param id    as a profile states it, e.g. {@code tech.system-design}
 * @param title as a person reads it, e.g. "system design and scalability"
 */
public record Term(String id, String title) {}
