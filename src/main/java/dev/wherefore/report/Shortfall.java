package dev.wherefore.report;

import dev.wherefore.fact.Ranged;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.Truth;
import java.math.BigDecimal;

/** How much is missing to meet a condition that orders its operands. */
final class Shortfall {
    private Shortfall() {}

    /** In the condition's unit, the least that is missing where a measure is not exact; null where it has no meaning. */
    static BigDecimal of(ConditionProof condition) {
        if (isExact(condition) || condition.shortBy() == null) return condition.shortBy();
        var measure = (Ranged<?>) condition.fact();
        var nearest = condition.operator().startsWith(">") ? measure.high() : measure.low();
        var actual = condition.property().read().apply(nearest);
        if (!(actual instanceof Number near) || !(condition.required() instanceof Number required)) return null;
        return Amount.decimal(required).subtract(Amount.decimal(near)).abs();
    }

    /** Whether it is all that is missing, and not the least of it. */
    static boolean isExact(ConditionProof condition) {
        return condition.truth() != Truth.NOT_MET
                || !(condition.fact() instanceof Ranged<?> measure)
                || measure.low() == measure.high();
    }
}
