package dev.wherefore.verdict;

import dev.wherefore.parameter.Range;
import dev.wherefore.rulebook.Face;

/**
 * What a change of the profile does to a goal: found by deciding the goal for both profiles.
 *
 * @param goal   its id
 * @param face   how it is called
 * @param from   its status before
 * @param to     its status after
 * @param before its points before; null for a goal without a scheme
 * @param after  its points after
 */
public record Effect(String goal, Face face, Status from, Status to, Range before, Range after) {
    /** Whether the status becomes another. */
    public boolean changesStatus() {
        return from != to;
    }

    /** Whether it is for the better, as far as the change of status tells. */
    public boolean isBetter() {
        return to.compareTo(from) < 0;
    }
}
