package dev.wherefore.advice;

/**
 * A verdict that a step would change, in the verdict's words.
 *
 * @param goal its id
 * @param from before
 * @param to   after
 */
public record StepEffect(String goal, String from, String to) {}
