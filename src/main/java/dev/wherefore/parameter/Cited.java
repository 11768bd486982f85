package dev.wherefore.parameter;

import java.time.LocalDate;

/**
 * A value in force on a day, with everything a report needs to say of it.
 *
 * @param id          of the parameter, table or scheme
 * @param about       a lower-case noun phrase
 * @param unit        as files write it; empty for a table or scheme
 * @param value       a {@link java.math.BigDecimal}, {@link LocalDate} or {@link CodeList}; the list of rows of a
 *                    table; the {@link Caps} of a scheme
 * @param inForceFrom its first day
 * @param source      where it comes from
 * @param confidence  how sure it is
 * @param announced   whether it was announced only
 * @param assumed     whether the day lies after the one on which the source was last read, so that the answer rests on
 *                    the assumption that the law as read still holds
 * @param note        what a report should add; empty when there is nothing
 */
public record Cited(
        String id,
        String about,
        String unit,
        Object value,
        LocalDate inForceFrom,
        Source source,
        Confidence confidence,
        boolean announced,
        boolean assumed,
        String note) {

    static Cited of(Dated<?> dated, DatedValue<?> value, LocalDate day) {
        return new Cited(
                dated.id(),
                dated.about(),
                dated.unit(),
                value.value(),
                value.from(),
                value.source(),
                value.confidence(),
                value.announced(),
                day.isAfter(value.source().checked()),
                value.note());
    }
}
