package dev.wherefore.readiness;

import dev.wherefore.parameter.Range;
import java.math.BigDecimal;

/**
 * What a level asks of one skill, and how far the candidate is from it.
 *
 * @param skill      the vocabulary's id
 * @param required   the level of proficiency that is asked for, 0 to 4
 * @param held       the candidate's; null when the profile does not say
 * @param importance the more, the more the level rests on it
 * @param effort     to close the gap, when it is known; null when there is none or it is not known
 */
public record SkillGap(String skill, int required, Integer held, int importance, ClosingEffort effort) {
    /** The levels that are missing: from none to all while the profile does not say. */
    public Range levels() {
        if (held == null) return new Range(BigDecimal.ZERO, BigDecimal.valueOf(required));
        return Range.of(BigDecimal.valueOf(Math.max(0, required - held)));
    }

    /** Whether something is missing for certain. */
    public boolean isOpen() {
        return held != null && held < required;
    }
}
