package dev.wherefore.property;

import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.Prover;
import dev.wherefore.reason.RuleTree;
import dev.wherefore.reason.Scope;
import java.util.List;

/** Writes the proof of a rule, a line for each condition. */
final class ProofText {
    private ProofText() {}

    static String of(RuleTree rule, Scope scope) {
        var proof = new Prover(scope).prove(rule);
        var text = new StringBuilder(rule.text().name())
                .append(": ")
                .append(proof.truth().word())
                .append('\n');
        append(proof.conditions(), "  ", text);
        return text.toString();
    }

    private static void append(List<ConditionProof> conditions, String indent, StringBuilder text) {
        for (var condition : conditions) {
            text.append(indent)
                    .append(condition.text())
                    .append(": ")
                    .append(condition.truth().word());
            text.append(" (").append(condition.actual()).append(" with ").append(condition.required());
            if (condition.fact() != null) text.append(", ").append(condition.fact());
            text.append(")\n");
            append(condition.inner(), indent + "  ", text);
        }
    }
}
