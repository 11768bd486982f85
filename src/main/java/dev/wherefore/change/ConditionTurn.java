package dev.wherefore.change;

import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.Truth;

/**
 * A condition of a rule that a change turned.
 *
 * @param rule   its name
 * @param before null where the rule stopped before it, as there was no fact to test it on
 * @param after  null for the same reason
 */
public record ConditionTurn(String rule, ConditionProof before, ConditionProof after) {
    /** What there is to tell of it: how it stands now, or where it is not reached any more, how it stood. */
    public ConditionProof telling() {
        return after == null ? before : after;
    }

    /** Its truth before; not met where there was no fact to test it on. */
    public Truth from() {
        return before == null ? Truth.NOT_MET : before.truth();
    }

    /** Its truth after; not met where there is no fact to test it on. */
    public Truth to() {
        return after == null ? Truth.NOT_MET : after.truth();
    }
}
