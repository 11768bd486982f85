package dev.wherefore.rulebook;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rule texts as nodes of the ready rulebook and back. */
final class RuleTextJson {
    private RuleTextJson() {}

    static Node write(List<RuleText> rules) {
        return Node.of(rules.stream().map(RuleTextJson::rule).toList());
    }

    private static Map<String, Object> rule(RuleText rule) {
        var map = new LinkedHashMap<String, Object>();
        map.put("name", rule.name());
        map.put("line", rule.line());
        if (rule.criterion() != null) map.put("criterion", rule.criterion());
        if (rule.factor() != null) map.put("factor", rule.factor());
        map.put("source", rule.source());
        map.put("weight", rule.weight());
        map.put("preferred", rule.preferred());
        map.put("patterns", rule.patterns().stream().map(RuleTextJson::pattern).toList());
        return map;
    }

    private static Map<String, Object> pattern(PatternText pattern) {
        return Map.of(
                "type", pattern.type(),
                "line", pattern.line(),
                "bind", pattern.bindings().stream().map(RuleTextJson::binding).toList(),
                "test",
                        pattern.conditions().stream()
                                .map(RuleTextJson::condition)
                                .toList());
    }

    private static List<Object> binding(BindingText binding) {
        return binding.parameter() == null
                ? List.of(binding.variable(), binding.property())
                : List.of(binding.variable(), binding.property(), binding.parameter());
    }

    private static Map<String, Object> condition(ConditionText condition) {
        var map = new LinkedHashMap<String, Object>();
        map.put("text", condition.text());
        map.put("line", condition.line());
        map.put("property", condition.property());
        map.put("operator", condition.operator());
        if (condition.variable() != null) map.put("variable", condition.variable());
        else map.put("literals", condition.literals());
        return map;
    }

    static List<RuleText> read(Sequence rules) throws InvalidDocumentException {
        var texts = new ArrayList<RuleText>(rules.size());
        for (var node : rules) {
            var rule = (Mapping) node;
            var patterns = new ArrayList<PatternText>();
            for (var pattern : rule.sequence("patterns")) patterns.add(pattern((Mapping) pattern));
            texts.add(new RuleText(
                    rule.text("name"),
                    rule.number("line").intValueExact(),
                    rule.text("criterion"),
                    rule.text("factor"),
                    rule.text("source"),
                    rule.number("weight").intValueExact(),
                    rule.flag("preferred"),
                    patterns));
        }
        return List.copyOf(texts);
    }

    private static PatternText pattern(Mapping pattern) throws InvalidDocumentException {
        var bindings = new ArrayList<BindingText>();
        for (var node : pattern.sequence("bind")) {
            var parts = ((Sequence) node)
                    .stream()
                            .map(part -> ((dev.wherefore.document.Scalar) part).text())
                            .toList();
            bindings.add(new BindingText(parts.get(0), parts.get(1), parts.size() > 2 ? parts.get(2) : null));
        }
        var conditions = new ArrayList<ConditionText>();
        for (var node : pattern.sequence("test")) {
            var condition = (Mapping) node;
            conditions.add(new ConditionText(
                    condition.text("text"),
                    condition.number("line").intValueExact(),
                    condition.text("property"),
                    condition.text("operator"),
                    condition.text("variable"),
                    condition.texts("literals")));
        }
        return new PatternText(pattern.text("type"), pattern.number("line").intValueExact(), bindings, conditions);
    }
}
