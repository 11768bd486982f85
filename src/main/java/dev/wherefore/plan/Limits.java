package dev.wherefore.plan;

import java.math.BigDecimal;

/**
 * What a plan may take.
 *
 * @param months       calendar months from the day of the question
 * @param budget       in {@code currency}; null where it is not bounded
 * @param currency     ISO 4217, in which costs are added up
 * @param unknownCosts whether steps whose cost nobody knows are planned within a budget, too; without a budget they are
 */
public record Limits(int months, BigDecimal budget, String currency, boolean unknownCosts) {
    /** Limits whose budget holds for all that is spent, so that a cost must be known to be within it. */
    public Limits(int months, BigDecimal budget, String currency) {
        this(months, budget, currency, false);
    }

    /** Whether a cost must be known. */
    boolean asksForCosts() {
        return budget != null && !unknownCosts;
    }
}
