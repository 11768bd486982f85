package dev.wherefore.fact;

import dev.wherefore.parameter.ReferenceRates;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money, for a period where it is pay. A year has 12 months, 52 weeks or 260 days. Amounts are exact; they
 * are rounded half-even to the hundredth only where a division or a conversion makes them inexact. What cannot be known
 * is null.
 *
 * @param per   hour, day, week, month or year
 * @param hours a week, for pay by the hour
 */
record Pay(BigDecimal amount, String currency, String per, BigDecimal hours) {
    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal WEEKS_A_YEAR = BigDecimal.valueOf(52);
    private static final BigDecimal DAYS_A_YEAR = BigDecimal.valueOf(260);

    static Pay of(Entry entry, BigDecimal hours) {
        return new Pay(entry.decimal("amount"), entry.text("currency"), entry.text("per"), hours);
    }

    /** The amount as stated, whatever its period. */
    BigDecimal amountIn(String other, ReferenceRates rates) {
        return convert(amount, other, rates);
    }

    BigDecimal perYear(String other, ReferenceRates rates) {
        return convert(yearly(), other, rates);
    }

    BigDecimal perMonth(String other, ReferenceRates rates) {
        if ("month".equals(per)) return convert(amount, other, rates);
        return share(perYear(other, rates), MONTHS_A_YEAR);
    }

    BigDecimal perHour(String other, ReferenceRates rates) {
        if ("hour".equals(per)) return convert(amount, other, rates);
        return hours == null || hours.signum() == 0 ? null : share(perYear(other, rates), hours.multiply(WEEKS_A_YEAR));
    }

    /**
     * Pay for a year of another number of hours a week, in proportion; rounded down to the hundredth, so that it reaches
     * an amount of whole hundredths exactly when the unrounded one does.
     *
     * @param week hours; null when unknown
     */
    BigDecimal perYearOfWeek(BigDecimal week, String other, ReferenceRates rates) {
        if (amount == null || week == null) return null;
        if ("hour".equals(per)) return convert(amount.multiply(week).multiply(WEEKS_A_YEAR), other, rates);
        if (hours == null || hours.signum() == 0) return null;
        var year = perYear(other, rates);
        return year == null ? null : year.multiply(week).divide(hours, 2, RoundingMode.DOWN);
    }

    /**
     * Pay for a year of these hours a week, or of fewer if the job has fewer.
     *
     * @param most hours; null when unknown
     */
    BigDecimal perYearOfAtMost(BigDecimal most, String other, ReferenceRates rates) {
        if (hours == null || most == null) return null;
        return hours.compareTo(most) <= 0 ? perYear(other, rates) : perYearOfWeek(most, other, rates);
    }

    private BigDecimal yearly() {
        if (amount == null || per == null) return null;
        return switch (per) {
            case "year" -> amount;
            case "month" -> amount.multiply(MONTHS_A_YEAR);
            case "week" -> amount.multiply(WEEKS_A_YEAR);
            case "day" -> amount.multiply(DAYS_A_YEAR);
            case "hour" -> hours == null ? null : amount.multiply(hours).multiply(WEEKS_A_YEAR);
            default -> null;
        };
    }

    private BigDecimal convert(BigDecimal money, String other, ReferenceRates rates) {
        return money == null || currency == null ? null : rates.convert(money, currency, other);
    }

    private static BigDecimal share(BigDecimal money, BigDecimal parts) {
        return money == null ? null : money.divide(parts, 2, RoundingMode.HALF_EVEN);
    }
}
