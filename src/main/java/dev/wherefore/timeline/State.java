package dev.wherefore.timeline;

import dev.wherefore.parameter.Range;
import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Outcome;
import dev.wherefore.verdict.Status;
import java.util.Map;

/**
 * What a goal came to on a day.
 *
 * @param points      null for a goal without a scheme
 * @param pointsKnown false when a table or the scheme is not known on the day; true for a goal without a scheme
 * @param criteria    the truth of each criterion, by id
 */
public record State(Status status, Range points, boolean pointsKnown, Map<String, Truth> criteria) {
    static State of(Outcome outcome) {
        var points = outcome.points();
        return new State(
                outcome.status(),
                points == null ? null : points.total(),
                points == null || points.known(),
                outcome.criteria());
    }

    /** Whether verdict and score are the same. */
    public boolean answersAs(State other) {
        return status == other.status && pointsKnown == other.pointsKnown && samePoints(other);
    }

    /** Whether nothing became met, or ceased to be, that was not before; what becomes unknown does neither. */
    boolean hasTurnedNothingOf(State other) {
        for (var criterion : criteria.entrySet()) {
            var was = other.criteria.get(criterion.getKey());
            if (was != criterion.getValue() && was != Truth.UNKNOWN && criterion.getValue() != Truth.UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    private boolean samePoints(State other) {
        if (points == null) return true;
        return points.low().compareTo(other.points.low()) == 0 && points.high().compareTo(other.points.high()) == 0;
    }
}
