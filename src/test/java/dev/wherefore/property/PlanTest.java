package dev.wherefore.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.action.Need;
import dev.wherefore.plan.Limits;
import dev.wherefore.plan.Plan;
import dev.wherefore.plan.Planner;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
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
        var decider = new Decider(rulebook.select(List.of(entry)), Vocabulary.of(rulebook.catalogue()));
        for (int i = 0; i < PROFILES; i++) {
            var drawn = goal.draw(i);
            var plans = planner.plan(drawn.profile(), drawn.day(), LIMITS, false);
            for (var plan : plans.plans()) holds(plan, drawn.profile(), decider, rulebook);
            if (plans.plans().isEmpty() && plans.whole())
                assertThat(status(decider, drawn.profile(), plans)).isNotEqualTo(Status.ELIGIBLE);
        }
    }

    private static Status status(Decider decider, Profile profile, dev.wherefore.plan.Plans plans) {
        return decider.decide(profile, plans.day()).get(0).status();
    }

    private static void holds(Plan plan, Profile from, Decider decider, Rulebook rulebook) throws Exception {
        var at = from;
        for (var step : plan.steps()) {
            for (var need : step.action().needs()) {
                if (need instanceof Need.Reached reached) {
                    var needed = rulebook.require(reached.goal());
                    var status = new Decider(rulebook.select(List.of(needed)), Vocabulary.of(rulebook.catalogue()))
                            .screen(at, step.starts())
                            .get(needed.id());
                    assertThat(status).isIn(Status.ELIGIBLE, Status.REVIEW);
                }
            }
            at = step.change().apply(at);
        }
        assertThat(at.root()).isEqualTo(plan.profile().root());
        var end = decider.decide(at, plan.reached()).get(0);
        assertThat(end.status()).isIn(Status.ELIGIBLE, Status.REVIEW);
        assertThat(plan.toll().cost()).isLessThanOrEqualTo(LIMITS.budget());
        assertThat(plan.steps()).allMatch(step -> !step.ends().isAfter(plan.reached()));
        for (var left : plan.steps()) {
            var fewer = new ArrayList<>(plan.steps());
            fewer.remove(left);
            var without = from;
            for (var step : fewer) without = step.change().apply(without);
            var verdict = decider.decide(without, plan.reached()).get(0);
            boolean reached = verdict.status() == Status.ELIGIBLE || verdict.status() == Status.REVIEW;
            assertThat(reached && judged(verdict) <= judged(end))
                    .as("%s without %s", from.id(), left.action().id())
                    .isFalse();
        }
    }

    private static long judged(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> !finding.preferred() && finding.truth() == Truth.UNKNOWN)
                .count();
    }
}
