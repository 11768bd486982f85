package dev.wherefore.reason;

import dev.wherefore.rulebook.CompiledCondition;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;

/**
 * A condition's test, as Drools compiled it. Its class is loaded when it is first run: a profile that states no offer is
 * answered without the thousands of conditions on one.
 */
final class Predicate {
    private final CompiledCondition condition;
    private final ClassLoader loader;
    /** One of Drools' predicate types; threads may each load it, and load the same. */
    private Object compiled;

    Predicate(CompiledCondition condition, ClassLoader loader) {
        this.condition = condition;
        this.loader = loader;
    }

    @SuppressWarnings("unchecked")
    boolean test(Object one) throws Exception {
        return ((Predicate1<Object>) compiled()).test(one);
    }

    @SuppressWarnings("unchecked")
    boolean test(Object one, Object other) throws Exception {
        return ((Predicate2<Object, Object>) compiled()).test(one, other);
    }

    private Object compiled() {
        var known = compiled;
        if (known == null) compiled = known = condition.load(loader);
        return known;
    }
}
