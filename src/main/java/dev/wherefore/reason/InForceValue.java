package dev.wherefore.reason;

import dev.wherefore.fact.Fact;
import dev.wherefore.fact.Parameters;
import dev.wherefore.parameter.InForce;
import dev.wherefore.rulebook.BindingText;
import java.util.function.Function;

/** Reads a parameter, and keeps its value as long as it is asked for the same day: a screen asks once, not once a profile. */
final class InForceValue implements Function<Fact, Object> {
    private final BindingText text;
    /** Immutable, and as good as the value that another thread may have put here meanwhile. */
    private Known known;

    private record Known(InForce inForce, Object value) {}

    InForceValue(BindingText text) {
        this.text = text;
    }

    @Override
    public Object apply(Fact fact) {
        var inForce = ((Parameters) fact).inForce();
        var last = known;
        if (last == null || last.inForce != inForce) {
            last = new Known(inForce, value(inForce));
            known = last;
        }
        return last.value;
    }

    private Object value(InForce inForce) {
        return switch (text.property()) {
            case "amount" -> inForce.amount(text.parameter());
            case "codes" -> inForce.codes(text.parameter());
            default -> inForce.date(text.parameter());
        };
    }
}
