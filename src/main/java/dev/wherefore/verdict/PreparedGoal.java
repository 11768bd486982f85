package dev.wherefore.verdict;

import dev.wherefore.reason.Mutant;
import dev.wherefore.reason.RuleTree;
import dev.wherefore.rulebook.CriterionFace;
import dev.wherefore.rulebook.GoalRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A goal whose rules are ready to run, sorted by what they are for. Immutable. */
record PreparedGoal(GoalRules goal, List<Criterion> criteria, Map<String, List<RuleTree>> factors, boolean readsOffer) {
    /** A criterion and the ways to meet it. */
    record Criterion(CriterionFace face, List<RuleTree> rules, int weight, boolean preferred) {}

    /** Every rule. */
    Stream<RuleTree> rules() {
        return Stream.concat(
                criteria.stream().flatMap(criterion -> criterion.rules().stream()),
                factors.values().stream().flatMap(List::stream));
    }

    /** This goal with one rule replaced. */
    PreparedGoal with(Mutant mutant) {
        var changedCriteria = criteria.stream()
                .map(each -> new Criterion(each.face(), with(each.rules(), mutant), each.weight(), each.preferred()))
                .toList();
        var changedFactors = new LinkedHashMap<String, List<RuleTree>>();
        factors.forEach((id, rules) -> changedFactors.put(id, with(rules, mutant)));
        return new PreparedGoal(goal, changedCriteria, changedFactors, readsOffer);
    }

    private static List<RuleTree> with(List<RuleTree> rules, Mutant mutant) {
        return rules.stream()
                .map(rule -> rule.text().name().equals(mutant.rule()) ? mutant.tree() : rule)
                .toList();
    }

    /** @param readsOffer whether the goal, or one that it depends on, reads an offer */
    static PreparedGoal of(GoalRules goal, boolean readsOffer) {
        var compiled = goal.compiled();
        var byCriterion = new LinkedHashMap<String, List<RuleTree>>();
        var factors = new LinkedHashMap<String, List<RuleTree>>();
        for (var text : goal.texts()) {
            var rule = compiled.get(text.name());
            if (rule == null) throw new IllegalStateException("the rule '" + text.name() + "' is not compiled");
            var into = text.criterion() == null ? factors : byCriterion;
            var id = text.criterion() == null ? text.factor() : text.criterion();
            into.computeIfAbsent(id, key -> new ArrayList<>()).add(RuleTree.of(rule, text));
        }
        var criteria = new ArrayList<Criterion>();
        for (var face : goal.face().criteria()) {
            var rules = byCriterion.get(face.id());
            var first = rules.get(0).text();
            criteria.add(new Criterion(face, List.copyOf(rules), first.weight(), first.preferred()));
        }
        return new PreparedGoal(goal, List.copyOf(criteria), factors, readsOffer);
    }
}
