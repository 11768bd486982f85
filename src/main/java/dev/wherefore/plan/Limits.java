package dev.wherefore.plan;

import java.math.BigDecimal;

/**
 * What a plan may take.
 *
 * @param months   calendar months from the day of the question
 * @param budget   in {@code currency}; null where it is not bounded
 * @param currency ISO 4217, in which costs are added up
 */
public record Limits(int months, BigDecimal budget, String currency) {}
