package dev.wherefore.advice;

import java.math.BigDecimal;

/**
 * A criterion that is not met, with the one condition that came nearest.
 *
 * @param goal      the goal's id
 * @param criterion the criterion's id
 * @param only      whether it is all that is known to speak against the goal
 * @param type      the fact type of the condition, e.g. {@code Offer}; empty when several conditions are not met
 * @param property  the property of the condition
 * @param whose     the employer of the offer, where there is one; empty otherwise
 * @param begun     whether there is some of what is asked, only not enough
 * @param distance  how much is missing, in words ("EUR 1,934.20 a year"); empty where that has no meaning
 * @param shortBy   the same as a number; null where that has no meaning
 * @param says      what is there and what is asked, in a sentence without a capital or full stop
 */
public record Gap(
        String goal,
        String criterion,
        boolean only,
        String type,
        String property,
        String whose,
        boolean begun,
        String distance,
        BigDecimal shortBy,
        String says) {
    /** How a recommendation names what it rests on. */
    public String reference() {
        return goal + "#" + criterion;
    }
}
