package dev.wherefore.change;

import dev.wherefore.parameter.Range;
import dev.wherefore.reason.Truth;
import java.util.List;

/**
 * A criterion of which a change turned the truth, or conditions.
 *
 * @param id         of the criterion, or of a factor of the points
 * @param name       as a report calls it
 * @param from       its truth before; of a factor null
 * @param to         its truth after; of a factor null
 * @param gave       what a factor gave before; of a criterion null
 * @param gives      what a factor gives after; of a criterion null
 * @param conditions those that turned, in the order of the rules
 */
public record CriterionTurn(
        String id, String name, Truth from, Truth to, Range gave, Range gives, List<ConditionTurn> conditions) {
    public CriterionTurn {
        conditions = List.copyOf(conditions);
    }

    /** Whether it is a factor of the points, and no criterion. */
    public boolean isOfPoints() {
        return gives != null;
    }

    /** Whether the criterion itself turned, and not only a condition of it. */
    public boolean isTurned() {
        return from != to;
    }
}
