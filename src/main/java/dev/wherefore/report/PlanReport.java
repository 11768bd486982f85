package dev.wherefore.report;

import dev.wherefore.plan.Plan;
import dev.wherefore.plan.Plans;
import dev.wherefore.rulebook.Rulebook;

/**
 * What is to be reported of planning the way to one goal.
 *
 * @param profile    the id of the profile
 * @param name       how the candidate is called; null when the profile does not say
 * @param rulebook   the hash of the rules' content
 * @param plans      what planning came to
 * @param selection  what was loaded to decide the goal
 * @param openAnswers whether criteria that wait for answers were left open
 */
public record PlanReport(
        String profile, String name, String rulebook, Plans plans, Rulebook.Selection selection, boolean openAnswers) {
    /** What every plan is to be read with. */
    static final String CAUTION =
            "A plan is advice and no promise: costs and times are what is usual, and every step's outcome is decided by "
                    + "others where it says so. Each plan was proved by deciding the profile that it leads to, on its "
                    + "day, by the same rules; law that is not announced yet is taken to stay as it is.";

    /** What is cited on the day of the question. */
    Background background() {
        return Background.of(selection, plans.day());
    }

    /** What is cited on the day on which a plan ends. */
    Background background(Plan plan) {
        return Background.of(selection, plan.reached());
    }
}
