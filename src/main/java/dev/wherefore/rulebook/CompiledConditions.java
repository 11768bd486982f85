package dev.wherefore.rulebook;

/** The compiled conditions of a goal, loaded when the first of them is tested. Safe from many threads. */
public final class CompiledConditions {
    static final String NAME = "Conditions";

    private final String name;
    private final ClassLoader loader;
    /** Threads may each load them, and load the same. */
    private Conditions loaded;

    /** @param packageName of the goal's rules */
    CompiledConditions(String packageName, ClassLoader loader) {
        name = packageName + "." + NAME;
        this.loader = loader;
    }

    public Conditions get() {
        var known = loaded;
        if (known == null) loaded = known = load();
        return known;
    }

    private Conditions load() {
        try {
            return (Conditions)
                    Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "the compiled conditions '" + name + "' cannot be loaded; build the project again", e);
        }
    }
}
