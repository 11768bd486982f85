package dev.wherefore.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.plan.Limits;
import dev.wherefore.plan.Planner;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Status;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A plan's end is eligible, or waits for a judgement alone, by the same rules on its day; nothing begins before what it
 * needs; and none of its actions can be left out without losing that, or leaving more to a judgement.
 */
class PlanTest {
    private static final int PROFILES = 8;
    private static final Limits LIMITS = new Limits(18, new BigDecimal("8000"), "EUR", true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visa/de/eu-blue-card",
                "visa/de/skilled-worker-academic",
                "visa/au/skilled-independent-189",
                "visa/ca/fsw",
                "level/technical-manager/technical-manager",
                "level/technical-project-manager/technical-project-manager"
            })
    void a_plan_ends_where_it_says_and_needs_each_of_its_steps(String id) throws Exception {
        var rulebook = Rulebook.builtIn();
        var entry = rulebook.require(id);
        var goal = new GoalUnderTest(rulebook, entry);
        var planner = Planner.of(rulebook, entry);
        var proof = new PlanProof(rulebook, entry);
        for (int i = 0; i < PROFILES; i++) {
            var drawn = goal.draw(i);
            for (var limits : List.of(LIMITS, new Limits(LIMITS.months(), LIMITS.budget(), LIMITS.currency()))) {
                var plans = planner.plan(drawn.profile(), drawn.day(), limits, false);
                for (var plan : plans.plans()) proof.holds(plan, drawn.profile(), drawn.day(), limits);
                if (plans.plans().isEmpty() && plans.whole())
                    assertThat(proof.status(drawn.profile(), plans.day())).isNotEqualTo(Status.ELIGIBLE);
            }
        }
    }
}
