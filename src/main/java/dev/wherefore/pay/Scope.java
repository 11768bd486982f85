package dev.wherefore.pay;

import java.util.Locale;

/** What a benchmark is the benchmark of, in the order in which a report shows them. */
public enum Scope {
    /** The level of the pay. */
    LEVEL,
    /** The level above it. */
    NEXT_LEVEL,
    /** Its country. */
    COUNTRY,
    /** Its ladder in its country, whatever the level. */
    LADDER,
    /** Its occupation. */
    OCCUPATION,
    /** Its sector. */
    SECTOR,
    /** Its state or province. */
    STATE,
    /** Its city. */
    CITY,
    /** A credential of the candidate's. */
    CREDENTIAL;

    /** As JSON writes it: "next-level". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
