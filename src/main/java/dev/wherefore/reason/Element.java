package dev.wherefore.reason;

import dev.wherefore.fact.FactType;
import dev.wherefore.rulebook.PatternText;
import java.util.List;

/** An element of a rule's left-hand side, ready to run. */
sealed interface Element {
    /**
     * A pattern.
     *
     * @param number the type's number
     * @param key  of a keyed type the key it asks for; null for other types
     */
    record Match(PatternText text, FactType<?> type, int number, String key, Bind[] binds, Constraint[] constraints)
            implements Element {
        /** This pattern with other constraints. */
        Match with(Constraint[] others) {
            return new Match(text, type, number, key, binds, others);
        }

        /** This pattern with other bindings. */
        Match with(Bind[] others) {
            return new Match(text, type, number, key, others, constraints);
        }
    }

    /** {@code exists} or {@code not}. */
    record Quantified(boolean negated, List<Element> inner) implements Element {}
}
