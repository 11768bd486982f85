package dev.wherefore.parameter;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Nearest;
import dev.wherefore.document.Node;
import dev.wherefore.document.Problems;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Set;

/**
 * A mapping of a file under reading: whatever is wrong is noted, and the reading goes on with null in its place, so that
 * all errors of a file are told at once.
 */
record Entry(Mapping mapping, Problems problems) {
    /** The mapping of a node; an empty one, and a problem, when it is something else. */
    static Entry of(Node node, Problems problems) {
        if (node instanceof Mapping mapping) return new Entry(mapping, problems);
        wrong(node, "a mapping", problems);
        return new Entry(Mapping.empty(node.place()), problems);
    }

    void allow(Set<String> keys) {
        try {
            mapping.allow(keys);
        } catch (InvalidDocumentException e) {
            problems.add(e);
        }
    }

    /** The value is there, though it may be stated as null. */
    boolean requires(String key) {
        if (mapping.has(key)) return true;
        problems.add(mapping.place(), "the key '" + key + "' is missing", "add it");
        return false;
    }

    /** The mapping at a key; an empty one when the key is left out. */
    Entry entry(String key) {
        var node = stated(key);
        return node == null ? new Entry(Mapping.empty(mapping.placeOf(key)), problems) : of(node, problems);
    }

    String requiredText(String key) {
        if (!requires(key)) return null;
        var text = text(key);
        if (text == null && stated(key) == null || text != null && text.isBlank()) {
            problems.add(mapping.placeOf(key), "'" + key + "' says nothing", "write a text");
            return null;
        }
        return text;
    }

    String text(String key) {
        var node = stated(key);
        if (node == null) return null;
        return node instanceof Scalar scalar ? scalar.text() : wrong(node, "a text", problems);
    }

    /** The text of a key, which must be one of a few words. */
    String word(String key, Collection<String> words) {
        var text = text(key);
        if (text == null || words.contains(text)) return text;
        problems.add(mapping.get(key).place(), "unknown " + key + " '" + text + "'", Nearest.remedy(text, words));
        return null;
    }

    boolean flag(String key) {
        var node = stated(key);
        if (node == null) return false;
        if (node instanceof Scalar scalar && scalar.type() == Scalar.Type.BOOLEAN) return scalar.flag();
        wrong(node, "true or false", problems);
        return false;
    }

    BigDecimal number(String key) {
        var node = stated(key);
        return node == null ? null : number(node, problems);
    }

    LocalDate date(String key) {
        var node = stated(key);
        return node == null ? null : date(node, problems);
    }

    Sequence sequence(String key) {
        var node = stated(key);
        if (node == null) return null;
        return node instanceof Sequence sequence ? sequence : wrong(node, "a list", problems);
    }

    /** The node at a key; null when the key is left out or stated as null. */
    Node stated(String key) {
        var node = mapping.get(key);
        return node instanceof Scalar scalar && scalar.isNull() ? null : node;
    }

    static BigDecimal number(Node node, Problems problems) {
        return node instanceof Scalar scalar && scalar.isNumber() ? scalar.number() : wrong(node, "a number", problems);
    }

    static LocalDate date(Node node, Problems problems) {
        var day = node instanceof Scalar scalar ? day(scalar.text()) : null;
        return day == null ? wrong(node, "a day", "write YYYY-MM-DD", problems) : day;
    }

    /** The day a text states as YYYY-MM-DD; null when it states none. */
    static LocalDate day(String text) {
        // Without a formatter, because a program that starts reads thousands of days before anything is compiled.
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') return null;
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        boolean exists = year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? LocalDate.of(year, month, day) : null;
    }

    private static int digits(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') return -1;
            number = number * 10 + digit - '0';
        }
        return number;
    }

    static <T> T wrong(Node node, String expected, Problems problems) {
        return wrong(node, expected, "write " + expected, problems);
    }

    static <T> T wrong(Node node, String expected, String remedy, Problems problems) {
        var actual = node instanceof Scalar scalar && !scalar.isNull() ? "'" + scalar.text() + "'" : node.kind();
        problems.add(node.place(), actual + " stands where " + expected + " is expected", remedy);
        return null;
    }
}
