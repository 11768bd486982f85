package dev.wherefore.readiness;

import dev.wherefore.parameter.Range;
import dev.wherefore.reason.ConditionProof;
import java.math.BigDecimal;
import java.util.List;

/**
 * How near a candidate is in one respect.
 *
 * @param weight  what it counts for in the readiness
 * @param score   of 100, a range while answers are missing; null where the level asks for nothing of the kind
 * @param missing the conditions that are not met, and those that are not known
 * @param lacks   what the record does not show, where the level has no condition on it
 */
public record DimensionScore(
        Dimension dimension, BigDecimal weight, Range score, List<ConditionProof> missing, List<Lack> lacks) {
    public DimensionScore {
        missing = List.copyOf(missing);
        lacks = List.copyOf(lacks);
    }
}
