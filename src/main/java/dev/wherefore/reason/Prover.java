package dev.wherefore.reason;

import dev.wherefore.fact.Fact;
import dev.wherefore.fact.Parameters;
import dev.wherefore.fact.Ranged;
import dev.wherefore.fact.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves rules: decides them as {@link Evaluator} does and keeps the best witness, so that "why not" is the nearest miss.
 * Not thread-safe; cheap to make.
 */
public final class Prover {
    private final Scope scope;
    private Object[] slots;
    private ConditionProof.Operand[] operands;
    private int points;
    private Witness best;

    /**
     * A choice of facts, and how near it came.
     *
     * @param passed how many conditions are met before the first that is not: those that say which fact is meant go first
     */
    private record Witness(
            Truth truth, int notMet, int unknown, int passed, BigDecimal points, List<ConditionProof> conditions) {
        boolean beats(Witness other) {
            if (other == null) return true;
            if (truth != other.truth) return truth.compareTo(other.truth) > 0;
            if (points != null && other.points != null) return points.compareTo(other.points) > 0;
            if (notMet != other.notMet) return notMet < other.notMet;
            if (unknown != other.unknown) return unknown < other.unknown;
            if (passed != other.passed) return passed > other.passed;
            return conditions.size() > other.conditions.size();
        }
    }

    public Prover(Scope scope) {
        this.scope = scope;
    }

    /** The proof of a rule that meets a criterion or gives points. */
    public RuleProof prove(RuleTree rule) {
        slots = new Object[rule.slots()];
        operands = new ConditionProof.Operand[rule.slots()];
        points = rule.points();
        var witness = search(rule.elements());
        var range = points < 0 ? null : Evaluator.in(scope).points(rule);
        return new RuleProof(rule.text(), witness.truth, range, witness.conditions);
    }

    private Witness search(List<Element> elements) {
        var outer = best;
        best = null;
        extend(elements, 0, Truth.MET, new ArrayList<>());
        var found = best;
        best = outer;
        return found;
    }

    private void extend(List<Element> elements, int from, Truth soFar, List<ConditionProof> conditions) {
        if (from == elements.size()) {
            settle(soFar, conditions);
            return;
        }
        int mark = conditions.size();
        if (elements.get(from) instanceof Element.Match match) {
            var candidates = scope.candidates(match);
            if (candidates.isEmpty()) {
                conditions.add(absent(match));
                settle(Truth.NOT_MET, conditions);
            }
            for (var fact : candidates) {
                var truth = soFar.and(match(match, fact, conditions));
                extend(elements, from + 1, truth, conditions);
                conditions.subList(mark, conditions.size()).clear();
            }
        } else {
            var quantified = (Element.Quantified) elements.get(from);
            int collecting = points;
            points = -1;
            var inner = search(quantified.inner());
            points = collecting;
            var truth = quantified.negated() ? inner.truth.negated() : inner.truth;
            conditions.add(quantified(quantified, truth, inner.conditions));
            extend(elements, from + 1, soFar.and(truth), conditions);
        }
        conditions.subList(mark, conditions.size()).clear();
    }

    private void settle(Truth truth, List<ConditionProof> conditions) {
        int notMet = 0;
        int unknown = 0;
        int passed = 0;
        for (var condition : conditions) {
            if (condition.truth() == Truth.NOT_MET) notMet++;
            if (condition.truth() == Truth.UNKNOWN) unknown++;
            if (condition.truth() == Truth.MET && notMet == 0) passed++;
        }
        var value = points < 0 || truth == Truth.NOT_MET ? null : (BigDecimal) slots[points];
        var witness = new Witness(truth, notMet, unknown, passed, value, conditions);
        if (witness.beats(best)) best = new Witness(truth, notMet, unknown, passed, value, List.copyOf(conditions));
    }

    private Truth match(Element.Match match, Fact fact, List<ConditionProof> conditions) {
        for (var bind : match.binds()) {
            slots[bind.slot()] = bind.value(fact);
            operands[bind.slot()] = operand(bind, fact);
        }
        boolean stated = fact.origin().stated();
        var truth = stated ? Truth.MET : Truth.UNKNOWN;
        if (match.constraints().length == 0 && !(fact instanceof Parameters)) {
            conditions.add(presence(match, fact, truth));
        }
        boolean met = true;
        for (var constraint : match.constraints()) {
            var one = constraint.test(fact, slots);
            truth = truth.and(one);
            met &= one == Truth.MET;
            conditions.add(condition(match, constraint, fact, one));
        }
        // All that is asked of it is met, and yet it is open whether it is there.
        if (!stated && met && match.constraints().length > 0) conditions.add(presence(match, fact, truth));
        return truth;
    }

    private static ConditionProof.Operand operand(Bind bind, Fact fact) {
        var parameter = bind.text().parameter();
        if (parameter == null && fact instanceof Row row) parameter = row.table();
        return new ConditionProof.Operand(fact, bind.property(), parameter);
    }

    private ConditionProof condition(Element.Match match, Constraint constraint, Fact fact, Truth truth) {
        var text = constraint.text();
        int slot = constraint.operand();
        Object required = slot >= 0
                ? slots[slot]
                : text.operator().endsWith("in")
                        ? text.literals()
                        : text.literals().get(0);
        return new ConditionProof(
                text.text(),
                text.line(),
                truth,
                match.type(),
                fact,
                constraint.property(),
                actual(constraint, fact),
                text.operator(),
                required,
                slot < 0 ? null : operands[slot],
                truth == Truth.UNKNOWN && scope.awaitsJudgement(fact),
                List.of(),
                false);
    }

    private static Object actual(Constraint constraint, Fact fact) {
        if (fact instanceof Ranged<?> measure && measure.low() != measure.high()) {
            // Only the certain part can be named where the measure is not exact.
            return constraint.text().orders() ? constraint.actual(measure.low()) : constraint.actual(fact);
        }
        return constraint.actual(fact);
    }

    private static ConditionProof presence(Element.Match match, Fact fact, Truth truth) {
        return new ConditionProof(
                match.type().name() + "()",
                match.text().line(),
                truth,
                match.type(),
                fact,
                null,
                null,
                "",
                null,
                null,
                false,
                List.of(),
                false);
    }

    private static ConditionProof absent(Element.Match match) {
        var text = new StringBuilder(match.type().name()).append("(");
        for (var condition : match.text().conditions()) {
            text.append(text.charAt(text.length() - 1) == '(' ? " " : ", ").append(condition.text());
        }
        text.append(" )");
        return new ConditionProof(
                text.toString(),
                match.text().line(),
                Truth.NOT_MET,
                match.type(),
                null,
                null,
                null,
                "",
                null,
                null,
                false,
                List.of(),
                false);
    }

    private static ConditionProof quantified(Element.Quantified quantified, Truth truth, List<ConditionProof> inner) {
        int line = inner.isEmpty() ? 0 : inner.get(0).line();
        return new ConditionProof(
                quantified.negated() ? "not" : "exists",
                line,
                truth,
                null,
                null,
                null,
                null,
                "",
                null,
                null,
                false,
                inner,
                quantified.negated());
    }
}
