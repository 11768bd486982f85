package dev.wherefore.reason;

import dev.wherefore.fact.Fact;
import dev.wherefore.fact.Property;
import dev.wherefore.fact.Ranged;
import dev.wherefore.rulebook.CompiledConditions;
import dev.wherefore.rulebook.ConditionText;
import java.math.BigDecimal;

/** A constraint, ready to run: what Drools compiled it into, what it reads, and where its operands stand. */
final class Constraint {
    private final ConditionText text;
    private final Property<Fact> property;
    private final boolean ranged;
    private final CompiledConditions conditions;
    private final int number;
    /** The slots of the test's arguments, in its order; the pattern's own fact is {@link #OWN}. */
    private final int[] arguments;
    /** The slot of the binding it compares with; -1 when it compares with literals. */
    private final int operand;

    private final boolean boundaryFlipped;

    static final int OWN = -1;

    Constraint(
            ConditionText text,
            Property<Fact> property,
            boolean ranged,
            CompiledConditions conditions,
            int number,
            int[] arguments,
            int operand) {
        this(text, property, ranged, conditions, number, arguments, operand, false);
    }

    private Constraint(
            ConditionText text,
            Property<Fact> property,
            boolean ranged,
            CompiledConditions conditions,
            int number,
            int[] arguments,
            int operand,
            boolean boundaryFlipped) {
        this.text = text;
        this.property = property;
        this.ranged = ranged;
        this.conditions = conditions;
        this.number = number;
        this.arguments = arguments;
        this.operand = operand;
        this.boundaryFlipped = boundaryFlipped;
    }

    /** This constraint made strict where it is loose, and loose where it is strict. */
    Constraint withBoundaryFlipped() {
        return new Constraint(text, property, ranged, conditions, number, arguments, operand, true);
    }

    ConditionText text() {
        return text;
    }

    Property<Fact> property() {
        return property;
    }

    int operand() {
        return operand;
    }

    /** The property's value for a fact; null when it is unknown. */
    Object actual(Fact fact) {
        return property.read().apply(fact);
    }

    /** The truth for a fact, given the bindings so far. */
    Truth test(Fact fact, Object[] slots) {
        if (operand >= 0 && slots[operand] == null) return Truth.UNKNOWN;
        if (ranged && fact instanceof Ranged<?> measure && measure.low() != measure.high()) {
            var low = run(measure.low(), slots);
            return low == run(measure.high(), slots) ? low : Truth.UNKNOWN;
        }
        // What is known of a fact that may not be there, such as whose recognition it would be, can still rule it out.
        return actual(fact) == null ? Truth.UNKNOWN : run(fact, slots);
    }

    private Truth run(Fact fact, Object[] slots) {
        var truth = predicate(fact, slots);
        return boundaryFlipped && isAtBoundary(fact, slots) ? truth.negated() : truth;
    }

    private boolean isAtBoundary(Fact fact, Object[] slots) {
        var left = actual(fact);
        var right = operand >= 0 ? slots[operand] : text.literals().get(0);
        if (left instanceof Number && right != null) {
            return new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString())) == 0;
        }
        return left.equals(right);
    }

    private Truth predicate(Fact fact, Object[] slots) {
        try {
            return Truth.of(
                    arguments.length == 1
                            ? conditions.get().test(number, fact, null)
                            : conditions.get().test(number, argument(0, fact, slots), argument(1, fact, slots)));
        } catch (Exception e) {
            throw new IllegalStateException("the condition '" + text.text() + "' cannot be evaluated", e);
        }
    }

    private Object argument(int index, Fact fact, Object[] slots) {
        return arguments[index] == OWN ? fact : slots[arguments[index]];
    }
}
