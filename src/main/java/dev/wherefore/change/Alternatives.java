package dev.wherefore.change;

import dev.wherefore.fact.Choice;
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

    private static final int JOINS = 3;
    private static final int FOLLOWED = 12;
    /** Stands for a name that two things share, where neither of them states one. */
    private static final String SHARED = "the same";

    private final Ground ground;
    private final Map<String, Verdict> verdicts;
    private final String newItem;
    private final Scores scores;
    private final Trials trials;
    private final int joins;

    /**
     * @param ground   to try answers on
     * @param verdicts on the goal and those it depends on, by id, for the profile or for the profile with a new item
     * @param newItem  the path of the item that the profile has besides; null where it stands as it is
     * @param scores   finds answers by which a score is reached; null where none are looked for
     * @param trials   decide what comes of a rule that joins facts when one of them changes; null where that is not followed
     */
    Alternatives(Ground ground, Map<String, Verdict> verdicts, String newItem, Scores scores, Trials trials) {
        this(ground, verdicts, newItem, scores, trials, trials == null ? 0 : JOINS);
    }

    private Alternatives(
            Ground ground, Map<String, Verdict> verdicts, String newItem, Scores scores, Trials trials, int joins) {
        this.ground = ground;
        this.verdicts = verdicts;
        this.newItem = newItem;
        this.scores = scores;
        this.trials = trials;
        this.joins = joins;
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
            all.addAll(of(goal, finding.criterion().id(), rule));
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
                .anyMatch(condition ->
                        touchesNew(condition.inner()) || isOfNew(condition.fact()) || comparesNew(condition));
    }

    private boolean comparesNew(ConditionProof condition) {
        return condition.operand() != null && isOfNew(condition.operand().fact());
    }

    private boolean isOfNew(Fact fact) {
        return fact != null && fact.origin().path().startsWith(newItem);
    }

    private List<ChangeSet> of(String goal, String criterion, RuleProof rule) {
        var options = rule.conditions().stream()
                .filter(condition -> condition.truth() != Truth.MET)
                .map(condition -> of(goal, criterion, condition, rule.conditions()))
                .toList();
        boolean isComplete = options.stream().noneMatch(List::isEmpty);
        var whole = isComplete ? all(options.stream()) : List.<ChangeSet>of();
        if (joins == 0 || !joins(rule.conditions())) return whole;
        // With another answer the rule may meet other rows and facts: what they ask is seen when it is decided again.
        var found = new LinkedHashSet<ChangeSet>();
        var begun = isComplete ? whole : all(options.stream().filter(some -> !some.isEmpty()));
        for (var set : begun.subList(0, Math.min(FOLLOWED, begun.size()))) {
            if (set.size() > 0 && ground.mayProve()) found.addAll(followed(goal, criterion, rule, set));
        }
        found.addAll(whole);
        return List.copyOf(found);
    }

    /** Whether a rule compares one fact of it with another, or with a row of a table. */
    private static boolean joins(List<ConditionProof> conditions) {
        return conditions.stream()
                .anyMatch(condition -> joins(condition.inner())
                        || condition.operand() != null && condition.operand().property() != null);
    }

    /** Some answers, with those that the rule still waits for when they are given. */
    private List<ChangeSet> followed(String goal, String criterion, RuleProof rule, ChangeSet begun) {
        var changed = trials.changed(begun);
        if (changed.isEmpty()) return List.of();
        var further = trials.of(changed.get());
        var decided = further.verdicts();
        var again = decided.get(goal).finding(criterion).rules().stream()
                .filter(other -> other.rule().name().equals(rule.rule().name()))
                .findFirst();
        if (again.isEmpty()) return List.of();
        if (again.get().truth() == Truth.MET) return List.of(begun);
        return new Alternatives(ground.on(changed.get()), decided, newItem, scores, further, joins - 1)
                .of(goal, criterion, again.get()).stream()
                        .map(more -> begun.then(more, trials.profile(), ground.vocabulary()))
                        .toList();
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

    private List<ChangeSet> of(String goal, String criterion, ConditionProof condition, List<ConditionProof> rule) {
        if (condition.type() == null) return quantified(goal, criterion, condition, rule);
        if (condition.judgement()) return List.of(ChangeSet.NONE);
        // Every option is tried when the goal is decided.
        if (condition.fact() instanceof Choice) return List.of(ChangeSet.NONE);
        if (condition.fact() == null) return List.of();
        if (condition.property() == null)
            return isCompared(condition.fact(), rule) ? List.of(ChangeSet.NONE) : List.of();
        if (condition.fact() instanceof Goal other) return ofGoal(other, condition);
        if (condition.fact() instanceof Row row) return ofRow(row, condition, rule);
        var wanted = new Wanted(condition.operator(), condition.required());
        if (condition.fact() instanceof Score) return scores == null ? List.of() : scores.of(goal, criterion, wanted);
        var own = proposals(condition, wanted);
        return own.isEmpty() ? ofOtherSide(condition) : own;
    }

    /** Whether an open condition compares something with what is not known of a fact: it will be there when that is. */
    private static boolean isCompared(Fact fact, List<ConditionProof> rule) {
        return rule.stream()
                .anyMatch(condition -> condition.required() == null
                        && condition.operand() != null
                        && condition.operand().fact().equals(fact));
    }

    /** Answers to what a condition compares with, where that is of the profile, too. */
    private List<ChangeSet> ofOtherSide(ConditionProof condition) {
        var operand = condition.operand();
        if (operand == null || operand.property() == null || operand.parameter() != null) return List.of();
        if (operand.fact() instanceof Choice) return List.of(ChangeSet.NONE);
        if (condition.actual() != null) {
            var wanted = new Wanted(condition.operator(), condition.required()).turned(condition.actual());
            return wanted == null ? List.of() : ofOperand(operand, wanted);
        }
        if (condition.required() != null) return List.of();
        // Neither is known: what both are called is of no matter, and what one of them comes to shows when it is
        // stated.
        if (!condition.operator().equals("==")) return proposals(condition, Wanted.KNOWN);
        var shared = new Wanted("==", SHARED);
        return all(Stream.of(proposals(condition, shared), ofOperand(operand, shared)));
    }

    @SuppressWarnings("unchecked")
    private List<ChangeSet> ofOperand(ConditionProof.Operand operand, Wanted wanted) {
        var type = FactTypes.of(operand.fact().getClass());
        return Proposals.of(ground, operand.fact(), type, (Property<Fact>) operand.property(), wanted, newItem);
    }

    private List<ChangeSet> proposals(ConditionProof condition, Wanted wanted) {
        if (condition.fact() instanceof Row || condition.fact() instanceof Score) return List.of();
        return Proposals.of(ground, condition.fact(), condition.type(), condition.property(), wanted, newItem);
    }

    private List<ChangeSet> quantified(
            String goal, String criterion, ConditionProof condition, List<ConditionProof> rule) {
        if (!condition.negated()) {
            return all(condition.inner().stream()
                    .filter(inner -> inner.truth() != Truth.MET)
                    .map(inner -> of(goal, criterion, inner, rule)));
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
                        var one = of(goal, factor.id(), condition, rule.conditions());
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

    /** Answers by which a row of a table is met, where the row is looked up by what the profile says. */
    private List<ChangeSet> ofRow(Row row, ConditionProof condition, List<ConditionProof> rule) {
        var operand = condition.operand();
        if (operand == null || operand.property() == null || operand.parameter() != null) return List.of();
        if (operand.fact() instanceof Choice) return List.of(ChangeSet.NONE);
        if (!isUpperEnd(condition)) return ofRows(row, condition);
        // A band is entered at its lower end; only what lies above them all has to come down to an upper one.
        boolean isEntered = rule.stream()
                .anyMatch(other -> other.fact() instanceof Row
                        && other.truth() != Truth.MET
                        && operand.equals(other.operand())
                        && !isUpperEnd(other));
        if (isEntered) return List.of(ChangeSet.NONE);
        return Stream.concat(Stream.of(condition.actual()).filter(Objects::nonNull), cells(row, condition))
                .distinct()
                .limit(MOST)
                .flatMap(cell -> ofOperand(operand, new Wanted("<=", cell)).stream())
                .toList();
    }

    private static boolean isUpperEnd(ConditionProof condition) {
        var column = condition.property() == null
                ? null
                : Column.of(condition.property().name()).orElse(null);
        return column == null || column.word().toLowerCase(Locale.ROOT).endsWith("to");
    }

    private List<ChangeSet> ofRows(Row row, ConditionProof condition) {
        var operand = condition.operand();
        if (operand == null || operand.property() == null || operand.parameter() != null) return List.of();
        if (isUpperEnd(condition)) return List.of();
        // The row that came nearest goes first.
        return Stream.concat(Stream.of(condition.actual()).filter(Objects::nonNull), cells(row, condition))
                .distinct()
                .limit(MOST)
                .flatMap(cell -> ofOperand(operand, new Wanted(cell instanceof Number ? ">=" : "==", cell)).stream())
                .toList();
    }

    /** What the rows of a table hold in the column of a condition. */
    @SuppressWarnings("unchecked")
    private Stream<Object> cells(Row row, ConditionProof condition) {
        var column = (Property<Fact>)
                (Property<?>) Row.TYPE.property(condition.property().name());
        return ground.facts().rows(row.table()).stream()
                .map(each -> column.read().apply(each))
                .filter(Objects::nonNull);
    }
}
