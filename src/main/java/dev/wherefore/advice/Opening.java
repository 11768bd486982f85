package dev.wherefore.advice;

import java.util.List;

/**
 * A gap whose closing leaves nothing known against a goal.
 *
 * @param gap     what to close
 * @param goal    what it opens: the gap's own goal, or the one that goal is a part of
 * @param name    as the candidate reads it
 * @param open    how many criteria of it still wait, for an answer or a judgement
 * @param because the findings it rests on
 */
public record Opening(Gap gap, String goal, String name, int open, List<String> because) {
    public Opening {
        because = List.copyOf(because);
    }

    /** What closing the gap leaves to be settled, as a sentence with a space before it; empty when nothing is left. */
    public String rest() {
        if (open == 0) return "";
        return open == 1 ? " One criterion is still open." : " " + open + " criteria are still open.";
    }
}
