package dev.wherefore.verdict;

import dev.wherefore.reason.RuleTree;
import dev.wherefore.rulebook.CriterionFace;
import dev.wherefore.rulebook.GoalRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A goal whose rules are ready to run, sorted by what they are for. Immutable. */
record PreparedGoal(GoalRules goal, List<Criterion> criteria, Map<String, List<RuleTree>> factors, boolean readsOffer) {
    /** A criterion and the ways to meet it. */
    record Criterion(CriterionFace face, List<RuleTree> rules, int weight, boolean preferred) {}

    static PreparedGoal of(GoalRules goal) {
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
        return new PreparedGoal(goal, List.copyOf(criteria), factors, goal.reads("Offer"));
    }
}
