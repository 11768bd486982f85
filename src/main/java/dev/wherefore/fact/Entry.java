package dev.wherefore.fact;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.profile.Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A mapping of a profile that was checked, or one that the profile leaves out; each getter gives null for what is not
 * stated.
 *
 * @param mapping null when it is left out
 */
record Entry(Mapping mapping, Origin origin) {
    private static final String NONE = "none";

    static Entry of(Mapping mapping, String path) {
        return new Entry(mapping, Origin.at(path));
    }

    static Entry blank(String path) {
        return new Entry(null, Origin.blank(path));
    }

    /** This entry as one that exists whether or not the profile states it, such as the candidate. */
    Entry certain() {
        return new Entry(mapping, Origin.at(origin.path()));
    }

    /** The path of a key. */
    String path(String key) {
        return origin.path().isEmpty() ? key : origin.path() + "." + key;
    }

    /** Whether something is stated, {@code none} included. */
    boolean has(String key) {
        return node(key) != null;
    }

    /** Whether it is stated that there is none. */
    boolean isNone(String key) {
        var node = node(key);
        return node instanceof Scalar scalar && scalar.text().equals(NONE)
                || node instanceof Sequence sequence && sequence.size() == 0;
    }

    String text(String key) {
        return node(key) instanceof Scalar scalar ? scalar.text() : null;
    }

    BigDecimal decimal(String key) {
        return node(key) instanceof Scalar scalar && scalar.isNumber() ? scalar.number() : null;
    }

    Integer whole(String key) {
        var number = decimal(key);
        return number == null ? null : number.intValue();
    }

    Boolean flag(String key) {
        return node(key) instanceof Scalar scalar && scalar.type() == Scalar.Type.BOOLEAN ? scalar.flag() : null;
    }

    /** Null also for a word that stands in place of a date. */
    LocalDate date(String key) {
        var text = text(key);
        return text == null ? null : Dates.parse(text);
    }

    /** Codes in the order stated; empty when it is stated that there is none. */
    Set<String> texts(String key) {
        return texts(node(key));
    }

    static Set<String> texts(Node node) {
        if (!(node instanceof Sequence sequence)) {
            return node instanceof Scalar scalar && scalar.text().equals(NONE) ? Set.of() : null;
        }
        var texts = new LinkedHashSet<String>();
        for (var item : sequence) {
            if (item instanceof Scalar scalar) texts.add(scalar.text());
        }
        return Collections.unmodifiableSet(texts);
    }

    /** The mapping at a key; a blank entry when it is left out. */
    Entry at(String key) {
        return node(key) instanceof Mapping inner ? of(inner, path(key)) : blank(path(key));
    }

    /** The items of a list: one blank entry when it is left out, none when it is stated as empty. */
    List<Entry> list(String key) {
        var node = node(key);
        if (node == null) return List.of(blank(path(key)));
        if (!(node instanceof Sequence sequence)) return List.of();
        var items = new ArrayList<Entry>(sequence.size());
        for (var item : sequence) {
            var path = path(key) + "[" + items.size() + "]";
            items.add(item instanceof Mapping inner ? of(inner, path) : blank(path));
        }
        return items;
    }

    /** What is stated at a key; null when nothing is. */
    Node node(String key) {
        var node = mapping == null ? null : mapping.get(key);
        return node instanceof Scalar scalar && scalar.isNull() ? null : node;
    }
}
