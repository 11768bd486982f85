package dev.wherefore.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A node of a document: a mapping, a sequence or a scalar, with its place. Immutable. */
public sealed interface Node permits Mapping, Sequence, Scalar {
    /** The place of a node that was not read from a file. */
    Place NOWHERE = Place.of("");

    Place place();

    /** What kind of node this is, as a user would name it: "a mapping", "a list", "a text", "a number" ... */
    String kind();

    /**
     * The node of a plain value: a node itself, a map with text keys, a list, a text, a number, a truth value, or null.
     *
     * @throws IllegalArgumentException for anything else
     */
    static Node of(Object value) {
        if (value == null) return new Scalar(NOWHERE, "null", Scalar.Type.NULL);
        if (value instanceof Node node) return node;
        if (value instanceof String text) return new Scalar(NOWHERE, text, Scalar.Type.TEXT);
        if (value instanceof Boolean flag) return new Scalar(NOWHERE, flag.toString(), Scalar.Type.BOOLEAN);
        if (value instanceof Number number) return new Scalar(NOWHERE, number.toString(), Scalar.Type.NUMBER);
        if (value instanceof Map<?, ?> map) {
            Map<String, Node> entries = new LinkedHashMap<>();
            map.forEach((key, entry) -> entries.put(key.toString(), of(entry)));
            return new Mapping(NOWHERE, entries, Map.of());
        }
        if (value instanceof List<?> list) {
            var items = new ArrayList<Node>();
            for (var item : list) items.add(of(item));
            return new Sequence(NOWHERE, items);
        }
        throw new IllegalArgumentException("no node can be made of " + value.getClass());
    }
}
