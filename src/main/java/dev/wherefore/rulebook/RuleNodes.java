package dev.wherefore.rulebook;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Sequence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules as nodes of the ready rulebook and back. */
final class RuleNodes {
    private RuleNodes() {}

    static Node write(List<ReadyRule> rules) {
        return Node.of(rules.stream().map(RuleNodes::rule).toList());
    }

    private static Map<String, Object> rule(ReadyRule ready) {
        var rule = ready.text();
        var compiled = ready.conditions().iterator();
        var map = new LinkedHashMap<String, Object>();
        map.put("name", rule.name());
        map.put("line", rule.line());
        map.put("purpose", rule.purpose().word());
        map.put("serves", rule.serves());
        map.put("source", rule.source());
        map.put("weight", rule.weight());
        map.put("preferred", rule.preferred());
        map.put("shape", ready.shape());
        map.put(
                "patterns",
                rule.patterns().stream()
                        .map(pattern -> pattern(pattern, compiled))
                        .toList());
        return map;
    }

    private static Map<String, Object> pattern(PatternText pattern, Iterator<CompiledCondition> compiled) {
        return Map.of(
                "type", pattern.type(),
                "line", pattern.line(),
                "bind", pattern.bindings().stream().map(RuleNodes::binding).toList(),
                "test",
                        pattern.conditions().stream()
                                .map(condition -> condition(condition, compiled.next()))
                                .toList());
    }

    private static List<Object> binding(BindingText binding) {
        return binding.parameter() == null
                ? List.of(binding.variable(), binding.property())
                : List.of(binding.variable(), binding.property(), binding.parameter());
    }

    private static Map<String, Object> condition(ConditionText condition, CompiledCondition compiled) {
        var map = new LinkedHashMap<String, Object>();
        map.put("text", condition.text());
        map.put("line", condition.line());
        map.put("property", condition.property());
        map.put("operator", condition.operator());
        if (condition.variable() != null) map.put("variable", condition.variable());
        else map.put("literals", condition.literals());
        map.put("predicate", compiled.predicate());
        map.put("arguments", compiled.arguments());
        return map;
    }

    static List<ReadyRule> read(Sequence rules) throws InvalidDocumentException {
        var ready = new ArrayList<ReadyRule>(rules.size());
        for (var node : rules) {
            var rule = (Mapping) node;
            var patterns = new ArrayList<PatternText>();
            var compiled = new ArrayList<CompiledCondition>();
            for (var pattern : rule.sequence("patterns")) patterns.add(pattern((Mapping) pattern, compiled));
            var text = new RuleText(
                    rule.text("name"),
                    rule.number("line").intValueExact(),
                    Purpose.of(rule.text("purpose")),
                    rule.text("serves"),
                    rule.text("source"),
                    rule.number("weight").intValueExact(),
                    rule.flag("preferred"),
                    patterns);
            ready.add(new ReadyRule(text, rule.text("shape"), compiled));
        }
        return List.copyOf(ready);
    }

    private static PatternText pattern(Mapping pattern, List<CompiledCondition> compiled)
            throws InvalidDocumentException {
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
            compiled.add(new CompiledCondition(condition.text("predicate"), condition.texts("arguments")));
        }
        return new PatternText(pattern.text("type"), pattern.number("line").intValueExact(), bindings, conditions);
    }
}
