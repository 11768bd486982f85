package dev.wherefore.reason;

import dev.wherefore.fact.Fact;
import dev.wherefore.fact.Property;
import dev.wherefore.fact.Ranged;
import dev.wherefore.rulebook.BindingText;
import java.util.function.UnaryOperator;
import org.drools.model.functions.Function1;

/**
 * A binding, ready to run.
 *
 * @param text     as written
 * @param slot     where its value goes
 * @param property what it reads; null for a parameter
 * @param function what Drools compiled
 */
record Bind(
        BindingText text,
        int slot,
        int factSlot,
        Property<? extends Fact> property,
        boolean ranged,
        Function1<Object, Object> function) {

    /** This binding with its value changed, where it is known. */
    Bind changed(UnaryOperator<Object> change) {
        return new Bind(text, slot, factSlot, property, ranged, fact -> {
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
