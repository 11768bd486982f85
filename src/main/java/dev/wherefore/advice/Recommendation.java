package dev.wherefore.advice;

import java.math.BigDecimal;
import java.util.List;

/**
 * What to do next, and why.
 *
 * @param id       of the rule that derived it and the goal it is about
 * @param goal     the goal it is about; empty when it is about several
 * @param priority the higher, the earlier
 * @param aimed    whether it serves what the candidate aims at
 * @param title    an imperative
 * @param text     why, in a sentence or two
 * @param because  the findings it rests on, as {@code goal#criterion}, or goals
 * @param months   how long it takes; null when that is not known
 * @param cost     what it costs the candidate; null when that is not known
 * @param currency of the cost; null when there is none
 */
public record Recommendation(
        String id,
        String goal,
        int priority,
        boolean aimed,
        String title,
        String text,
        List<String> because,
        BigDecimal months,
        BigDecimal cost,
        String currency) {
    /** How much earlier comes what the candidate aims at. */
    private static final int RAISE = 4;

    public Recommendation {
        because = List.copyOf(because);
    }

    /** A recommendation of unknown effort. */
    public static Recommendation of(
            String id, String goal, int priority, String title, String text, List<String> because) {
        return new Recommendation(id + ":" + goal, goal, priority, false, title, text, because, null, null, null);
    }

    /** This with its effort. */
    public Recommendation costing(BigDecimal cost, String currency) {
        return new Recommendation(id, goal, priority, aimed, title, text, because, months, cost, currency);
    }

    /** This with the months it takes. */
    public Recommendation taking(BigDecimal months) {
        return new Recommendation(id, goal, priority, aimed, title, text, because, months, cost, currency);
    }

    /** This as serving what the candidate aims at. */
    public Recommendation aimedAt() {
        return new Recommendation(id, goal, priority + RAISE, true, title, text, because, months, cost, currency);
    }
}
