package dev.wherefore.rulebook;

import java.util.List;

/**
 * A goal in the index of a rulebook: what can be said of it without loading it.
 *
 * @param country   null for goals of no country
 * @param ladder    null for goals of no ladder
 * @param order     a level's place in its ladder; 0 for other kinds
 * @param aliases   other names that users may type
 * @param topic     the folder it stands in
 * @param model     the class of its compiled rules
 * @param dependsOn the goals that its rules read
 */
public record GoalEntry(
        String id,
        Face.Kind kind,
        String name,
        String country,
        String ladder,
        int order,
        List<String> aliases,
        String topic,
        String model,
        List<String> dependsOn) {
    public GoalEntry {
        aliases = List.copyOf(aliases);
        dependsOn = List.copyOf(dependsOn);
    }

    /** The package of its rules, in which Drools' model stands. */
    String packageName() {
        return model.substring(0, model.lastIndexOf('.'));
    }
}
