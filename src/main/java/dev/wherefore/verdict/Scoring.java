package dev.wherefore.verdict;

import dev.wherefore.fact.Score;
import dev.wherefore.parameter.Range;
import dev.wherefore.reason.Evaluator;
import dev.wherefore.reason.PointRange;
import dev.wherefore.reason.Scope;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up a goal's factors. */
final class Scoring {
    private static final BigDecimal UNBOUNDED = new BigDecimal("1000000000");

    private Scoring() {}

    /** What the scheme of a goal comes to, without proofs. */
    static Points points(PreparedGoal goal, Scope scope) {
        var scheme = goal.goal().face().points();
        var evaluator = Evaluator.in(scope);
        var caps = scope.facts().inForce().scheme(scheme);
        var factors = new LinkedHashMap<String, Range>();
        boolean known = caps != null;
        for (var factor : goal.factors().entrySet()) {
            var best = PointRange.NONE;
            for (var rule : factor.getValue()) best = best.best(evaluator.points(rule));
            known &= best.known();
            factors.put(factor.getKey(), new Range(best.low(), best.high()));
        }
        if (caps == null) return new Points(scheme, Range.ZERO, Map.of(), List.of(), false);
        var totals = caps.total(factors);
        var list = factors.entrySet().stream()
                .map(factor -> new Points.Factor(factor.getKey(), factor.getValue(), List.of()))
                .toList();
        return new Points(scheme, totals.total(), totals.groups(), list, known);
    }

    /** Points as rules compare them; without an upper bound where the scheme or a table is not known. */
    static Score score(Points points) {
        return Score.between(
                points.scheme(),
                points.total().low(),
                points.known() ? points.total().high() : UNBOUNDED);
    }
}
