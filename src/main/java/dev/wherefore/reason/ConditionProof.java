package dev.wherefore.reason;

import dev.wherefore.fact.Fact;
import dev.wherefore.fact.FactType;
import dev.wherefore.fact.Property;
import dev.wherefore.fact.Ranged;
import java.math.BigDecimal;
import java.util.List;

/**
 * What one condition of a rule came to for one profile.
 *
 * @param text      the condition as the rule states it, e.g. {@code annualSalary >= $minimum}
 * @param line      its line in the rule file
 * @param truth     met, not met, or unknown
 * @param type      the type of fact it is about; null for {@code exists} and {@code not}
 * @param fact      the fact it was tested on; null when there is none, or for {@code exists} and {@code not}
 * @param property  the property it reads; null where the condition is that there is such a fact at all
 * @param actual    the property's value, in the property's unit; null when unknown
 * @param operator  as the rule states it; empty where the condition compares with nothing
 * @param required  the value compared with, a list of literals for {@code in}; null when it is not known or there is none
 * @param operand   where {@code required} comes from; null for a literal
 * @param judgement whether only a person can settle it
 * @param inner     the conditions inside an {@code exists} or {@code not}; empty otherwise
 * @param negated   whether the inner conditions must not be met together
 */
public record ConditionProof(
        String text,
        int line,
        Truth truth,
        FactType<?> type,
        Fact fact,
        Property<Fact> property,
        Object actual,
        String operator,
        Object required,
        Operand operand,
        boolean judgement,
        List<ConditionProof> inner,
        boolean negated) {

    /**
     * Where a compared value comes from.
     *
     * @param fact      the fact a binding read it from; the parameters for a parameter
     * @param property  the property a binding read; null for a parameter
     * @param parameter the parameter's or table's id; null when it is another property of the profile
     */
    public record Operand(Fact fact, Property<?> property, String parameter) {}

    /**
     * How much is missing to meet an ordering condition, in the condition's unit; of a measure that is known between
     * bounds only, the least that is missing; null where that has no meaning.
     */
    public BigDecimal shortBy() {
        if (truth != Truth.NOT_MET || !(operator.startsWith("<") || operator.startsWith(">"))) return null;
        var have = number(nearest());
        var need = number(required);
        return have == null || need == null ? null : need.subtract(have).abs();
    }

    /** Whether {@link #shortBy} is all that is missing, and not the least of it. */
    public boolean isShortByExact() {
        return truth != Truth.NOT_MET || !(fact instanceof Ranged<?> measure) || measure.low() == measure.high();
    }

    private Object nearest() {
        if (isShortByExact()) return actual;
        var measure = (Ranged<?>) fact;
        return property.read().apply(operator.startsWith(">") ? measure.high() : measure.low());
    }

    private static BigDecimal number(Object value) {
        if (value instanceof BigDecimal decimal) return decimal;
        return value instanceof Integer whole ? BigDecimal.valueOf(whole) : null;
    }
}
