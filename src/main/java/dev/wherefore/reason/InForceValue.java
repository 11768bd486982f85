package dev.wherefore.reason;

import dev.wherefore.fact.Parameters;
import dev.wherefore.parameter.InForce;
import org.drools.model.functions.Function1;

/** Reads a parameter, and keeps its value as long as it is asked for the same day: a screen asks once, not once a profile. */
final class InForceValue implements Function1<Object, Object> {
    private final Function1<Object, Object> compiled;
    /** Immutable, and as good as the value that another thread may have put here meanwhile. */
    private Known known;

    private record Known(InForce inForce, Object value) {}

    InForceValue(Function1<Object, Object> compiled) {
        this.compiled = compiled;
    }

    @Override
    public Object apply(Object fact) {
        var inForce = ((Parameters) fact).inForce();
        var last = known;
        if (last == null || last.inForce != inForce) {
            last = new Known(inForce, compiled.apply(fact));
            known = last;
        }
        return last.value;
    }
}
