package dev.wherefore.pay;

/**
 * What a profile leaves out that a pay cannot be placed without, or only less well.
 *
 * @param path     e.g. {@code offers[0].salary.amount}
 * @param question what to ask the candidate
 * @param whole    whether nothing can be said of the pay without it
 */
public record MissingKey(String path, String question, boolean whole) {}
