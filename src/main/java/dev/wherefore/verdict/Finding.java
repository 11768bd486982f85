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

    /** What came nearest to meeting it, or meets it. */
    public NearMiss nearest() {
        return NearMiss.of(this);
    }
}
