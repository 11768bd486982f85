package dev.wherefore.verdict;

import dev.wherefore.rulebook.Face;

/** A goal's truth, from the best to the worst. */
public enum Status {
    /** All criteria are met. Final. */
    ELIGIBLE,
    /** All that can be computed is met; a person must judge the rest. */
    REVIEW,
    /** Missing facts decide. */
    DEPENDS,
    /** A criterion is not met. Final. */
    NOT_ELIGIBLE;

    /** The word of a verdict on a goal of some kind: a level is "ready", a role "fits", all else is "eligible". */
    public String word(Face.Kind kind) {
        return switch (this) {
            case REVIEW -> "review";
            case DEPENDS -> "depends";
            case ELIGIBLE ->
                switch (kind) {
                    case LEVEL, MOVE, SPECIALISATION -> "ready";
                    case ROLE -> "fits";
                    case POLICY -> "allowed";
                    case REFLECTION -> "suits";
                    case REMARK -> "applies";
                    default -> "eligible";
                };
            case NOT_ELIGIBLE ->
                switch (kind) {
                    case LEVEL, MOVE, SPECIALISATION -> "not ready";
                    case ROLE -> "does not fit";
                    case POLICY -> "not allowed";
                    case REFLECTION -> "does not suit";
                    case REMARK -> "does not apply";
                    default -> "not eligible";
                };
        };
    }

    /** Whether no missing fact can change it. */
    public boolean isFinal() {
        return this == ELIGIBLE || this == NOT_ELIGIBLE;
    }
}
