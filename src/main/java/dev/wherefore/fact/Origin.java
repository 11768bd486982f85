package dev.wherefore.fact;

/**
 * Where a fact comes from.
 *
 * @param path   the place in the profile, e.g. {@code offers[0]}; empty when the fact rests on no single place
 * @param stated false for the blank fact of a section that the profile leaves out: whether there is such a thing at
 *               all is then unknown, and so is every pattern that matches it
 */
public record Origin(String path, boolean stated) {
    /** Not of a profile: parameters, rows, scores, goals; always there. */
    public static final Origin COMPUTED = new Origin("", true);

    public static Origin at(String path) {
        return new Origin(path, true);
    }

    public static Origin blank(String path) {
        return new Origin(path, false);
    }
}
