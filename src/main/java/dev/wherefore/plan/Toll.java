package dev.wherefore.plan;

import java.math.BigDecimal;

/**
 * What a plan takes.
 *
 * @param cost      the costs that are known, in the currency of the limits
 * @param unpriced  how many costs are not known
 * @param days      from the day of the question to the last step's end
 * @param uncertain how many steps are uncertain
 * @param likely    how many steps are likely
 * @param judged    how many criteria wait for a person's judgement in the end
 */
public record Toll(BigDecimal cost, int unpriced, long days, int uncertain, int likely, int judged) {
    static final Toll NONE = new Toll(BigDecimal.ZERO, 0, 0, 0, 0, 0);

    Toll lasting(long other) {
        return new Toll(cost, unpriced, Math.max(days, other), uncertain, likely, judged);
    }

    Toll judged(int count) {
        return new Toll(cost, unpriced, days, uncertain, likely, count);
    }

    Toll plus(Toll other) {
        return new Toll(
                cost.add(other.cost),
                unpriced + other.unpriced,
                Math.max(days, other.days),
                uncertain + other.uncertain,
                likely + other.likely,
                judged + other.judged);
    }

    /** The least of both in each respect. */
    Toll least(Toll other) {
        return new Toll(
                cost.min(other.cost),
                Math.min(unpriced, other.unpriced),
                Math.min(days, other.days),
                Math.min(uncertain, other.uncertain),
                Math.min(likely, other.likely),
                Math.min(judged, other.judged));
    }

    /** The most of both in each respect. */
    Toll most(Toll other) {
        return new Toll(
                cost.max(other.cost),
                Math.max(unpriced, other.unpriced),
                Math.max(days, other.days),
                Math.max(uncertain, other.uncertain),
                Math.max(likely, other.likely),
                Math.max(judged, other.judged));
    }

    /** Whether the other is better in no respect. */
    boolean isNoMoreThan(Toll other) {
        return cost.compareTo(other.cost) <= 0
                && unpriced <= other.unpriced
                && days <= other.days
                && uncertain <= other.uncertain
                && likely <= other.likely
                && judged <= other.judged;
    }
}
