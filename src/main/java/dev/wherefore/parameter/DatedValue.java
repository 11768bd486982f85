package dev.wherefore.parameter;

import java.time.LocalDate;

/**
 * A value between the dates for which it was set.
 *
 * @param from       the first day
 * @param until      the last day; null when it holds until the next value's first
 * @param value      null when it is announced or exists, but is not known
 * @param source     where it comes from
 * @param confidence how sure it is
 * @param announced  whether it was announced only, and may still change before its first day
 * @param note       what a report should add; empty when there is nothing
 * @param <T>        an amount, a day, a code list, the rows of a table, the caps of a scheme
 */
public record DatedValue<T>(
        LocalDate from,
        LocalDate until,
        T value,
        Source source,
        Confidence confidence,
        boolean announced,
        String note) {

    /** Whether the day lies between the value's own dates; a newer value is not looked at. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether the value is known and its source was read recently enough to speak of this day. */
    public boolean isKnownOn(LocalDate day) {
        return value != null && !source.isStaleOn(day);
    }
}
