package dev.wherefore.action;

import java.util.List;

/** What must hold before an action can begin. */
public sealed interface Need {
    /**
     * The profile states one of some values at a path.
     *
     * @param path   of the profile; {@code [*]} stands for any item of a list
     * @param values as a profile writes them; empty where any value will do
     */
    record Stated(String path, List<String> values) implements Need {
        public Stated {
            values = List.copyOf(values);
        }
    }

    /**
     * A goal of the rules is reached, or all but a person's judgement of it is.
     *
     * @param goal its id
     */
    record Reached(String goal) implements Need {}
}
