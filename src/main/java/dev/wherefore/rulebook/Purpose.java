package dev.wherefore.rulebook;

/** What a rule is for: the metadata that stands before its id. */
public enum Purpose {
    /** One way to meet a criterion. */
    CRITERION,
    /** Gives points for a factor of a scheme. */
    FACTOR,
    /** Says what speaks for a certification or an education path. */
    AWARD,
    /** Says why a certification or an education path is not worth it now. */
    WITHHOLD;

    /** As a rule writes it after the {@code @}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether such a rule speaks of worth, which may rest on what the candidate aims at; a verdict may not. */
    public boolean isWorth() {
        return this == AWARD || this == WITHHOLD;
    }

    /** The purpose of that word; null for none. */
    public static Purpose of(String word) {
        for (var purpose : values()) if (purpose.word().equals(word)) return purpose;
        return null;
    }
}
