package dev.wherefore.advice;

import java.math.BigDecimal;

/**
 * A criterion that is not met, with the one condition that came nearest.
 *
 * @param goal      the goal's id
 * @param criterion the criterion's id
 * @param name      the criterion as the candidate reads it
 * @param only      whether it is all that is known to speak against the goal
 * @param type      the fact type of the condition, e.g. {@code Offer}; of several conditions that are not met the type of all;
 *                  empty where they are about different ones
 * @param property  the property of the condition; empty where the condition is that there is such a fact at all
 * @param whose     the employer of the offer, where there is one; empty otherwise
 * @param begun     whether there is some of what is asked, only not enough
 * @param absent    whether there is no fact of the type
 * @param fixed     whether it rests on what nobody can change: the past, a birth
 * @param distance  how much is missing, in words ("EUR 1,934.20 a year"); empty where that has no meaning
 * @param shortBy   the same as a number; null where that has no meaning
 * @param says      what is there and what is asked, in a sentence without a capital or full stop
 */
public record Gap(
        String goal,
        String criterion,
        String name,
        boolean only,
        String type,
        String property,
        String whose,
        boolean begun,
        boolean absent,
        boolean fixed,
        String distance,
        BigDecimal shortBy,
        String says) {
    /** How a recommendation names what it rests on. */
    public String reference() {
        return goal + "#" + criterion;
    }
}
