package dev.wherefore.advice;

import java.math.BigDecimal;

/**
 * How long it takes to close a gap of a level.
 *
 * @param goal      the level
 * @param criterion that is not met
 * @param means     by which it can be; null where nobody says how long it takes
 */
public record Stretch(String goal, String criterion, Means means) {
    public boolean isKnown() {
        return means != null && means.effort().months() != null;
    }

    /** Whether it is known that it takes at least some time. */
    public boolean isTimed() {
        return means != null;
    }

    /** Months at best; for one that is timed. */
    public BigDecimal least() {
        return means.effort().least();
    }

    /** Months as a rule; for one that is known. */
    public BigDecimal longest() {
        return means.effort().months();
    }
}
