package dev.wherefore.pay;

import dev.wherefore.parameter.Cited;
import java.math.BigDecimal;

/**
 * What a pay buys at home, in international dollars: what as many US dollars buy in the United States.
 *
 * @param amount international dollars a year, rounded half-even to the hundredth
 * @param local  the pay in the currency of its country
 * @param by     the exchange rates that brought it there; null when it was stated in that currency
 * @param factor units of the local currency for one international dollar
 * @param year   of the factor
 * @param cited  where the factor comes from
 */
public record PurchasingPower(BigDecimal amount, Money local, RateSet by, BigDecimal factor, int year, Cited cited) {}
