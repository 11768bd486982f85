package dev.wherefore.plan;

import dev.wherefore.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * What planning came to.
 *
 * @param before    the goal's verdict on the day of the question
 * @param day       of the question
 * @param limits    what a plan may take
 * @param plans     the cheapest, the fastest and the most certain, each once; empty where there is none
 * @param obstacles why there is none; empty where there is one
 * @param leftOut   what was not planned as its cost is not known, and there is a budget
 * @param whole     whether every combination was looked at, or shown to be no better; false when the search was ended
 * @param nodes     combinations of actions that were decided
 * @param days      days on which they were decided, in all
 */
public record Plans(
        Verdict before,
        LocalDate day,
        Limits limits,
        List<Plan> plans,
        List<Obstacle> obstacles,
        List<LeftOut> leftOut,
        boolean whole,
        int nodes,
        int days) {
    public Plans {
        plans = List.copyOf(plans);
        obstacles = List.copyOf(obstacles);
        leftOut = List.copyOf(leftOut);
    }
}
