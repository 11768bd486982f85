package dev.wherefore.document;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** The entries of a mapping in their order; cheap to make, as a program that starts makes tens of thousands. Immutable. */
final class Entries extends AbstractMap<String, Node> {
    /** Up to so many, looking at each key is as fast as hashing. */
    private static final int FEW = 8;

    private final String[] keys;
    private final Node[] values;
    /** Where each key stands; null for a few. */
    private final Map<String, Integer> places;

    /** The arrays are this map's from now on; no key may stand twice. */
    Entries(String[] keys, Node[] values) {
        this.keys = keys;
        this.values = values;
        if (keys.length <= FEW) {
            places = null;
        } else {
            places = new HashMap<>(keys.length * 2);
            for (int i = 0; i < keys.length; i++) places.put(keys[i], i);
        }
    }

    /** The same entries in the same order. */
    static Entries of(Map<String, Node> map) {
        if (map instanceof Entries entries) return entries;
        return new Entries(map.keySet().toArray(new String[0]), map.values().toArray(new Node[0]));
    }

    private int place(Object key) {
        if (places != null) return places.getOrDefault(key, -1);
        for (int i = 0; i < keys.length; i++) if (keys[i].equals(key)) return i;
        return -1;
    }

    @Override
    public Node get(Object key) {
        int place = place(key);
        return place < 0 ? null : values[place];
    }

    @Override
    public boolean containsKey(Object key) {
        return place(key) >= 0;
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public Set<Entry<String, Node>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return keys.length;
            }

            @Override
            public Iterator<Entry<String, Node>> iterator() {
                return new Each();
            }
        };
    }

    private final class Each implements Iterator<Entry<String, Node>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < keys.length;
        }

        @Override
        public Entry<String, Node> next() {
            if (!hasNext()) throw new NoSuchElementException();
            var entry = Map.entry(keys[next], values[next]);
            next++;
            return entry;
        }
    }
}
