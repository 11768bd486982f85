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
public record ClosingEffort(BigDecimal leastMonths, BigDecimal mostMonths, BigDecimal leastHours, BigDecimal mostHours) {}
