package dev.wherefore.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.drools.model.Model;

/**
 * A goal, loaded: its face and its rules.
 *
 * @param id        e.g. {@code visa/de/eu-blue-card}
 * @param topic     the folder it stands in
 * @param rules     in the order of the file
 * @param dependsOn the ids of the goals that this one depends on
 * @param modelName the class of Drools' executable model of these rules
 * @param tests     the rules' conditions, as Drools compiled them
 * @param loader    loads what Drools compiled
 */
public record GoalRules(
        String id,
        String topic,
        Face face,
        List<ReadyRule> rules,
        List<String> dependsOn,
        String modelName,
        CompiledConditions tests,
        ClassLoader loader) {
    public GoalRules {
        rules = List.copyOf(rules);
        dependsOn = List.copyOf(dependsOn);
    }

    /** The rules as Drools' own engine takes them; they are loaded when this is called. */
    public Model model() {
        try {
            return model(modelName, loader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Model model(String name, ClassLoader loader) throws IOException {
        try {
            return (Model)
                    Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IOException("the compiled rules '" + name + "' cannot be loaded; build the project again", e);
        }
    }

    /** Whether a rule has a pattern on a fact type. */
    public boolean reads(String type) {
        for (var rule : rules)
            for (var pattern : rule.text().patterns()) if (pattern.type().equals(type)) return true;
        return false;
    }
}
