package dev.wherefore.verdict;

import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.RuleProof;
import dev.wherefore.reason.Truth;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What came nearest to meeting a criterion.
 *
 * @param rule      the way with the fewest conditions that are not met; among several, the one that is short by least
 * @param condition the one of its conditions that says most of what is missing; null when none is not met
 */
public record NearMiss(RuleProof rule, ConditionProof condition) {
    /** How many misfits a fact that is not there at all counts for. */
    private static final int MISSING_ALTOGETHER = 3;

    /** What came nearest to meeting a criterion. */
    static NearMiss of(Finding finding) {
        NearMiss best = null;
        for (var rule : finding.rules()) {
            var miss = new NearMiss(rule, telling(rule));
            if (best == null || miss.isNearerThan(best)) best = miss;
        }
        return best;
    }

    private boolean isNearerThan(NearMiss other) {
        if (rule.truth() != other.rule.truth()) return rule.truth().compareTo(other.rule.truth()) > 0;
        int failures = failures(rule);
        int others = failures(other.rule);
        if (failures != others) return failures < others;
        var share = share(condition);
        var othersShare = share(other.condition);
        return share != null && (othersShare == null || share.compareTo(othersShare) < 0);
    }

    private static int failures(RuleProof rule) {
        int failures = 0;
        for (var condition : rule.conditions()) {
            if (condition.truth() != Truth.NOT_MET) continue;
            failures += condition.fact() == null && condition.inner().isEmpty() ? MISSING_ALTOGETHER : 1;
        }
        return failures;
    }

    /** What is missing as a share of what is asked, so that pay and months compare. */
    private static BigDecimal share(ConditionProof condition) {
        var shortBy = condition == null ? null : condition.shortBy();
        if (shortBy == null || !(condition.required() instanceof Number required)) return null;
        var asked = new BigDecimal(required.toString()).abs();
        return asked.signum() == 0 ? shortBy : shortBy.divide(asked, MathContext.DECIMAL32);
    }

    /** One whose distance is known says more than one that is just not met. */
    private static ConditionProof telling(RuleProof rule) {
        ConditionProof first = null;
        for (var condition : flat(rule.conditions())) {
            if (condition.truth() != Truth.NOT_MET) continue;
            if (condition.shortBy() != null) return condition;
            if (first == null) first = condition;
        }
        return first;
    }

    /** The conditions with those inside an {@code exists}; what stands inside a {@code not} is told as a whole. */
    private static List<ConditionProof> flat(List<ConditionProof> conditions) {
        var flat = new ArrayList<ConditionProof>();
        for (var condition : conditions) {
            if (condition.inner().isEmpty() || condition.negated()) flat.add(condition);
            else flat.addAll(flat(condition.inner()));
        }
        return flat;
    }
}
