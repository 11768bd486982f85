package dev.wherefore.report;

import dev.wherefore.readiness.ReadinessAssessment;
import dev.wherefore.readiness.Yardsticks;
import java.util.List;

/**
 * How ready one candidate is, for one level or several.
 *
 * @param of          the verdicts on the levels, with whom and when they are about
 * @param assessments one for each level, in the order of the verdicts
 * @param yardsticks  the weights and bands that were used
 */
public record ReadinessReport(Report of, List<ReadinessAssessment> assessments, Yardsticks yardsticks) {
    /** What a report must never leave out. */
    static final String CAUTION = "A band never overrides a criterion that is not met.";

    /** What certificates are worth in closing a gap. */
    static final String CERTIFICATES =
            "A certification closes at most one level of a skill, and only together with applied work.";

    public ReadinessReport {
        assessments = List.copyOf(assessments);
    }
}
