package dev.wherefore.profile;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Place;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of one candidate, checked against the vocabulary. Immutable.
 *
 * @param id   the name of its file without folder and extension; {@code -} for standard input
 * @param file the file's name as the user gave it
 * @param root its keys
 */
public record Profile(String id, String file, Mapping root) {
    /** The profile of a file whose content was checked. */
    static Profile of(String file, Mapping root) {
        return new Profile(idOf(file), file, root);
    }

    /**
     * What the profile states at a path such as {@code offers[0].salary.amount} or
     * {@code answers.us.h-1b.specialty-occupation}; null when it leaves that out or blank.
     */
    public Node at(String path) {
        Node node = root;
        int at = 0;
        while (at < path.length()) {
            if (path.charAt(at) == '[') {
                int end = path.indexOf(']', at);
                node = node instanceof Sequence list && end > 0 ? item(list, path, at + 1, end) : null;
                at = end + 1;
            } else if (node instanceof Mapping mapping) {
                int start = path.charAt(at) == '.' ? at + 1 : at;
                // The ids of a free mapping hold dots: all that is left of the path may be one.
                int end = path.length();
                node = mapping.get(path.substring(start));
                if (node == null) {
                    end = endOfName(path, start);
                    node = mapping.get(path.substring(start, end));
                }
                at = end;
            } else {
                return null;
            }
            if (node == null) return null;
        }
        return node instanceof Scalar scalar && scalar.isNull() ? null : node;
    }

    /** This profile and more: what a list holds more is added to it, any other key is replaced. */
    public Profile and(Mapping more) {
        var entries = new LinkedHashMap<>(root.entries());
        more.entries().forEach((key, value) -> entries.merge(key, value, Profile::joined));
        return new Profile(id, file, new Mapping(root.place(), entries, root.keys()));
    }

    /**
     * This profile with another value at a path. What the path leads through is added where it is left out; the item after
     * a list's last is added to it.
     *
     * @param steps as {@link Vocabulary#steps} gives them, at least one
     * @param value null to leave the key out
     * @throws IndexOutOfBoundsException when a list has no such item
     */
    public Profile with(List<Object> steps, Node value) {
        return new Profile(id, file, (Mapping) changed(root, steps, value));
    }

    private static Node changed(Node node, List<Object> steps, Node value) {
        if (steps.isEmpty()) return value;
        var rest = steps.subList(1, steps.size());
        if (steps.get(0) instanceof Integer place) {
            var items = new ArrayList<Node>();
            if (node instanceof Sequence list) items.addAll(list.items());
            var changed = changed(place < items.size() ? items.get(place) : null, rest, value);
            if (changed == null) items.remove((int) place);
            else if (place == items.size()) items.add(changed);
            else items.set(place, changed);
            return new Sequence(node == null ? Place.of("") : node.place(), items);
        }
        var key = (String) steps.get(0);
        var entries = new LinkedHashMap<String, Node>();
        if (node instanceof Mapping mapping) entries.putAll(mapping.entries());
        var changed = changed(entries.get(key), rest, value);
        if (changed == null) entries.remove(key);
        else entries.put(key, changed);
        return new Mapping(
                node == null ? Place.of("") : node.place(),
                entries,
                node instanceof Mapping mapping ? mapping.keys() : Map.of());
    }

    private static Node joined(Node before, Node more) {
        if (!(before instanceof Sequence some) || !(more instanceof Sequence others)) return more;
        var items = new ArrayList<>(some.items());
        items.addAll(others.items());
        return new Sequence(before.place(), items);
    }

    /** Whether the profile says anything at a path; {@code []}, {@code none} and {@code false} say something. */
    public boolean states(String path) {
        return at(path) != null;
    }

    private static Node item(Sequence list, String path, int from, int to) {
        int index = 0;
        for (int i = from; i < to; i++) {
            int digit = path.charAt(i) - '0';
            if (digit < 0 || digit > 9 || index > list.size()) return null;
            index = index * 10 + digit;
        }
        return to > from && index < list.size() ? list.items().get(index) : null;
    }

    private static int endOfName(String path, int start) {
        int end = start;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') end++;
        return end;
    }

    /** The id of the profile in a file: its name without folder and extension. */
    public static String idOf(String file) {
        int start = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
        int dot = file.lastIndexOf('.');
        return dot > start ? file.substring(start, dot) : file.substring(start);
    }
}
