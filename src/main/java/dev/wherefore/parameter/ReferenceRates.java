package dev.wherefore.parameter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Conversion between currencies by the reference rates of one day: the parameters {@code rate.<CUR>}, each the units of a
 * currency for one euro. They are averages, good for comparing, and no bank's offer.
 */
public final class ReferenceRates {
    private static final String EURO = "EUR";

    private final InForce inForce;

    public ReferenceRates(InForce inForce) {
        this.inForce = inForce;
    }

    /**
     * An amount in another currency, rounded half-even to the hundredth; in the same currency it stays as it is.
     *
     * @param amount null gives null
     * @param from   the amount's currency, ISO 4217
     * @param to     the currency asked for, ISO 4217
     * @return null when the rate of either currency is unknown
     */
    public BigDecimal convert(BigDecimal amount, String from, String to) {
        if (amount == null || from.equals(to)) return amount;
        var units = rate(to);
        var perEuro = rate(from);
        if (units == null || perEuro == null) return null;
        return amount.multiply(units).divide(perEuro, MathContext.DECIMAL128).setScale(2, RoundingMode.HALF_EVEN);
    }

    /** The units of a currency for one euro; null when unknown. */
    public BigDecimal rate(String currency) {
        if (currency.equals(EURO)) return BigDecimal.ONE;
        var id = id(currency);
        return inForce.declares(id) ? inForce.amount(id) : null;
    }

    /** The rate of a currency with its source; empty for the euro and for a rate that is unknown. */
    public Optional<Cited> cite(String currency) {
        var id = id(currency);
        return inForce.declares(id) ? inForce.cite(id) : Optional.empty();
    }

    private static String id(String currency) {
        return "rate." + currency;
    }
}
