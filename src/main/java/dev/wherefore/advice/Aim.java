package dev.wherefore.advice;

/**
 * Something the candidate wants.
 *
 * @param kind country, ladder or level
 * @param code the country, the ladder's id or the level's goal
 */
public record Aim(String kind, String code) {}
