package dev.wherefore.pay;

import dev.wherefore.parameter.Cited;
import java.math.BigDecimal;

/**
 * A rough check by the price of one thing that is sold everywhere.
 *
 * @param home   its price in the United States, in US dollars
 * @param share  by which the local price differs from that in the United States: 0.153 is 15.3 percent more
 * @param amount US dollars a year that buy as much of it in the United States, rounded half-even to the hundredth
 */
public record PriceCheck(BigDecimal home, BigDecimal share, BigDecimal amount, Cited cited) {}
