package dev.wherefore.report;

import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Status;

/** The symbol that stands before a word, never without it. */
record Sign(String symbol, Ink ink) {
    private static final Sign YES = new Sign("✓", Ink.GOOD);
    private static final Sign NO = new Sign("✗", Ink.BAD);
    private static final Sign OPEN = new Sign("?", Ink.OPEN);
    private static final Sign JUDGE = new Sign("!", Ink.JUDGE);

    static Sign of(Status status) {
        return switch (status) {
            case ELIGIBLE -> YES;
            case REVIEW -> JUDGE;
            case DEPENDS -> OPEN;
            case NOT_ELIGIBLE -> NO;
        };
    }

    static Sign of(Truth truth, boolean judgement) {
        return switch (truth) {
            case MET -> YES;
            case NOT_MET -> NO;
            case UNKNOWN -> judgement ? JUDGE : OPEN;
        };
    }
}
