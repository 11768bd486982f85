package dev.wherefore.readiness;

import dev.wherefore.fact.Fact;
import dev.wherefore.fact.Record;
import dev.wherefore.fact.Skill;
import dev.wherefore.parameter.CodeList;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.RuleProof;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The conditions of rules, looked at by what they are about. */
final class Asked {
    private Asked() {}

    /** The conditions of a rule on one type of fact. */
    static List<ConditionProof> on(Class<? extends Fact> type, RuleProof rule) {
        return conditions(rule).stream()
                .filter(condition -> type.isInstance(condition.fact()))
                .toList();
    }

    /** Whether a rule has a pattern on a type of fact, be there such a fact or not. */
    static boolean asksFor(String type, RuleProof rule) {
        return conditions(rule).stream()
                .anyMatch(condition ->
                        condition.type() != null && condition.type().name().equals(type));
    }

    /** The conditions of a rule on some attributes of the record. */
    static List<ConditionProof> onRecord(CodeList attributes, RuleProof rule) {
        return on(Record.class, rule).stream()
                .filter(condition -> isAbout(condition, attributes))
                .toList();
    }

    private static boolean isAbout(ConditionProof condition, CodeList attributes) {
        return condition.property() != null
                && !condition.property().name().equals("id")
                && attributes.contains(((Record) condition.fact()).id());
    }

    /** Every condition, those inside an {@code exists} among them; what must not hold asks for nothing. */
    static List<ConditionProof> conditions(RuleProof rule) {
        var all = new ArrayList<ConditionProof>();
        collect(rule.conditions(), all);
        return all;
    }

    private static void collect(List<ConditionProof> conditions, List<ConditionProof> into) {
        for (var condition : conditions) {
            if (condition.inner().isEmpty()) into.add(condition);
            else if (!condition.negated()) collect(condition.inner(), into);
        }
    }

    /** The levels of skill that a rule asks for, by skill; null for a level that is not known on the day. */
    static Map<String, Integer> skills(RuleProof rule) {
        var levels = new LinkedHashMap<String, Integer>();
        for (var condition : on(Skill.class, rule)) {
            if (!condition.operator().equals(">=")) continue;
            var level = condition.required() instanceof Number number ? Integer.valueOf(number.intValue()) : null;
            var skill = ((Skill) condition.fact()).id();
            var other = levels.get(skill);
            if (!levels.containsKey(skill) || level != null && other != null && level > other) levels.put(skill, level);
        }
        return levels;
    }

    /** What every way to meet a criterion has in common: a way round it asks for nothing. */
    static <V> Map<String, List<V>> unavoidable(List<RuleProof> rules, Function<RuleProof, Map<String, V>> asked) {
        Map<String, List<V>> common = null;
        for (var rule : rules) {
            var own = asked.apply(rule);
            if (common == null) {
                common = new LinkedHashMap<>();
                for (var entry : own.entrySet()) common.put(entry.getKey(), new ArrayList<>());
            }
            common.keySet().retainAll(own.keySet());
            for (var entry : common.entrySet()) entry.getValue().add(own.get(entry.getKey()));
        }
        return common == null ? Map.of() : common;
    }
}
