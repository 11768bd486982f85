package dev.wherefore.advice;

import dev.wherefore.parameter.Range;

/**
 * A verdict, or its points, that a step would change.
 *
 * @param goal   its id
 * @param from   the verdict before, in the goal's words
 * @param to     after
 * @param before points before; null for a goal without
 * @param after  points after
 */
public record StepEffect(String goal, String from, String to, Range before, Range after) {}
