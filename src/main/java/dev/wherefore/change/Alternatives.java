package dev.wherefore.change;

import dev.wherefore.fact.Fact;
import dev.wherefore.fact.FactTypes;
import dev.wherefore.fact.Goal;
import dev.wherefore.fact.Property;
import dev.wherefore.fact.Row;
import dev.wherefore.fact.Score;
import dev.wherefore.parameter.Column;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.RuleProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The sets of answers by each of which a criterion may come to be met, as its proof suggests them; none of them is proved. */
final class Alternatives {
    private static final int MOST = 32;

    private final Ground ground;
    private final Map<String, Verdict> verdicts;
    private final String newItem;
    private final Scores scores;

    /**
     * @param ground   to try answers on
     * @param verdicts on the goal and those it depends on, by id, for the profile or for the profile with a new item
     * @param newItem  the path of the item that the profile has besides; null where it stands as it is
     * @param scores   finds answers by which a score is reached; null where none are looked for
     */
    Alternatives(Ground ground, Map<String, Verdict> verdicts, String newItem, Scores scores) {
        this.ground = ground;
        this.verdicts = verdicts;
        this.newItem = newItem;
        this.scores = scores;
    }

    /** Whether a criterion is to be brought about: what only a person can judge is left to the person. */
    static boolean isWanted(Finding finding) {
        return !finding.preferred() && finding.truth() != Truth.MET && !finding.awaitsJudgement();
    }

    /** @param goal that the criterion is of */
    List<ChangeSet> of(String goal, Finding finding) {
        var all = new LinkedHashSet<ChangeSet>();
        for (var rule : finding.rules()) {
            if (newItem != null && !touchesNew(rule.conditions())) continue;
            all.addAll(of(goal, rule));
        }
        return List.copyOf(all);
    }

    /** The same of a criterion of a goal, as it stands on this profile; none where it is met. */
    List<ChangeSet> of(String goal, String criterion) {
        var finding = verdicts.get(goal).finding(criterion);
        return finding.truth() == Truth.MET ? List.of() : of(goal, finding);
    }

    private boolean touchesNew(List<ConditionProof> conditions) {
        return conditions.stream()
                .anyMatch(condition -> touchesNew(condition.inner())
                        || condition.fact() != null
                                && condition.fact().origin().path().startsWith(newItem));
    }

    private List<ChangeSet> of(String goal, RuleProof rule) {
        return all(rule.conditions().stream()
                .filter(condition -> condition.truth() != Truth.MET)
                .map(condition -> of(goal, condition)));
    }

    /** One option of each, together. */
    private static List<ChangeSet> all(Stream<List<ChangeSet>> each) {
        List<ChangeSet> together = List.of(ChangeSet.NONE);
        for (var options : each.toList()) {
            var more = new LinkedHashSet<ChangeSet>();
            for (var before : together) {
                for (var option : options) {
                    var both = before.and(option);
                    if (both != null && more.size() < MOST) more.add(both);
                }
            }
            together = List.copyOf(more);
        }
        return together;
    }

    private List<ChangeSet> of(String goal, ConditionProof condition) {
        if (condition.type() == null) return quantified(goal, condition);
        if (condition.judgement()) return List.of(ChangeSet.NONE);
        if (condition.fact() == null || condition.property() == null) return List.of();
        if (condition.fact() instanceof Goal other) return ofGoal(other, condition);
        var wanted = new Wanted(condition.operator(), condition.required());
        if (condition.fact() instanceof Score) return scores == null ? List.of() : scores.of(goal, wanted);
        return proposals(condition, wanted);
    }

    private List<ChangeSet> proposals(ConditionProof condition, Wanted wanted) {
        if (condition.fact() instanceof Row || condition.fact() instanceof Score) return List.of();
        return Proposals.of(ground, condition.fact(), condition.type(), condition.property(), wanted, newItem);
    }

    private List<ChangeSet> quantified(String goal, ConditionProof condition) {
        if (!condition.negated()) {
            return all(condition.inner().stream()
                    .filter(inner -> inner.truth() != Truth.MET)
                    .map(inner -> of(goal, inner)));
        }
        // There is none when any of its conditions fails.
        return condition.inner().stream()
                .filter(inner -> inner.property() != null && inner.fact() != null && !inner.judgement())
                .flatMap(inner -> proposals(inner, new Wanted(inner.operator(), inner.required()).contrary()).stream())
                .limit(MOST)
                .toList();
    }

    private List<ChangeSet> ofGoal(Goal goal, ConditionProof condition) {
        var verdict = verdicts.get(goal.id());
        boolean wantsIt = "true".equals(String.valueOf(condition.required()))
                == condition.operator().equals("==");
        if (verdict == null || !wantsIt) return List.of();
        return all(verdict.findings().stream().filter(Alternatives::isWanted).map(finding -> of(goal.id(), finding)));
    }

    /** Answers that may give more points, one after another: what each factor's rules read, at each row of their tables. */
    List<ChangeSet> ofPoints(String goal) {
        var all = new LinkedHashSet<ChangeSet>();
        var points = verdicts.get(goal).points();
        if (points == null) return List.of();
        for (var factor : points.factors()) {
            for (var rule : factor.rules()) {
                if (newItem != null && !touchesNew(rule.conditions())) continue;
                var options = new ArrayList<List<ChangeSet>>();
                boolean possible = true;
                for (var condition : rule.conditions()) {
                    if (condition.fact() instanceof Row row) {
                        var ofRows = ofRows(row, condition);
                        if (!ofRows.isEmpty()) options.add(ofRows);
                    } else if (condition.truth() != Truth.MET) {
                        var one = of(goal, condition);
                        possible &= !one.isEmpty();
                        options.add(one);
                    }
                }
                if (possible) all.addAll(all(options.stream()));
            }
        }
        all.remove(ChangeSet.NONE);
        return List.copyOf(all);
    }

    @SuppressWarnings("unchecked")
    private List<ChangeSet> ofRows(Row row, ConditionProof condition) {
        var operand = condition.operand();
        if (operand == null || operand.property() == null || operand.parameter() != null) return List.of();
        var column = Column.of(condition.property().name()).orElse(null);
        // A band is entered at its lower end, or found by its key.
        if (column == null || column.word().toLowerCase(Locale.ROOT).endsWith("to")) return List.of();
        var type = FactTypes.of(operand.fact().getClass());
        var property = (Property<Fact>) operand.property();
        return ground.facts().rows(row.table()).stream()
                .map(each -> ((Property<Fact>) (Property<?>)
                                Row.TYPE.property(condition.property().name()))
                        .read()
                        .apply(each))
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST)
                .flatMap(cell -> Proposals.of(
                        ground,
                        operand.fact(),
                        type,
                        property,
                        new Wanted(cell instanceof Number ? ">=" : "==", cell),
                        newItem)
                        .stream())
                .toList();
    }
}
