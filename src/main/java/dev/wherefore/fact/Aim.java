package dev.wherefore.fact;

import java.util.Set;

/**
 * What the candidate wants. There is exactly one. It steers what something is worth and what is advised, never a verdict.
 *
 * @param ladder    the ladder aimed at
 * @param level     the level aimed at, by its id
 * @param countries ISO 3166-1 alpha-2
 * @param remote    whether remote work is wanted
 */
public record Aim(String ladder, String level, Set<String> countries, Boolean remote, Origin origin) implements Fact {
    public static final FactType<Aim> TYPE = FactType.of(Aim.class, "aims")
            .with("ladder", Aim::ladder, "ladder aimed at", Unit.NONE, "ladder")
            .with("level", Aim::level, "level aimed at", Unit.NONE, "level")
            .with("countries", Aim::countries, "countries aimed at", Unit.COUNTRY, "countries")
            .with("remote", Aim::remote, "whether remote work is wanted", Unit.NONE, "remote")
            .build();

    static Aim from(Entry entry, Reading reading) {
        return new Aim(
                entry.text("ladder"),
                reading.level(entry.text("level")),
                entry.texts("countries"),
                entry.flag("remote"),
                entry.origin());
    }
}
