package dev.wherefore.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.action.Need;
import dev.wherefore.plan.Limits;
import dev.wherefore.plan.Plan;
import dev.wherefore.plan.Step;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.GoalEntry;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.Verdict;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks a plan by deciding, with the rules alone, every profile on the way. */
final class PlanProof {
    private final Rulebook rulebook;
    private final Decider decider;
    private final Map<String, Decider> needed = new HashMap<>();

    PlanProof(Rulebook rulebook, GoalEntry goal) throws IOException {
        this.rulebook = rulebook;
        decider = new Decider(rulebook.select(List.of(goal)), Vocabulary.of(rulebook.catalogue()));
    }

    Status status(Profile profile, LocalDate day) {
        return decider.decide(profile, day).get(0).status();
    }

    void holds(Plan plan, Profile from, LocalDate day, Limits limits) throws IOException {
        for (var step : plan.steps()) {
            assertThat(step.starts()).isBetween(day, step.ends());
            assertThat(step.ends()).isBeforeOrEqualTo(plan.reached());
            mayBegin(step, plan, from);
        }
        assertThat(after(plan.steps(), from).root()).isEqualTo(plan.profile().root());
        assertThat(plan.reached()).isBeforeOrEqualTo(day.plusMonths(limits.months()));
        if (limits.budget() != null) {
            assertThat(plan.toll().cost()).isLessThanOrEqualTo(limits.budget());
            if (!limits.unknownCosts())
                assertThat(plan.steps()).allMatch(step -> step.price().amount() != null);
        }
        var end = decider.decide(plan.profile(), plan.reached()).get(0);
        assertThat(end.status()).as("%s ends", from.id()).isIn(Status.ELIGIBLE, Status.REVIEW);
        for (var left : plan.steps()) {
            var fewer = new ArrayList<>(plan.steps());
            fewer.remove(left);
            assertThat(leadsThereAsWell(fewer, plan, from, end))
                    .as("%s without %s", from.id(), left.action().id())
                    .isFalse();
        }
    }

    /** Whether without a step the others may still begin, and lead to no less. */
    private boolean leadsThereAsWell(List<Step> fewer, Plan plan, Profile from, Verdict end) throws IOException {
        for (var step : fewer)
            for (var goal : step.needed()) if (!isReached(goal, before(step, fewer, from), step.starts())) return false;
        var verdict = decider.decide(after(fewer, from), plan.reached()).get(0);
        boolean reached = verdict.status() == Status.ELIGIBLE || verdict.status() == Status.REVIEW;
        return reached && judged(verdict) <= judged(end);
    }

    private void mayBegin(Step step, Plan plan, Profile from) throws IOException {
        var at = before(step, plan.steps(), from);
        for (var goal : step.needed()) {
            assertThat(isReached(goal, at, step.starts()))
                    .as("%s: %s when %s begins", from.id(), goal, step.action().id())
                    .isTrue();
        }
        for (var need : step.action().needs()) {
            if (need instanceof Need.Reached reached) assertThat(step.needed()).contains(reached.goal());
        }
    }

    /** The profile as it is when a step begins. */
    private static Profile before(Step step, List<Step> steps, Profile from) {
        return after(
                steps.stream()
                        .filter(other -> other != step && !other.ends().isAfter(step.starts()))
                        .toList(),
                from);
    }

    private static Profile after(List<Step> steps, Profile from) {
        var at = from;
        for (var step : steps) at = step.change().apply(at);
        return at;
    }

    private boolean isReached(String goal, Profile at, LocalDate on) throws IOException {
        var known = needed.get(goal);
        if (known == null) {
            var selection = rulebook.select(List.of(rulebook.goal(goal).orElseThrow()));
            needed.put(goal, known = new Decider(selection, Vocabulary.of(rulebook.catalogue())));
        }
        var status = known.screen(at, on).get(goal);
        return status == Status.ELIGIBLE || status == Status.REVIEW;
    }

    private static long judged(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> !finding.preferred() && finding.truth() == Truth.UNKNOWN)
                .count();
    }
}
