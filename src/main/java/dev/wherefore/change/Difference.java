package dev.wherefore.change;

import dev.wherefore.parameter.Range;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.RuleProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Points;
import dev.wherefore.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a change of the profile does to one goal.
 *
 * @param before the verdict on the profile as it stands
 * @param after  the verdict on the changed one, by the same rules
 * @param turns  the criteria, and the factors of the points, that turned
 */
public record Difference(Verdict before, Verdict after, List<CriterionTurn> turns) {
    public Difference {
        turns = List.copyOf(turns);
    }

    /** The goals of which anything changes, in the order of the later verdicts; of a goal in one list alone nothing can. */
    public static List<Difference> of(List<Verdict> before, List<Verdict> after) {
        var earlier = before.stream()
                .collect(Collectors.toMap(verdict -> verdict.goal().id(), verdict -> verdict));
        return after.stream()
                .filter(verdict -> earlier.containsKey(verdict.goal().id()))
                .map(verdict -> of(earlier.get(verdict.goal().id()), verdict))
                .filter(Difference::isOne)
                .toList();
    }

    private static Difference of(Verdict before, Verdict after) {
        return new Difference(before, after, turns(before, after));
    }

    public GoalRules goal() {
        return after.goal();
    }

    /** Whether the status becomes another. */
    public boolean changesStatus() {
        return before.status() != after.status();
    }

    /** Whether it is for the better, as far as the change of status tells. */
    public boolean isBetter() {
        return after.status().compareTo(before.status()) < 0;
    }

    public boolean changesPoints() {
        return before.points() != null && !same(before.points(), after.points());
    }

    public boolean changesReadiness() {
        return before.readiness() != null && !before.readiness().equals(after.readiness());
    }

    /** Whether the best answer rests on another offer now. */
    public boolean changesOffer() {
        return !Objects.equals(before.offer(), after.offer());
    }

    /** Whether what reaching the goal is worth becomes another. */
    public boolean changesWorth() {
        return changesWorth(before, after);
    }

    private static boolean changesWorth(Verdict before, Verdict after) {
        return before.worth() != null
                && before.worth().standing() != after.worth().standing();
    }

    private boolean isOne() {
        return changesStatus()
                || changesPoints()
                || changesReadiness()
                || changesWorth()
                || turns.stream().anyMatch(CriterionTurn::isTurned);
    }

    private static boolean same(Points one, Points other) {
        return one.known() == other.known() && same(one.total(), other.total());
    }

    private static boolean same(Range one, Range other) {
        return one.low().compareTo(other.low()) == 0 && one.high().compareTo(other.high()) == 0;
    }

    private static List<CriterionTurn> turns(Verdict before, Verdict after) {
        var turns = new ArrayList<CriterionTurn>();
        for (var finding : after.findings()) {
            var was = before.finding(finding.criterion().id());
            var turn = turn("", was, finding);
            if (turn.isTurned() || !turn.conditions().isEmpty()) turns.add(turn);
        }
        if (changesWorth(before, after)) {
            turns.addAll(turned(
                    "speaks for it: ", before.worth().awards(), after.worth().awards()));
            turns.addAll(turned(
                    "speaks against it: ",
                    before.worth().withholds(),
                    after.worth().withholds()));
        }
        if (before.points() != null) {
            for (int i = 0; i < after.points().factors().size(); i++) {
                var was = before.points().factors().get(i);
                var is = after.points().factors().get(i);
                if (same(was.points(), is.points())) continue;
                turns.add(new CriterionTurn(
                        is.id(), is.id(), null, null, was.points(), is.points(), conditions(was.rules(), is.rules())));
            }
        }
        return turns;
    }

    /** What speaks for a goal, or against it, and turned. */
    private static List<CriterionTurn> turned(String lead, List<Finding> before, List<Finding> after) {
        var turns = new ArrayList<CriterionTurn>();
        for (int i = 0; i < before.size() && i < after.size(); i++) {
            var turn = turn(lead, before.get(i), after.get(i));
            if (turn.isTurned()) turns.add(turn);
        }
        return turns;
    }

    private static CriterionTurn turn(String lead, Finding was, Finding is) {
        return new CriterionTurn(
                is.criterion().id(),
                lead + is.criterion().name(),
                was.truth(),
                is.truth(),
                null,
                null,
                conditions(was.rules(), is.rules()));
    }

    private static List<ConditionTurn> conditions(List<RuleProof> before, List<RuleProof> after) {
        var turned = new ArrayList<ConditionTurn>();
        for (int i = 0; i < after.size() && i < before.size(); i++) {
            var rule = after.get(i).rule().name();
            conditions(rule, before.get(i).conditions(), after.get(i).conditions(), turned);
        }
        return turned;
    }

    private static void conditions(
            String rule, List<ConditionProof> before, List<ConditionProof> after, List<ConditionTurn> into) {
        var left = new ArrayList<>(before);
        for (var is : after) {
            var was = left.stream().filter(each -> isSame(each, is)).findFirst().orElse(null);
            left.remove(was);
            if (was == null ? is.truth() == Truth.MET : was.truth() != is.truth()) {
                into.add(new ConditionTurn(rule, was, is));
            } else if (was != null && !is.negated()) {
                conditions(rule, was.inner(), is.inner(), into);
            }
        }
        // Where there is nothing any more to test them on, that tells more than what was met before.
        var absent = after.stream()
                .filter(is -> is.fact() == null && is.type() != null)
                .filter(is -> before.stream().noneMatch(was -> isSame(was, is)))
                .findFirst()
                .orElse(null);
        for (var was : left) {
            if (was.truth() != Truth.MET) continue;
            boolean isGone = absent != null && was.type() == absent.type();
            into.add(new ConditionTurn(rule, was, isGone ? absent : null));
        }
    }

    private static boolean isSame(ConditionProof one, ConditionProof other) {
        return one.line() == other.line() && one.text().equals(other.text());
    }
}
