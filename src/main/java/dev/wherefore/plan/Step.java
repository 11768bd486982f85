package dev.wherefore.plan;

import dev.wherefore.action.Action;
import dev.wherefore.action.Price;
import dev.wherefore.parameter.Range;
import dev.wherefore.profile.Profile;
import dev.wherefore.verdict.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One action of a plan, on its dates.
 *
 * @param says     what stands for the placeholders of the action's title: codes, paths and plain numbers
 * @param starts   the first day
 * @param ends     the day on which the profile has changed, by the typical duration
 * @param months   that it takes as a rule; null when that is not known, and the whole time allowed is then reckoned
 * @param price    of the day on which it ends
 * @param cost     in the currency of the limits; null when it is not known
 * @param needed   the ids of the goals that must be reached when it begins, and are
 * @param turns    the criteria that are open before it and not after it, on the day on which it ends
 * @param before   the points before it; null for a goal without a scheme
 * @param points   the points after it; null for a goal without a scheme
 * @param change   the profile after it, from the one before it
 * @param after    the goal's status on the day on which the step ends, all steps that end before being done
 */
public record Step(
        Action action,
        Map<String, String> says,
        LocalDate starts,
        LocalDate ends,
        BigDecimal months,
        Price price,
        BigDecimal cost,
        List<String> needed,
        List<String> turns,
        Range before,
        Range points,
        UnaryOperator<Profile> change,
        Status after) {
    public Step {
        says = Map.copyOf(says);
        needed = List.copyOf(needed);
        turns = List.copyOf(turns);
    }
}
