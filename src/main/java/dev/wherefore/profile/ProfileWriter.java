package dev.wherefore.profile;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes profiles as YAML that reads back as the same profile, its keys in the order of the vocabulary. Comments are no
 * part of a profile and are not written.
 */
public final class ProfileWriter {
    /** What says little stands on one line, if it fits on this many columns. */
    private static final int ONE_LINE = 90;

    /** Texts that every reader of YAML takes for the same text without quotes. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_./@+-]*( [A-Za-z0-9_./@+-]+)*");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    private static final Set<String> OTHER_THAN_TEXT =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private final Vocabulary vocabulary;

    public ProfileWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The profile as YAML, with a line break at its end. */
    public String write(Profile profile) {
        var root = (Mapping) ordered(profile.root(), vocabulary.root());
        if (root.entries().isEmpty()) return "{}\n";
        var text = new StringBuilder();
        mapping(root, 0, text);
        return text.toString();
    }

    // ---- order

    private static Node ordered(Node node, Shape stated) {
        var shape = stated instanceof Shape.Either either ? either.otherwise() : stated;
        if (node instanceof Sequence list && shape instanceof Shape.ListOf of) {
            return new Sequence(
                    list.place(),
                    list.stream().map(item -> ordered(item, of.item())).toList());
        }
        if (!(node instanceof Mapping mapping) || !(shape instanceof Shape.Block block)) return node;
        Map<String, Node> entries = new LinkedHashMap<>();
        for (var key : block.keys().values()) {
            if (mapping.has(key.name())) entries.put(key.name(), ordered(mapping.get(key.name()), key.shape()));
        }
        mapping.entries().forEach(entries::putIfAbsent);
        return new Mapping(mapping.place(), entries, mapping.keys());
    }

    // ---- layout

    private static void mapping(Mapping mapping, int indent, StringBuilder to) {
        boolean first = true;
        for (var entry : mapping.entries().entrySet()) {
            if (!first) to.append(" ".repeat(indent));
            first = false;
            to.append(text(entry.getKey())).append(':');
            value(entry.getValue(), indent, to);
        }
    }

    private static void value(Node node, int indent, StringBuilder to) {
        if (isShort(node, indent)) {
            to.append(' ').append(inline(node)).append('\n');
        } else if (node instanceof Mapping inner) {
            to.append('\n').append(" ".repeat(indent + 2));
            mapping(inner, indent + 2, to);
        } else {
            to.append('\n');
            for (var item : (Sequence) node) item(item, indent + 2, to);
        }
    }

    private static void item(Node item, int indent, StringBuilder to) {
        to.append(" ".repeat(indent)).append("- ");
        if (item instanceof Mapping inner && !inner.entries().isEmpty()) mapping(inner, indent + 2, to);
        else to.append(inline(item)).append('\n');
    }

    /** What holds no further structure fits on a line; sections themselves are always laid out. */
    private static boolean isShort(Node node, int indent) {
        if (node instanceof Scalar) return true;
        if (node instanceof Sequence list && list.stream().anyMatch(Mapping.class::isInstance)) return false;
        if (node instanceof Mapping mapping) {
            if (mapping.entries().isEmpty()) return true;
            boolean deep = mapping.entries().values().stream().anyMatch(inner -> !(inner instanceof Scalar));
            if (deep || indent == 0) return false;
        }
        return inline(node).length() + indent <= ONE_LINE || node instanceof Sequence;
    }

    private static String inline(Node node) {
        var parts = new ArrayList<String>();
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach((key, value) -> parts.add(text(key) + ": " + inline(value)));
            return "{" + String.join(", ", parts) + "}";
        }
        if (node instanceof Sequence list) {
            for (var item : list) parts.add(inline(item));
            return "[" + String.join(", ", parts) + "]";
        }
        var scalar = (Scalar) node;
        return scalar.type() == Scalar.Type.TEXT ? text(scalar.text()) : scalar.text();
    }

    private static String text(String text) {
        boolean plain = DAY.matcher(text).matches()
                || PLAIN.matcher(text).matches() && !OTHER_THAN_TEXT.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') quoted.append('\\').appendCodePoint(point);
            else if (isPrintable(point)) quoted.appendCodePoint(point);
            else if (point <= 0xffff) quoted.append(String.format("\\u%04x", point));
            else quoted.append(String.format("\\U%08x", point));
        });
        return quoted.append('"').toString();
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
