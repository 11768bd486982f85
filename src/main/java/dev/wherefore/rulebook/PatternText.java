package dev.wherefore.rulebook;

import java.util.List;

/**
 * A pattern of a rule, as written.
 *
 * @param type       the simple name of its fact type
 * @param line       its line in the rule file
 * @param bindings   in the order of the file
 * @param conditions in the order of the file
 */
public record PatternText(String type, int line, List<BindingText> bindings, List<ConditionText> conditions) {
    public PatternText {
        bindings = List.copyOf(bindings);
        conditions = List.copyOf(conditions);
    }

    /** The literal that the pattern compares a property with by {@code ==}; null when there is none. */
    public String literal(String property) {
        for (var condition : conditions) {
            if (condition.property().equals(property)
                    && condition.operator().equals("==")
                    && condition.variable() == null) {
                return condition.literals().get(0);
            }
        }
        return null;
    }
}
