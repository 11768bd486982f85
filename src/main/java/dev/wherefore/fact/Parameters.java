package dev.wherefore.fact;

import dev.wherefore.parameter.InForce;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;

/** What is in force on the day of the question, for rules to bind. There is exactly one. */
public final class Parameters implements Fact {
    public static final FactType<Parameters> TYPE =
            FactType.of(Parameters.class, "parameters").build();

    private final InForce inForce;

    public Parameters(InForce inForce) {
        this.inForce = inForce;
    }

    /** A number in the parameter's unit; null when unknown. */
    public BigDecimal amount(String id) {
        return inForce.amount(id);
    }

    /** A code list; null when unknown. */
    public Collection<String> codes(String id) {
        return inForce.codes(id);
    }

    /** A day; null when unknown. */
    public LocalDate date(String id) {
        return inForce.date(id);
    }

    /** Where the values are taken from. */
    public InForce inForce() {
        return inForce;
    }

    @Override
    public Origin origin() {
        return Origin.COMPUTED;
    }
}
