package dev.wherefore.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a candidate may do next, as a report shows it.
 *
 * @param id       of the recommendation
 * @param title    an imperative, e.g. "Ask Example Bank for EUR 1,934.20 a year more"
 * @param text     why, in a sentence or two
 * @param because  the criteria it rests on, as {@code goal#criterion}, or goals
 * @param months   how long it takes; null when that is not known
 * @param cost     what it costs the candidate; null when that is not known
 * @param currency of the cost; null when there is none
 * @param effects  the verdicts it would change; empty when none is certain
 */
public record NextStep(
        String id,
        String title,
        String text,
        List<String> because,
        BigDecimal months,
        BigDecimal cost,
        String currency,
        List<Effect> effects) {
    public NextStep {
        because = List.copyOf(because);
        effects = List.copyOf(effects);
    }

    /** A verdict that the step would change, in the verdict's words. */
    public record Effect(String goal, String from, String to) {}
}
