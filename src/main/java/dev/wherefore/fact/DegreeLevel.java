package dev.wherefore.fact;

import java.util.List;

/** The order of degrees, as numbers that rules compare; see {@link Unit#DEGREE}. */
final class DegreeLevel {
    private static final List<String> LEVELS =
            List.of("none", "upper-secondary", "certificate", "diploma", "bachelor", "master", "doctorate");

    private DegreeLevel() {}

    /** The words, from the lowest. */
    static List<String> all() {
        return LEVELS;
    }

    /** The number of a level; null for null and for any other word. */
    static Integer of(String word) {
        int level = word == null ? -1 : LEVELS.indexOf(word);
        return level < 0 ? null : level;
    }
}
