package dev.wherefore.rulebook;

/**
 * How a criterion is shown.
 *
 * @param id    the knowledge sheet's, e.g. {@code salary}
 * @param name  short, e.g. "pay"
 * @param about one sentence; null when the name says it all
 * @param say   of a remark, what is worth knowing where it applies, as full sentences; null for other kinds
 */
public record CriterionFace(String id, String name, String about, String say) {}
