package dev.wherefore.verdict;

import dev.wherefore.reason.Evaluator;
import dev.wherefore.reason.Mutant;
import dev.wherefore.reason.RuleTree;
import dev.wherefore.reason.Scope;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.CriterionFace;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.rulebook.PatternText;
import dev.wherefore.rulebook.Purpose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A goal whose rules are ready to run, sorted by what they are for. Immutable.
 *
 * @param criteria   in the order of the face
 * @param demands    the criteria that a verdict waits for, those that are cheap to decide first
 * @param awards     what may speak for it, in the order of the face; empty for a kind without worth
 * @param withholds  what may make it not worth it now
 * @param options    every combination of the options that the goal leaves open; one that is empty where it leaves none
 * @param readsOffer whether the goal, or one that it depends on, reads an offer
 */
record PreparedGoal(
        GoalRules goal,
        List<Criterion> criteria,
        List<Criterion> demands,
        Map<String, List<RuleTree>> factors,
        List<Criterion> awards,
        List<Criterion> withholds,
        List<Map<String, String>> options,
        boolean readsOffer) {
    /**
     * A criterion and the ways to meet it.
     *
     * @param readsScore whether a rule reads what the goal's factors add up to
     * @param mayAwait   whether a rule reads a person's judgement, or another goal which may
     */
    record Criterion(
            CriterionFace face,
            List<RuleTree> rules,
            int weight,
            boolean preferred,
            boolean readsScore,
            boolean mayAwait) {

        static Criterion of(CriterionFace face, List<RuleTree> rules, Set<String> judgements) {
            var first = rules.get(0).text();
            return new Criterion(
                    face,
                    List.copyOf(rules),
                    first.weight(),
                    first.preferred(),
                    patterns(rules).anyMatch(pattern -> pattern.type().equals("Score")),
                    patterns(rules)
                            .anyMatch(pattern -> pattern.type().equals("Goal")
                                    || pattern.type().equals("Answer") && judgements.contains(pattern.literal("id"))));
        }

        Truth truth(Evaluator evaluator) {
            var truth = Truth.NOT_MET;
            for (var rule : rules) {
                truth = truth.or(evaluator.truth(rule));
                if (truth == Truth.MET) return truth;
            }
            return truth;
        }

        /** Whether judgements alone decide: granted, it is met; refused, it is not, so no other answer could help. */
        boolean awaitsJudgement(Scope scope) {
            return mayAwait
                    && truth(Evaluator.grantingJudgements(scope)) == Truth.MET
                    && truth(Evaluator.refusingJudgements(scope)) == Truth.NOT_MET;
        }

        /** How much it takes to decide: scores rest on every factor, and experience on every job. */
        private int effort() {
            if (readsScore) return 2;
            return patterns(rules).anyMatch(pattern -> pattern.type().equals("Experience")) ? 1 : 0;
        }

        private Criterion with(Mutant mutant) {
            return new Criterion(face, PreparedGoal.changed(rules, mutant), weight, preferred, readsScore, mayAwait);
        }

        private static Stream<PatternText> patterns(List<RuleTree> rules) {
            return rules.stream().flatMap(rule -> rule.text().patterns().stream());
        }
    }

    static PreparedGoal of(GoalRules goal, boolean readsOffer, Set<String> judgements) {
        var rules = new EnumMap<Purpose, Map<String, List<RuleTree>>>(Purpose.class);
        for (var purpose : Purpose.values()) rules.put(purpose, new LinkedHashMap<>());
        for (var rule : goal.rules()) {
            rules.get(rule.text().purpose())
                    .computeIfAbsent(rule.text().serves(), id -> new ArrayList<>())
                    .add(RuleTree.of(rule, goal.tests()));
        }
        var face = goal.face();
        var criteria = criteria(face.criteria(), rules.get(Purpose.CRITERION), judgements);
        return new PreparedGoal(
                goal,
                criteria,
                demands(criteria),
                rules.get(Purpose.FACTOR),
                criteria(face.awards(), rules.get(Purpose.AWARD), judgements),
                criteria(face.withholds(), rules.get(Purpose.WITHHOLD), judgements),
                options(goal),
                readsOffer);
    }

    private static List<Criterion> criteria(
            List<CriterionFace> faces, Map<String, List<RuleTree>> rules, Set<String> judgements) {
        return faces.stream()
                .map(face -> Criterion.of(face, rules.get(face.id()), judgements))
                .toList();
    }

    private static List<Criterion> demands(List<Criterion> criteria) {
        return criteria.stream()
                .filter(criterion -> !criterion.preferred())
                .sorted(Comparator.comparing(Criterion::effort))
                .toList();
    }

    private static List<Map<String, String>> options(GoalRules goal) {
        List<Map<String, String>> combinations = List.of(Map.of());
        for (var choice : goal.face().choose().entrySet()) {
            var more = new ArrayList<Map<String, String>>();
            for (var combination : combinations) {
                for (var option : choice.getValue()) {
                    var extended = new LinkedHashMap<>(combination);
                    extended.put(choice.getKey(), option);
                    more.add(extended);
                }
            }
            combinations = more;
        }
        return List.copyOf(combinations);
    }

    /** Every rule. */
    Stream<RuleTree> rules() {
        return Stream.concat(
                Stream.of(criteria, awards, withholds)
                        .flatMap(List::stream)
                        .flatMap(criterion -> criterion.rules().stream()),
                factors.values().stream().flatMap(List::stream));
    }

    /** This goal with one rule replaced. */
    PreparedGoal with(Mutant mutant) {
        var changedCriteria = with(criteria, mutant);
        var changedFactors = new LinkedHashMap<String, List<RuleTree>>();
        factors.forEach((id, rules) -> changedFactors.put(id, changed(rules, mutant)));
        return new PreparedGoal(
                goal,
                changedCriteria,
                demands(changedCriteria),
                changedFactors,
                with(awards, mutant),
                with(withholds, mutant),
                options,
                readsOffer);
    }

    private static List<Criterion> with(List<Criterion> criteria, Mutant mutant) {
        return criteria.stream().map(each -> each.with(mutant)).toList();
    }

    private static List<RuleTree> changed(List<RuleTree> rules, Mutant mutant) {
        return rules.stream()
                .map(rule -> rule.text().name().equals(mutant.rule()) ? mutant.tree() : rule)
                .toList();
    }
}
