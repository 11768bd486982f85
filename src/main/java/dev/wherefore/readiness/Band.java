package dev.wherefore.readiness;

import java.util.Locale;

/** How a readiness is called, from the least. It overrides no criterion. */
public enum Band {
    EARLY,
    DEVELOPING,
    COMPETITIVE;

    /** The word reports use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
