package dev.wherefore.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A mapping from text keys to nodes, in the order of the file.
 *
 * <p>The typed getters are for documents that were checked before or whose errors end the reading: each returns null
 * for a key that is left out or {@code null}, and throws with the place when the value is of another kind.
 *
 * @param keys where each key stands, for errors about the key itself
 */
public record Mapping(Place place, Map<String, Node> entries, Map<String, Place> keys) implements Node {
    public Mapping {
        entries = Entries.of(entries);
        keys = Map.copyOf(keys);
    }

    /** An empty mapping, for a document or key that is left out. */
    public static Mapping empty(Place place) {
        return new Mapping(place, Map.of(), Map.of());
    }

    /** The node at a key; null when the key is left out. A key stated as {@code null} gives a null scalar. */
    public Node get(String key) {
        return entries.get(key);
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    public Set<String> names() {
        return entries.keySet();
    }

    /** The place of a key; the mapping's own where the key is left out. */
    public Place placeOf(String key) {
        return keys.getOrDefault(key, place);
    }

    public String text(String key) throws InvalidDocumentException {
        var scalar = scalar(key);
        return scalar == null ? null : scalar.text();
    }

    /** A text that must be there. */
    public String required(String key) throws InvalidDocumentException {
        var text = text(key);
        if (text == null) throw new InvalidDocumentException(place, "the key '" + key + "' is missing", "add it");
        return text;
    }

    public BigDecimal number(String key) throws InvalidDocumentException {
        var scalar = scalar(key);
        if (scalar == null) return null;
        if (!scalar.isNumber()) throw wrong(scalar, "a number");
        return scalar.number();
    }

    public Boolean flag(String key) throws InvalidDocumentException {
        var scalar = scalar(key);
        if (scalar == null) return null;
        if (scalar.type() != Scalar.Type.BOOLEAN) throw wrong(scalar, "true or false");
        return scalar.flag();
    }

    public Mapping mapping(String key) throws InvalidDocumentException {
        var node = stated(key);
        if (node == null) return null;
        if (node instanceof Mapping mapping) return mapping;
        throw wrong(node, "a mapping");
    }

    public Sequence sequence(String key) throws InvalidDocumentException {
        var node = stated(key);
        if (node == null) return null;
        if (node instanceof Sequence sequence) return sequence;
        throw wrong(node, "a list");
    }

    /** The texts of a list; empty when the key is left out. */
    public List<String> texts(String key) throws InvalidDocumentException {
        var sequence = sequence(key);
        if (sequence == null) return List.of();
        var texts = new ArrayList<String>(sequence.size());
        for (var item : sequence) {
            if (!(item instanceof Scalar scalar)) throw wrong(item, "a text");
            texts.add(scalar.text());
        }
        return List.copyOf(texts);
    }

    /** Throws for the first key that is not among those allowed, naming the nearest. */
    public void allow(Set<String> allowed) throws InvalidDocumentException {
        var problems = new Problems();
        for (var key : entries.keySet()) {
            if (!allowed.contains(key)) {
                problems.add(placeOf(key), "unknown key '" + key + "'", Nearest.remedy(key, allowed));
            }
        }
        problems.throwIfAny();
    }

    private Scalar scalar(String key) throws InvalidDocumentException {
        var node = stated(key);
        if (node == null) return null;
        if (node instanceof Scalar scalar) return scalar;
        throw wrong(node, "a single value");
    }

    private Node stated(String key) {
        var node = entries.get(key);
        return node instanceof Scalar scalar && scalar.isNull() ? null : node;
    }

    private static InvalidDocumentException wrong(Node node, String expected) {
        return new InvalidDocumentException(
                node.place(), node.kind() + " stands where " + expected + " is expected", "write " + expected);
    }

    @Override
    public String kind() {
        return "a mapping";
    }
}
