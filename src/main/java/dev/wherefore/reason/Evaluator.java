package dev.wherefore.reason;

import dev.wherefore.fact.Fact;
import java.math.BigDecimal;
import java.util.List;

/**
 * Decides rules, without keeping a proof. Not thread-safe; cheap to make.
 *
 * <p>A rule holds when some choice of facts meets all its conditions: Kleene's OR over the choices of Kleene's AND over the
 * conditions. {@code not} negates, {@code exists} does not.
 */
public final class Evaluator {
    /** What is taken for granted of the judgements that are still awaited. */
    private enum Judgements {
        AWAITED,
        GRANTED,
        REFUSED
    }

    private final Scope scope;
    private final Judgements judgements;
    private Object[] slots;
    private int points;
    private PointRange range;

    private Evaluator(Scope scope, Judgements judgements) {
        this.scope = scope;
        this.judgements = judgements;
    }

    /** Decides as the profile stands. */
    public static Evaluator in(Scope scope) {
        return new Evaluator(scope, Judgements.AWAITED);
    }

    /** Decides as if every judgement that is still awaited turned out in the candidate's favour. */
    public static Evaluator grantingJudgements(Scope scope) {
        return new Evaluator(scope, Judgements.GRANTED);
    }

    /** Decides as if every judgement that is still awaited turned out against the candidate. */
    public static Evaluator refusingJudgements(Scope scope) {
        return new Evaluator(scope, Judgements.REFUSED);
    }

    /** Whether a rule holds. */
    public Truth truth(RuleTree rule) {
        slots = new Object[rule.slots()];
        points = -1;
        return best(rule.elements(), 0, Truth.MET, true);
    }

    /** The points that a factor's rule gives. */
    public PointRange points(RuleTree rule) {
        slots = new Object[rule.slots()];
        points = rule.points();
        range = PointRange.NONE;
        best(rule.elements(), 0, Truth.MET, true);
        return range;
    }

    private Truth best(List<Element> elements, int from, Truth soFar, boolean positive) {
        if (from == elements.size()) {
            if (points >= 0 && positive) give(soFar);
            return soFar;
        }
        if (elements.get(from) instanceof Element.Match match) {
            var best = Truth.NOT_MET;
            var candidates = scope.candidates(match);
            for (int i = 0; i < candidates.size(); i++) {
                var fact = candidates.get(i);
                var truth = soFar.and(match(match, fact, positive));
                if (truth == Truth.NOT_MET) continue;
                best = best.or(best(elements, from + 1, truth, positive));
                if (best == Truth.MET && points < 0) return best;
            }
            return best;
        }
        var quantified = (Element.Quantified) elements.get(from);
        int collecting = points;
        points = -1;
        var inner = best(quantified.inner(), 0, Truth.MET, positive != quantified.negated());
        points = collecting;
        var truth = soFar.and(quantified.negated() ? inner.negated() : inner);
        return truth == Truth.NOT_MET ? truth : best(elements, from + 1, truth, positive);
    }

    private Truth match(Element.Match match, Fact fact, boolean positive) {
        for (var bind : match.binds()) slots[bind.slot()] = bind.value(fact);
        boolean judged = judgements != Judgements.AWAITED && scope.awaitsJudgement(fact);
        var truth = judged || fact.origin().stated() ? Truth.MET : Truth.UNKNOWN;
        for (var constraint : match.constraints()) {
            var one = constraint.test(fact, slots);
            if (one == Truth.UNKNOWN && judged) one = Truth.of(positive == (judgements == Judgements.GRANTED));
            if (one == Truth.NOT_MET) return one;
            truth = truth.and(one);
        }
        return truth;
    }

    private void give(Truth truth) {
        var value = (BigDecimal) slots[points];
        if (value == null) {
            range = new PointRange(range.low(), range.high(), false);
        } else if (truth == Truth.MET) {
            range = range.best(new PointRange(value, value, true));
        } else {
            range = range.best(new PointRange(BigDecimal.ZERO, value, true));
        }
    }
}
