package dev.wherefore.rulebook;

import java.util.List;

/**
 * What Drools compiled a condition into.
 *
 * @param predicate the name of the class that tests it
 * @param arguments what its test takes, in order: the variables of a rule, and {@link #OWN} for the pattern's own fact
 */
public record CompiledCondition(String predicate, List<String> arguments) {
    /** Stands for the fact that the pattern matches. */
    public static final String OWN = "";

    public CompiledCondition {
        arguments = List.copyOf(arguments);
    }

    /**
     * The predicate, one of Drools' predicate types.
     *
     * @param loader loads what Drools compiled
     */
    public Object load(ClassLoader loader) {
        try {
            return Class.forName(predicate, true, loader).getField("INSTANCE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "the compiled condition '" + predicate + "' cannot be loaded; build the project again", e);
        }
    }
}
