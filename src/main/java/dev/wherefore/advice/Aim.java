package dev.wherefore.advice;

/**
 * Something the candidate wants.
 *
 * @param kind country, ladder or level; for a country that some step leads to, too, country with a step
 * @param code the country, the ladder's id or the level's goal
 */
public record Aim(String kind, String code) {}
