package dev.wherefore.rulebook;

import java.util.List;

/**
 * What Drools compiled a condition into.
 *
 * @param number    its number among the {@link Conditions} of the goal
 * @param arguments what its test takes, in order: the variables of a rule, and {@link #OWN} for the pattern's own fact
 */
public record CompiledCondition(int number, List<String> arguments) {
    /** Stands for the fact that the pattern matches. */
    public static final String OWN = "";

    public CompiledCondition {
        arguments = List.copyOf(arguments);
    }
}
