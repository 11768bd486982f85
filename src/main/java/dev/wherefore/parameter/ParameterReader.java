package dev.wherefore.parameter;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Problems;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads a folder's {@code parameters.yaml} and tells everything that is wrong with it at once. */
public final class ParameterReader {
    private static final Set<String> KEYS = Set.of("currency", "parameters", "tables", "schemes", "sources");
    private static final Set<String> PARAMETER_KEYS = Set.of("about", "unit", "values");
    private static final Set<String> SCHEME_KEYS = Set.of("about", "values");
    private static final Set<String> SOURCE_KEYS = Set.of("title", "url", "publisher", "checked");

    private final Problems problems = new Problems();
    private final Map<String, Optional<ParameterUnit>> units = new ConcurrentHashMap<>();

    private final boolean checked;

    private ParameterReader(boolean checked) {
        this.checked = checked;
    }

    /**
     * What the file declares.
     *
     * @param document the whole file
     * @param folder   the folder it stands in, e.g. {@code visa/de}
     * @throws InvalidDocumentException with every problem of the file
     */
    public static ParameterFile read(Mapping document, String folder) throws InvalidDocumentException {
        return new ParameterReader(false).file(document, folder);
    }

    /** What a file declares that was read, and found right, when the rulebook was built. */
    public static ParameterFile ready(Mapping document, String folder) throws InvalidDocumentException {
        return new ParameterReader(true).file(document, folder);
    }

    private ParameterFile file(Mapping document, String folder) throws InvalidDocumentException {
        var root = new Entry(document, problems);
        if (!checked) root.allow(KEYS);
        var sources = new Declared<Source>(root.entry("sources").mapping(), this::source);
        var values = new ValueReader(sources, checked);
        var tableReader = new TableReader(values, problems, checked);
        var parameters = new Declared<Parameter>(
                root.entry("parameters").mapping(), (id, node) -> parameter(id, Entry.of(node, problems), values));
        var tables = new Declared<Table>(
                root.entry("tables").mapping(), (id, node) -> tableReader.read(id, Entry.of(node, problems)));
        var schemes = new Declared<Scheme>(
                root.entry("schemes").mapping(), (id, node) -> scheme(id, Entry.of(node, problems), values));
        var file = new ParameterFile(folder, currency(root), parameters, tables, schemes, sources, values.cited());
        if (!checked) check(List.of(parameters, tables, schemes), sources);
        return file;
    }

    private void check(List<Declared<?>> sections, Declared<Source> sources) throws InvalidDocumentException {
        sources.all();
        var ids = new HashSet<String>();
        for (var section : sections) {
            for (var id : section.ids()) {
                if (!ids.add(id)) {
                    problems.add(section.place(id), "the id '" + id + "' is used above already", "choose another");
                }
            }
            section.all();
        }
        problems.throwIfAny();
    }

    private String currency(Entry root) {
        var currency = root.text("currency");
        if (currency != null && !ParameterUnit.isCurrency(currency)) {
            problems.add(root.mapping().placeOf("currency"), "unknown currency '" + currency + "'", "write it as EUR");
        }
        return currency;
    }

    private Source source(String id, Node node) {
        var entry = Entry.of(node, problems);
        if (!checked) entry.allow(SOURCE_KEYS);
        var title = entry.requiredText("title");
        var publisher = entry.requires("publisher") ? entry.word("publisher", Source.PUBLISHERS) : null;
        var read = entry.requiredText("checked") == null ? null : entry.date("checked");
        return new Source(id, title, entry.text("url"), publisher, read);
    }

    private Parameter parameter(String id, Entry entry, ValueReader values) {
        if (!checked) entry.allow(PARAMETER_KEYS);
        var about = entry.requiredText("about");
        var name = entry.requiredText("unit");
        var unit = name == null
                ? null
                : units.computeIfAbsent(name, ParameterUnit::of).orElse(null);
        if (name != null && unit == null) {
            problems.add(
                    entry.mapping().get("unit").place(), "unknown unit '" + name + "'", ParameterUnit.remedy(name));
        }
        List<DatedValue<Object>> dated = values.read(entry, Set.of("value"), value -> value(value, unit));
        return new Parameter(id, about, name, unit == null ? null : unit.kind(), dated);
    }

    /** Null when the value is stated as such, or its unit is not known. */
    private Object value(Entry entry, ParameterUnit unit) {
        if (!entry.requires("value") || entry.stated("value") == null || unit == null) return null;
        var node = entry.stated("value");
        return switch (unit.kind()) {
            case AMOUNT -> unit.scale() == null ? Entry.number(node, problems) : level(node, unit);
            case DATE -> Entry.date(node, problems);
            case CODES -> codes(node, unit);
        };
    }

    private BigDecimal level(Node node, ParameterUnit unit) {
        var number = node instanceof Scalar scalar ? unit.scale().number(scalar.text()) : null;
        if (number != null) return number;
        var remedy = "one of: " + String.join(", ", unit.scale().words());
        return Entry.wrong(node, "a level of the unit " + unit.name(), remedy, problems);
    }

    private CodeList codes(Node node, ParameterUnit unit) {
        if (!(node instanceof Sequence sequence)) return Entry.wrong(node, "a list of codes", problems);
        var codes = new ArrayList<String>();
        for (var item : sequence) {
            if (!(item instanceof Scalar scalar) || scalar.type() != Scalar.Type.TEXT) {
                Entry.wrong(item, "a code", "write it in quotes", problems);
            } else if (unit.isClassification()
                    && !unit.code().matcher(scalar.text()).matches()) {
                problems.add(
                        item.place(),
                        "'" + scalar.text() + "' is no code of " + unit.name(),
                        "write a code or the beginning of one");
            } else if (codes.contains(scalar.text())) {
                problems.add(item.place(), "the code '" + scalar.text() + "' stands twice", "keep one of them");
            } else {
                codes.add(scalar.text());
            }
        }
        return unit.isClassification() ? CodeList.classification(codes) : CodeList.exact(codes);
    }

    private Scheme scheme(String id, Entry entry, ValueReader values) {
        if (!checked) entry.allow(SCHEME_KEYS);
        var about = entry.requiredText("about");
        return new Scheme(id, about, values.read(entry, Set.of("most", "groups"), this::caps));
    }

    private Caps caps(Entry value) {
        var most = value.number("most");
        var groups = new LinkedHashMap<String, BigDecimal>();
        var section = value.entry("groups");
        for (var path : section.mapping().names()) {
            var group = Entry.of(section.mapping().get(path), problems);
            group.allow(Set.of("most"));
            if (path.isEmpty() || path.startsWith("/") || path.endsWith("/") || path.contains("//")) {
                problems.add(section.mapping().placeOf(path), "'" + path + "' is no path of a group", "write a/b");
            }
            var cap = group.requiredText("most") == null ? null : group.number("most");
            if (cap != null) groups.put(path, cap);
        }
        return new Caps(most, groups);
    }
}
