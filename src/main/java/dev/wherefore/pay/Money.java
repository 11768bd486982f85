package dev.wherefore.pay;

import java.math.BigDecimal;

/**
 * An amount of money, for a year where it is pay.
 *
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, String currency) {}
