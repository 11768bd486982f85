package dev.wherefore.plan;

import dev.wherefore.verdict.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the rules make of a situation, on the day on which it is ready and on later ones.
 *
 * @param marks in the order of the days
 * @param stuck the criteria that stand in the way on each of the days
 */
record Appraisal(List<Mark> marks, Set<String> stuck) {
    /**
     * One day.
     *
     * @param judged     how many criteria wait for a person's judgement
     * @param unanswered how many criteria wait for an answer, and may
     * @param open       the criteria that stand in the way: they are not met, or wait for an answer and may not
     */
    record Mark(LocalDate day, Status status, int judged, int unanswered, Set<String> open) {}
}
