package dev.wherefore.verdict;

import dev.wherefore.reason.RuleProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.CriterionFace;
import java.time.LocalDate;
import java.util.List;

/**
 * A criterion's truth for one profile, with its proof.
 *
 * @param awaitsJudgement whether it is unknown only because a person must judge
 * @param weight          1 helpful, 2 expected, 3 decisive
 * @param preferred       whether the verdict does not wait for it
 * @param metFrom         the day on which time alone will have it met; null when it is met, or time alone does not
 * @param rules           every way to meet it, in the order of the file
 */
public record Finding(
        CriterionFace criterion,
        Truth truth,
        boolean awaitsJudgement,
        int weight,
        boolean preferred,
        LocalDate metFrom,
        List<RuleProof> rules) {
    public Finding {
        rules = List.copyOf(rules);
    }

    Finding metFrom(LocalDate day) {
        return new Finding(criterion, truth, awaitsJudgement, weight, preferred, day, rules);
    }

    /** What came nearest to meeting it, or meets it. */
    public NearMiss nearest() {
        return NearMiss.of(this);
    }
}
