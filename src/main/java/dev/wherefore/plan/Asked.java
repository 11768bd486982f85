package dev.wherefore.plan;

import dev.wherefore.fact.Fact;
import dev.wherefore.fact.Property;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.RuleProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What a condition that is not met asks of one place of a profile.
 *
 * @param path     e.g. {@code offers[0].salary.amount}
 * @param operator as the rule states it
 * @param actual   the number that the rule sees now; null where it asks for no number
 * @param number   the number that it asks for; null where it asks for none
 * @param code     the code that a list must hold; null where it asks for none
 * @param flag     the flag that it asks for; null where it asks for none
 */
record Asked(String path, String operator, BigDecimal actual, BigDecimal number, String code, Boolean flag) {
    /** Everything that a verdict's open criteria and factors ask for, and that is not met. */
    static List<Asked> of(List<Verdict> verdicts) {
        var asked = new LinkedHashSet<Asked>();
        for (var verdict : verdicts) {
            for (var finding : verdict.findings()) {
                if (finding.truth() == Truth.MET || finding.preferred()) continue;
                for (var rule : finding.rules()) collect(rule, asked);
            }
            if (verdict.points() == null) continue;
            for (var factor : verdict.points().factors()) {
                for (var rule : factor.rules()) collect(rule, asked);
            }
        }
        return new ArrayList<>(asked);
    }

    /** How far the number is from what is asked; nothing where it asks for none. */
    BigDecimal distance() {
        return number == null ? BigDecimal.ZERO : number.subtract(actual).abs();
    }

    private static void collect(RuleProof rule, LinkedHashSet<Asked> into) {
        if (rule.truth() == Truth.MET) return;
        for (var condition : rule.conditions()) collect(condition, into);
    }

    private static void collect(ConditionProof condition, LinkedHashSet<Asked> into) {
        for (var inner : condition.inner()) collect(inner, into);
        if (condition.truth() != Truth.NOT_MET || condition.fact() == null || condition.property() == null) return;
        for (var path : paths(condition.fact(), condition.property())) {
            var required = condition.required();
            var operator = condition.operator();
            if (operator.startsWith("<") || operator.startsWith(">")) {
                var number = number(required);
                var actual = number(condition.actual());
                if (number != null && actual != null) into.add(new Asked(path, operator, actual, number, null, null));
            } else if (operator.equals("contains") && required != null) {
                into.add(new Asked(path, operator, null, null, required.toString(), null));
            } else if (operator.equals("==") && condition.actual() instanceof Boolean flag) {
                into.add(new Asked(path, operator, null, null, null, !flag));
            }
        }
    }

    private static List<String> paths(Fact fact, Property<Fact> property) {
        var paths = new ArrayList<String>();
        for (var key : fact.keys(property)) {
            var origin = fact.origin().path();
            if (key.startsWith("/")) paths.add(key.substring(1));
            else paths.add(key.isEmpty() ? origin : origin.isEmpty() ? key : origin + "." + key);
        }
        return paths;
    }

    private static BigDecimal number(Object value) {
        if (value instanceof BigDecimal decimal) return decimal;
        return value instanceof Integer whole ? BigDecimal.valueOf(whole) : null;
    }
}
