package dev.wherefore.rulebook;

import java.util.List;

/**
 * One constraint of a rule, as written.
 *
 * @param text     the constraint, e.g. {@code annualSalary >= $minimum}
 * @param line     its line in the rule file
 * @param property the property on its left, e.g. {@code annualSalary}
 * @param operator one of {@link #OPERATORS}
 * @param variable the binding it compares with, e.g. {@code $minimum}; null when it compares with literals
 * @param literals the literals it compares with, without quotes; empty when it compares with a binding
 */
public record ConditionText(
        String text, int line, String property, String operator, String variable, List<String> literals) {
    /** What a criterion rule may compare with, longest first so that the first match is the right one. */
    static final List<String> OPERATORS = List.of(
            "not memberOf", "not contains", "not in", "memberOf", "contains", "in", "==", "!=", "<=", ">=", "<", ">");

    public ConditionText {
        literals = List.copyOf(literals);
    }

    /** Whether the operator orders its operands, so that a distance between them has a meaning. */
    public boolean orders() {
        return operator.startsWith("<") || operator.startsWith(">");
    }
}
