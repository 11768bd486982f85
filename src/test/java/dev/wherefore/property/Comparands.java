package dev.wherefore.property;

import dev.wherefore.document.Node;
import dev.wherefore.fact.Fact;
import dev.wherefore.fact.FactType;
import dev.wherefore.fact.FactTypes;
import dev.wherefore.fact.Facts;
import dev.wherefore.fact.Property;
import dev.wherefore.fact.Row;
import dev.wherefore.fact.Unit;
import dev.wherefore.parameter.Column;
import dev.wherefore.parameter.DatedValue;
import dev.wherefore.parameter.InForce;
import dev.wherefore.parameter.Parameter;
import dev.wherefore.parameter.Table;
import dev.wherefore.parameter.TableRow;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.BindingText;
import dev.wherefore.rulebook.ConditionText;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.rulebook.PatternText;
import dev.wherefore.rulebook.RuleText;
import dev.wherefore.rulebook.Rulebook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules of a goal, and of those it depends on, compare the keys of a profile with on one day: where the answers
 * change, and so where generated values had better lie. A path holds no indices: {@code offers.salary.amount}.
 */
final class Comparands {
    /** A profile that states what makes a list inside another one askable. */
    private static final Map<String, ?> SKELETON =
            Map.of("education", List.of(Map.of()), "family", Map.of("partner", Map.of()));

    private static final Map<String, String> MIRRORED = Map.of("<=", ">=", ">=", "<=", "<", ">", ">", "<");
    private static final Map<String, String> CLASSIFICATIONS = Map.of(
            "ISCO-08", "isco", "SOC", "soc", "NOC", "noc", "ANZSCO", "anzsco", "OSCA", "anzsco", "SOC2020", "soc2020");

    private final Map<String, List<Comparand>> byPath = new HashMap<>();
    private final Map<String, Set<String>> rules = new HashMap<>();
    private final Rulebook.Selection selection;
    private final InForce inForce;
    private final Facts skeleton;

