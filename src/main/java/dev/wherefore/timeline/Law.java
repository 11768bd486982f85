package dev.wherefore.timeline;

import dev.wherefore.parameter.DatedValue;
import dev.wherefore.parameter.Parameter;
import dev.wherefore.parameter.ParameterBook;
import dev.wherefore.parameter.Source;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When the law changes, as its parameters state it.
 *
 * @param book    where they stand
 * @param changes the first days of values, and those after their last ones
 * @param unread  the days from which a source was read too long ago to speak of them
 * @param dates   the days that are values themselves
 */
record Law(ParameterBook book, SortedSet<LocalDate> changes, SortedSet<LocalDate> unread, SortedSet<LocalDate> dates) {
    static Law of(ParameterBook book) {
        var law = new Law(book, new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (var file : book.files()) {
            file.dated().forEach(dated -> {
                for (var value : dated.values()) law.add(value);
                if (dated instanceof Parameter parameter && parameter.kind() == Parameter.Kind.DATE) {
                    for (var value : parameter.values()) {
                        if (value.value() != null) law.dates.add((LocalDate) value.value());
                    }
                }
            });
        }
        return law;
    }

    private void add(DatedValue<?> value) {
        changes.add(value.from());
        if (value.until() != null) changes.add(value.until().plusDays(1));
        unread.add(value.source().checked().plusMonths(Source.MONTHS_IT_HOLDS).plusDays(1));
    }

    /** The days after one, up to a last one, on which what is in force can be other than before. */
    SortedSet<LocalDate> between(LocalDate first, LocalDate last) {
        var days = new TreeSet<LocalDate>();
        days.addAll(changes.subSet(first.plusDays(1), last.plusDays(1)));
        days.addAll(unread.subSet(first.plusDays(1), last.plusDays(1)));
        return days;
    }

    /** Whether from this day on the source of a parameter, table or scheme was read too long ago to speak of it. */
    boolean isUnreadFrom(LocalDate day, String id) {
        var dated = id == null ? null : book.get(id);
        var value = dated == null ? null : dated.on(day).orElse(null);
        return value != null
                && value.value() != null
                && value.source().isStaleOn(day)
                && !value.source().isStaleOn(day.minusDays(1));
    }
}
