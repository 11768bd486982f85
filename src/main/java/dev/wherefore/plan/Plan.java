package dev.wherefore.plan;

import dev.wherefore.profile.Profile;
import dev.wherefore.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * Actions that lead to the goal.
 *
 * @param best    in which respects no other plan is better
 * @param steps   in the order in which they end; none where time alone is enough
 * @param reached the day on which the goal is reached
 * @param toll    what it takes in all
 * @param profile the profile that it leads to
 * @param verdict on that profile on that day
 */
public record Plan(
        List<Objective> best, List<Step> steps, LocalDate reached, Toll toll, Profile profile, Verdict verdict) {
    public Plan {
        best = List.copyOf(best);
        steps = List.copyOf(steps);
    }

    Plan best(List<Objective> others) {
        return new Plan(others, steps, reached, toll, profile, verdict);
    }
}
