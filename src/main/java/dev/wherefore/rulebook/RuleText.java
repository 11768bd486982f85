package dev.wherefore.rulebook;

import java.util.List;

/**
 * A rule, as written: what its model cannot tell of itself (lines, metadata, and which property a binding reads).
 *
 * @param name      a plain statement
 * @param line      its line in the rule file
 * @param purpose   what it is for
 * @param serves    the criterion it is one way to meet, the factor it gives points for, e.g. {@code core/age}, or the award or
 *                  reason to withhold that it establishes
 * @param source    an entry of the topic's sources
 * @param weight    1 helpful, 2 expected, 3 decisive; 1 where the rule does not say
 * @param preferred whether the criterion is preferred only, so that a verdict does not wait for it
 * @param patterns  in the order of the file, depth first
 */
public record RuleText(
        String name,
        int line,
        Purpose purpose,
        String serves,
        String source,
        int weight,
        boolean preferred,
        List<PatternText> patterns) {
    public RuleText {
        patterns = List.copyOf(patterns);
    }

    /** Whether it gives points. */
    public boolean givesPoints() {
        return purpose == Purpose.FACTOR;
    }
}
