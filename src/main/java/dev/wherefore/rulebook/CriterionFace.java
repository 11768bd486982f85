package dev.wherefore.rulebook;

/**
 * How a criterion is shown.
 *
 * @param id    the knowledge sheet's, e.g. {@code salary}
 * @param name  short, e.g. "pay"
 * @param about one sentence; null when the name says it all
 */
public record CriterionFace(String id, String name, String about) {}
