package dev.wherefore.advice;

import java.math.BigDecimal;

/**
 * Something that a candidate can do, as advice rules match it.
 *
 * @param id        of the action, e.g. {@code language-test-again}
 * @param effort    what it takes
 * @param eachStep  whether the time is that of one step (a level), of which a gap may need several
 * @param decidedBy who decides how it ends; empty where the candidate does
 */
public record Means(String id, Effort effort, boolean eachStep, String decidedBy) {
    /**
     * These means for a gap of some steps.
     *
     * @param steps null where it is not known how many; the time of one is then the least
     */
    public Means over(BigDecimal steps) {
        return eachStep ? new Means(id, effort.over(steps), false, decidedBy) : this;
    }
}
