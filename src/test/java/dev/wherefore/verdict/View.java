package dev.wherefore.verdict;

import dev.wherefore.fact.Facts;
import dev.wherefore.parameter.Range;
import dev.wherefore.reason.RuleTree;
import dev.wherefore.reason.Scope;
import dev.wherefore.reason.Truth;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a goal came to under one offer and one set of choices, with all that its rules saw: for the property tests. */
public record View(Outcome outcome) {
    private static final BigDecimal UNBOUNDED = new BigDecimal("1000000000");

    /** Every view that a decider takes of a goal, the offers in the order of the profile. */
    public static List<View> of(Decider decider, String goal, Facts facts) {
        return decider.each(goal, facts).stream().map(View::new).toList();
    }

    public Scope scope() {
        return outcome.scope();
    }

    /** Every rule of the goal. */
    public List<RuleTree> rules() {
        return outcome.goal().rules().toList();
    }

    /** The truth of every criterion, by id. */
    public Map<String, Truth> criteria() {
        var truths = new LinkedHashMap<String, Truth>();
        for (var criterion : outcome.goal().criteria()) {
            truths.put(criterion.face().id(), outcome.criterion(criterion.face().id()));
        }
        return truths;
    }

    /** The bounds of every factor and, under an empty id, of the total; empty for a goal without points. */
    public Map<String, Range> points() {
        var points = outcome.points();
        if (points == null) return Map.of();
        var bounds = new LinkedHashMap<String, Range>();
        // What hangs on a table that is not known is not bounded.
        if (!points.known()) return Map.of("", new Range(points.total().low(), UNBOUNDED));
        for (var factor : points.factors()) bounds.put(factor.id(), factor.points());
        bounds.put("", points.total());
        return bounds;
    }
}
