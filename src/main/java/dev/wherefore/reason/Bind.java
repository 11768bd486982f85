package dev.wherefore.reason;

import dev.wherefore.fact.Fact;
import dev.wherefore.fact.Property;
import dev.wherefore.fact.Ranged;
import dev.wherefore.rulebook.BindingText;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A binding, ready to run.
 *
 * @param text     as written
 * @param slot     where its value goes
 * @param property what it reads; null for a parameter
 * @param ranged   whether the property is a measure that may be known between bounds only
 * @param function the value for a fact
 */
record Bind(BindingText text, int slot, Property<Fact> property, boolean ranged, Function<Fact, Object> function) {

    /** This binding with its value changed, where it is known. */
    Bind changed(UnaryOperator<Object> change) {
        return new Bind(text, slot, property, ranged, fact -> {
            var value = function.apply(fact);
            return value == null ? null : change.apply(value);
        });
    }

    /** The value for a fact; null when it is not known. */
    Object value(Fact fact) {
        // A measure known between bounds only has no single value that a later condition could be decided by.
        if (ranged && fact instanceof Ranged<?> measure && measure.low() != measure.high()) return null;
        return function.apply(fact);
    }
}
