package dev.wherefore.reason;

import dev.wherefore.rulebook.RuleText;
import java.util.List;

/**
 * What one rule came to for one profile, with its best witness: the choice of facts that came nearest to meeting it.
 *
 * @param points     what the rule gives; null for a rule that gives none
 * @param conditions in the order of the rule
 */
public record RuleProof(RuleText rule, Truth truth, PointRange points, List<ConditionProof> conditions) {
    public RuleProof {
        conditions = List.copyOf(conditions);
    }
}
