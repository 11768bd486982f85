package dev.wherefore.advice;

/**
 * Something that a candidate can do, as advice rules match it.
 *
 * @param id        of the action, e.g. {@code language-test-again}
 * @param effort    what it takes
 * @param decidedBy who decides how it ends; empty where the candidate does
 */
public record Means(String id, Effort effort, String decidedBy) {}
