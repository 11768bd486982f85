package dev.wherefore.fact;

import dev.wherefore.parameter.InForce;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * The hours a week that a country's law counts pay for, by its parameters in force: {@code <country>.going-rate.full-time-week}
 * is the week that its yearly rates assume, and {@code <country>.general-threshold.counted-hours} the most hours whose
 * pay counts towards a minimum. Both are null where the country has none, or it is not known.
 */
record CountedHours(InForce inForce) {
    private static final String FULL_TIME_WEEK = ".going-rate.full-time-week";
    private static final String MOST_HOURS = ".general-threshold.counted-hours";

    BigDecimal fullTimeWeek(String country) {
        return hours(country, FULL_TIME_WEEK);
    }

    BigDecimal mostHours(String country) {
        return hours(country, MOST_HOURS);
    }

    private BigDecimal hours(String country, String parameter) {
        if (country == null) return null;
        var id = country.toLowerCase(Locale.ROOT) + parameter;
        return inForce.declares(id) ? inForce.amount(id) : null;
    }
}
