package dev.wherefore.pay;

/**
 * A pay in another currency.
 *
 * @param by the exchange rates; null when it was stated in that currency
 */
public record Converted(Money money, RateSet by) {}
