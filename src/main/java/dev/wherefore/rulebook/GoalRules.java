package dev.wherefore.rulebook;

import java.util.List;
import java.util.Map;
import org.drools.model.Model;

/**
 * A goal, loaded: its face, its rules as written and as compiled.
 *
 * @param id    e.g. {@code visa/de/eu-blue-card}
 * @param topic the folder it stands in
 * @param texts as written, in the order of the file
 * @param model as compiled
 */
public record GoalRules(String id, String topic, Face face, List<RuleText> texts, Model model) {
    public GoalRules {
        texts = List.copyOf(texts);
    }

    /** The compiled rule of each text, by name. */
    public Map<String, org.drools.model.Rule> compiled() {
        var rules = new java.util.HashMap<String, org.drools.model.Rule>();
        for (var rule : model.getRules()) rules.put(rule.getName(), rule);
        return rules;
    }

    /** Whether a rule has a pattern on a fact type. */
    public boolean reads(String type) {
        for (var text : texts)
            for (var pattern : text.patterns()) if (pattern.type().equals(type)) return true;
        return false;
    }

    /** The ids of the goals that this one depends on. */
    public List<String> dependsOn() {
        return texts.stream()
                .flatMap(text -> text.patterns().stream())
                .filter(pattern -> pattern.type().equals("Goal"))
                .map(pattern -> pattern.literal("id"))
                .distinct()
                .toList();
    }
}
