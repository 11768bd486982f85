package dev.wherefore.report;

import dev.wherefore.advice.Effort;
import dev.wherefore.advice.Recommendation;
import dev.wherefore.advice.StepEffect;
import java.util.List;

/**
 * What a candidate may do next, as a report shows it.
 *
 * @param effects the verdicts and points it would change; empty when none is certain
 */
public record NextStep(Recommendation recommendation, List<StepEffect> effects) {
    public NextStep {
        effects = List.copyOf(effects);
    }

    /** The id of the recommendation. */
    public String id() {
        return recommendation.id();
    }

    /** An imperative, e.g. "Ask Example Bank for EUR 1,934.20 a year more". */
    public String title() {
        return recommendation.title();
    }

    /** Why, in a sentence or two. */
    public String text() {
        return recommendation.text();
    }

    /** The findings it rests on, as {@code goal#criterion}, or goals. */
    public List<String> because() {
        return recommendation.because();
    }

    /** What it takes. */
    public Effort effort() {
        return recommendation.effort();
    }
}
