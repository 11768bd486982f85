package dev.wherefore.pay;

import dev.wherefore.parameter.Cited;
import dev.wherefore.parameter.Confidence;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Exchange rates of one date. What is compared is converted by one set, so that no result mixes two dates.
 *
 * @param id         e.g. {@code fx.2026-06}
 * @param cited      what it is the average of, since when, and who published it
 * @param confidence how sure it is; that of a peg where one is used
 * @param perDollar  units of a currency for one US dollar
 * @param old        whether it is older than a set should be
 */
public record RateSet(String id, Cited cited, Confidence confidence, Map<String, BigDecimal> perDollar, boolean old) {
    private static final String DOLLAR = "USD";

    public RateSet {
        perDollar = Map.copyOf(perDollar);
    }

    /** The last day that its rates are of. */
    public LocalDate date() {
        return cited.inForceFrom();
    }

    boolean knows(String currency) {
        return currency.equals(DOLLAR) || perDollar.containsKey(currency);
    }

    /** The same set with rates that it does not publish. */
    RateSet with(Map<String, BigDecimal> more, Confidence sureness) {
        var all = new HashMap<>(more);
        all.putAll(perDollar);
        return new RateSet(id, cited, sureness, all, old);
    }

    /** An amount in another currency that the set knows, rounded half-even to the hundredth. */
    public Money convert(Money money, String to) {
        if (money.currency().equals(to)) return money;
        var amount = money.amount().multiply(rate(to)).divide(rate(money.currency()), MathContext.DECIMAL128);
        return new Money(amount.setScale(2, RoundingMode.HALF_EVEN), to);
    }

    private BigDecimal rate(String currency) {
        return currency.equals(DOLLAR) ? BigDecimal.ONE : perDollar.get(currency);
    }
}