    private Comparands(Rulebook.Selection selection, Vocabulary vocabulary, InForce inForce) {
        this.selection = selection;
        this.inForce = inForce;
        try {
            var node = (dev.wherefore.document.Mapping) Node.of(SKELETON);
            var profile = new ProfileReader(vocabulary).check(node, "skeleton.yaml");
            skeleton = Facts.of(profile, inForce, selection.catalogue(), selection.measures());
        } catch (dev.wherefore.document.InvalidDocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    static Comparands of(Rulebook.Selection selection, Vocabulary vocabulary, InForce inForce) {
        var comparands = new Comparands(selection, vocabulary, inForce);
        for (var goal : selection.goals()) comparands.add(goal);
        return comparands;
    }

    /** What rules compare the key at a path with. */
    List<Comparand> at(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    /** Whether a rule reads the key at a path, or one inside it. */
    boolean reads(String path) {
        return byPath.containsKey(path);
    }

    /** The rules that compare something inside a section. */
    Set<String> rulesReading(String section) {
        return rules.computeIfAbsent(section, key -> byPath.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(section + "."))
                .flatMap(entry -> entry.getValue().stream())
                .map(Comparand::rule)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private void add(GoalRules goal) {
        for (var ready : goal.rules()) {
            var rule = ready.text();
            var sources = new HashMap<String, Source>();
            for (var pattern : rule.patterns()) {
                for (var binding : pattern.bindings()) sources.put(binding.variable(), new Source(pattern, binding));
            }
            for (var pattern : rule.patterns()) {
                touch(rule, pattern);
                for (var condition : pattern.conditions()) add(rule, pattern, condition, sources);
            }
        }
    }

    /** Where a binding reads its value. */
    private record Source(PatternText pattern, BindingText binding) {}

    /** Notes that a rule reads the fact of a keyed type, whatever it compares it with. */
    private void touch(RuleText rule, PatternText pattern) {
        var type = FactTypes.named(pattern.type());
        if (type.key() == null) return;
        for (var path : sections(pattern, type)) byPath.computeIfAbsent(path, key -> new ArrayList<>());
    }

    private void add(RuleText rule, PatternText pattern, ConditionText condition, Map<String, Source> sources) {
        var type = FactTypes.named(pattern.type());
        if (condition.property().equals(type.key())) return;
        if (condition.variable() == null) {
            note(rule, pattern, condition.property(), condition.operator(), literals(condition));
            return;
        }
        var source = sources.get(condition.variable());
        if (source.binding().parameter() != null) {
            note(rule, pattern, condition.property(), condition.operator(), values(source.binding()));
        } else if (source.pattern().type().equals("Row")) {
            var cells =
                    cells(source.pattern().literal("table"), source.binding().property());
            note(rule, pattern, condition.property(), condition.operator(), cells);
        } else if (type == Row.TYPE) {
            // The table's cell stands on the left, what the profile states on the right.
            var cells = cells(pattern.literal("table"), condition.property());
            var operator = MIRRORED.getOrDefault(condition.operator(), condition.operator());
            note(rule, source.pattern(), source.binding().property(), operator, cells);
        }
    }

    private void note(RuleText rule, PatternText pattern, String name, String operator, List<Object> values) {
        var type = FactTypes.named(pattern.type());
        var property = type.property(name);
        if (property == null || values.isEmpty()) return;
        var comparand = new Comparand(rule.name(), operator, name, property.unit(), values);
        for (var path : paths(pattern, type, property)) {
            byPath.computeIfAbsent(path, key -> new ArrayList<>()).add(comparand);
        }
        if (type.name().equals("Experience")) addMeasure(rule, pattern.literal("of"));
    }

    /** What a measure says of the jobs it counts: its occupations and its hours; the rest cannot be seen from outside. */
    private void addMeasure(RuleText rule, String measureId) {
        for (var measure : selection.measures()) {
            if (!measure.id().equals(measureId)) continue;
            var work = measure.isOfPartner() ? "family.partner.work" : "work";
            for (var id : measure.parameters()) {
                if (!(selection.parameters().get(id) instanceof Parameter parameter) || !inForce.knows(id)) continue;
                var classification = CLASSIFICATIONS.get(parameter.unit());
                if (classification != null) {
                    var codes = new ArrayList<Object>(inForce.codes(id));
                    note(work + ".occupation." + classification, rule, "memberOf", codes);
                } else if (parameter.unit().equals("hours/week")) {
                    note(work + ".hours_per_week", rule, ">=", List.of(inForce.amount(id)));
                }
            }
        }
    }

    private void note(String path, RuleText rule, String operator, List<Object> values) {
        if (values.isEmpty()) return;
        byPath.computeIfAbsent(path, key -> new ArrayList<>())
                .add(new Comparand(rule.name(), operator, path, Unit.NONE, values));
    }

    private List<String> paths(PatternText pattern, FactType<?> type, Property<?> property) {
        var sections = sections(pattern, type);
        return property.keys().stream()
                .flatMap(key -> sections.stream().map(section -> path(section, key, pattern)))
                .toList();
    }

    private String path(String section, String key, PatternText pattern) {
        if (key.isEmpty()) return section;
        if (!key.startsWith("/")) return section.isEmpty() ? key : section + "." + key;
        var path = withoutIndices(key.substring(1));
        boolean ofPartner = pattern.type().equals("Experience")
                && selection.measures().stream()
                        .anyMatch(measure -> measure.id().equals(pattern.literal("of")) && measure.isOfPartner());
        return ofPartner ? "family.partner." + path : path;
    }

    /** Where facts of a type stand in a profile. */
    private List<String> sections(PatternText pattern, FactType<?> type) {
        Collection<? extends Fact> blanks = type.key() == null
                ? skeleton.all(type)
                : Stream.ofNullable(skeleton.keyed(type, pattern.literal(type.key())))
                        .toList();
        return blanks.stream()
                .map(fact -> withoutIndices(fact.origin().path()))
                .distinct()
                .toList();
    }

    private static String withoutIndices(String path) {
        return path.replaceAll("\\[[^]]*]", "");
    }

    private static List<Object> literals(ConditionText condition) {
        return condition.literals().stream().map(Comparands::literal).toList();
    }

    private static Object literal(String text) {
        if (text.equals("true") || text.equals("false")) return Boolean.valueOf(text);
        return text.matches("[0-9]+(\\.[0-9]+)?") ? new BigDecimal(text) : text;
    }

    /** The value in force, or those of other days where none is. */
    private List<Object> values(BindingText binding) {
        if (!(selection.parameters().get(binding.parameter()) instanceof Parameter parameter)) return List.of();
        var inForceNow = parameter.on(inForce.day()).map(DatedValue::value);
        var values = inForceNow.isPresent()
                ? inForceNow.stream()
                : parameter.values().stream().map(DatedValue::value).filter(Objects::nonNull);
        return values.flatMap(value -> value instanceof Collection<?> codes ? codes.stream() : Stream.of(value))
                .collect(Collectors.toList());
    }

    private List<Object> cells(String table, String column) {
        if (!(selection.parameters().get(table) instanceof Table declared)) return List.of();
        var of = Column.of(column).orElseThrow();
        return declared.values().stream()
                .filter(value -> value.value() != null)
                .flatMap(value -> value.value().stream())
                .map(of::of)
                .filter(cell -> cell != null && !TableRow.MAX.equals(cell))
                .distinct()
                .limit(200)
                .toList();
    }

    /** The bands of the language tests' tables, by test: what a score is read by. */
    static Map<String, List<TableRow>> tests(InForce inForce, Collection<String> ids) {
        var tests = new LinkedHashMap<String, List<TableRow>>();
        for (var id : ids) {
            if (!id.startsWith("language.c")) continue;
            var test = id.substring(id.indexOf('.', "language.".length()) + 1);
            if (!test.equals("clb") && inForce.knows(id)) tests.put(test, inForce.rows(id));
        }
        return tests;
    }
}
