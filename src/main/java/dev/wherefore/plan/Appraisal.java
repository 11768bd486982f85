package dev.wherefore.plan;

import dev.wherefore.verdict.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the rules make of a situation, on the day on which it is ready and on later ones.
 *
 * @param marks  in the order of the days
 * @param stuck  the criteria that are met on none of the days, nor wait for a judgement
 */
record Appraisal(List<Mark> marks, Set<String> stuck) {
    /**
     * One day.
     *
     * @param judged the criteria that wait for a person's judgement
     * @param open   the criteria that are neither met nor wait for one
     */
    record Mark(LocalDate day, Status status, int judged, Set<String> open) {}
}
