package dev.wherefore.verdict;

import dev.wherefore.reason.RuleProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.CriterionFace;
import java.util.List;

/**
 * A criterion's truth for one profile, with its proof.
 *
 * @param awaitsJudgement whether it is unknown only because a person must judge
 * @param weight          1 helpful, 2 expected, 3 decisive
 * @param preferred       whether the verdict does not wait for it
 * @param rules           every way to meet it, in the order of the file
 */
public record Finding(
        CriterionFace criterion,
        Truth truth,
        boolean awaitsJudgement,
        int weight,
        boolean preferred,
        List<RuleProof> rules) {
    public Finding {
        rules = List.copyOf(rules);
    }

    /** The rule that decides, or that came nearest: the first of the truest, with the fewest conditions not met. */
    public RuleProof best() {
        RuleProof best = null;
        for (var rule : rules) {
            if (best == null || nearer(rule, best)) best = rule;
        }
        return best;
    }

    private static boolean nearer(RuleProof one, RuleProof other) {
        if (one.truth() != other.truth()) return one.truth().compareTo(other.truth()) > 0;
        return failures(one) < failures(other);
    }

    private static long failures(RuleProof rule) {
        return rule.conditions().stream()
                .filter(condition -> condition.truth() == Truth.NOT_MET)
                .mapToLong(condition ->
                        condition.fact() == null && condition.inner().isEmpty() ? 3 : 1)
                .sum();
    }
}
