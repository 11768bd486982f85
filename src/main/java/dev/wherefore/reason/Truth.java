package dev.wherefore.reason;

/** Kleene's three truths. */
public enum Truth {
    NOT_MET("not met"),
    UNKNOWN("unknown"),
    MET("met");

    private final String word;

    Truth(String word) {
        this.word = word;
    }

    public static Truth of(boolean holds) {
        return holds ? MET : NOT_MET;
    }

    /** The word reports and scenarios use. */
    public String word() {
        return word;
    }

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth negated() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
