package dev.wherefore.advice;

import java.math.BigDecimal;

/**
 * How long it takes to close a gap of a level.
 *
 * @param goal      the level
 * @param criterion that is not met
 * @param means     by which it can be
 */
public record Stretch(String goal, String criterion, Means means) {
    /** Months as a rule. */
    public BigDecimal longest() {
        return means.effort().months();
    }
}
