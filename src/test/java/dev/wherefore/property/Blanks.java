package dev.wherefore.property;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Leaves keys out of a profile, at any depth: single keys, blocks and whole sections. The items of a list stay, for a
 * list that is stated is complete; what an item says may be left out down to nothing.
 */
final class Blanks {
    private final List<List<Object>> paths = new ArrayList<>();

    private Blanks() {}

    /** A way down to a key: names of keys, and numbers of items. */
    static List<List<Object>> draw(Mapping root, Random random) {
        var blanks = new Blanks();
        double share = List.of(0.02, 0.1, 0.3, 0.6).get(random.nextInt(4));
        blanks.collect(root, List.of(), share, random);
        return blanks.paths;
    }

    private void collect(Node node, List<Object> path, double share, Random random) {
        if (node instanceof Mapping mapping) {
            for (var entry : mapping.entries().entrySet()) {
                var inner = with(path, entry.getKey());
                boolean gone = random.nextDouble() < share;
                // A level stated without a test is other evidence than a test passed at that level: they go together.
                if (gone && entry.getKey().equals("test") && mapping.has("cefr")) paths.add(with(path, "cefr"));
                if (gone) paths.add(inner);
                else collect(entry.getValue(), inner, share, random);
            }
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                collect(sequence.items().get(i), with(path, i), share, random);
            }
        }
    }

    private static List<Object> with(List<Object> path, Object step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }

    /** The profile without some keys. */
    static Mapping without(Mapping root, List<List<Object>> paths) {
        return (Mapping) without(root, List.of(), Set.copyOf(paths));
    }

    private static Node without(Node node, List<Object> path, Set<List<Object>> gone) {
        if (node instanceof Mapping mapping) {
            Map<String, Node> entries = new LinkedHashMap<>();
            mapping.entries().forEach((name, value) -> {
                var inner = with(path, name);
                // A key may be left out or left blank: both say nothing.
                if (!gone.contains(inner)) entries.put(name, without(value, inner, gone));
                else if (name.length() % 2 == 0) entries.put(name, new Scalar(Node.NOWHERE, "null", Scalar.Type.NULL));
            });
            return new Mapping(mapping.place(), entries, Map.of());
        }
        if (node instanceof Sequence sequence) {
            var items = new ArrayList<Node>();
            for (var item : sequence) items.add(without(item, with(path, items.size()), gone));
            return new Sequence(sequence.place(), items);
        }
        return node;
    }
}
