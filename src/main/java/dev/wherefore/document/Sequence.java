package dev.wherefore.document;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** A list of nodes. */
public record Sequence(Place place, List<Node> items) implements Node, Iterable<Node> {
    public Sequence {
        items = List.copyOf(items);
    }

    public int size() {
        return items.size();
    }

    public Stream<Node> stream() {
        return items.stream();
    }

    @Override
    public Iterator<Node> iterator() {
        return items.iterator();
    }

    @Override
    public String kind() {
        return "a list";
    }
}
