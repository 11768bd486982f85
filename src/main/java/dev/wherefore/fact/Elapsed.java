package dev.wherefore.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The calendar time from one day to another. A month is complete on the same day of the next one, or on its last day
 * where it has no such day: from 31 January one month is complete on the last day of February. Negative when the second
 * day comes first; every part is null when either day is unknown.
 *
 * @param months      completed months
 * @param monthsBegun months rounded up: a month and a day are two
 * @param years       completed years
 * @param yearsBegun  years rounded up
 */
record Elapsed(Integer months, Integer monthsBegun, Integer years, Integer yearsBegun, Integer days) {
    private static final int MONTHS_A_YEAR = 12;
    private static final Elapsed UNKNOWN = new Elapsed(null, null, null, null, null);

    /** From one day to another, either of which may be null. */
    static Elapsed since(LocalDate from, LocalDate to) {
        if (from == null || to == null) return UNKNOWN;
        int months = (int) ChronoUnit.MONTHS.between(from, to);
        // The library asks for the same day of the month, and rounds towards zero.
        while (from.plusMonths(months).isAfter(to)) months--;
        while (!from.plusMonths(months + 1L).isAfter(to)) months++;
        int begun = from.plusMonths(months).isEqual(to) ? months : months + 1;
        return new Elapsed(
                months,
                begun,
                Math.floorDiv(months, MONTHS_A_YEAR),
                -Math.floorDiv(-begun, MONTHS_A_YEAR),
                Math.toIntExact(ChronoUnit.DAYS.between(from, to)));
    }

    /**
     * Completed years of age; who was born on 29 February completes a year on 1 March of a common year. Null when the
     * birth is unknown, 0 before it.
     */
    static Integer age(LocalDate born, LocalDate day) {
        return born == null ? null : (int) Math.max(0, ChronoUnit.YEARS.between(born, day));
    }
}
