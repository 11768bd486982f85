package dev.wherefore.fact;

import java.time.LocalDate;

/**
 * The day as of which everything is asked.
 *
 * @param day never null
 */
public record AsOf(LocalDate day, Origin origin) implements Fact {
    public static final FactType<AsOf> TYPE = FactType.of(AsOf.class, "day of the question")
            .with("day", AsOf::day, "day of the question", Unit.DATE)
            .build();

    public AsOf(LocalDate day) {
        this(day, Origin.COMPUTED);
    }
}
