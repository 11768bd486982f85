package dev.wherefore.readiness;

import java.math.BigDecimal;

/**
 * What it usually takes to close a gap in a skill.
 *
 * @param leastMonths the shortest time
 * @param mostMonths  the longest time
 * @param leastHours  null where hours say nothing: such a gap closes in another role only
 * @param mostHours   null with {@code leastHours}
 */
public record ClosingEffort(
        BigDecimal leastMonths, BigDecimal mostMonths, BigDecimal leastHours, BigDecimal mostHours) {
    /** Both at the same time: the longer time, and the hours of both where they are known. */
    ClosingEffort beside(ClosingEffort other) {
        return new ClosingEffort(
                leastMonths.max(other.leastMonths),
                mostMonths.max(other.mostMonths),
                sum(leastHours, other.leastHours),
                sum(mostHours, other.mostHours));
    }

    private static BigDecimal sum(BigDecimal one, BigDecimal other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.add(other);
    }
}
