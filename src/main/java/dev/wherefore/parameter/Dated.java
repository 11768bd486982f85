package dev.wherefore.parameter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something whose value depends on the day.
 *
 * @param <T> the Java type of its values
 */
public sealed interface Dated<T> permits Parameter, Table, Scheme {
    String id();

    /** A lower-case noun phrase that a proof can print. */
    String about();

    /** The unit of its values as files write it; empty for a table and a scheme. */
    String unit();

    /** Newest first. */
    List<DatedValue<T>> values();

    /**
     * The value set for a day, be it known or not; empty before the first date and after an {@code until}. It is never
     * the nearest one.
     */
    default Optional<DatedValue<T>> on(LocalDate day) {
        for (var value : values()) {
            if (!day.isBefore(value.from())) return value.covers(day) ? Optional.of(value) : Optional.empty();
        }
        return Optional.empty();
    }
}
