package dev.wherefore.parameter;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Codes in the order of the file; a rule asks {@code memberOf}, which calls {@link #contains}. Of a classification, a
 * shorter code stands for its whole group: a list of {@code 25} contains {@code 2512}. Immutable.
 */
public final class CodeList extends AbstractCollection<String> {
    private final List<String> codes;
    private final Set<String> set;
    private final boolean groups;
    private final int shortest;

    private CodeList(List<String> codes, boolean groups) {
        this.codes = List.copyOf(codes);
        this.set = Set.copyOf(codes);
        this.groups = groups;
        this.shortest = codes.stream().mapToInt(String::length).min().orElse(0);
    }

    /** A list that contains just its own codes. */
    public static CodeList exact(List<String> codes) {
        return new CodeList(codes, false);
    }

    /** A list of a classification, which contains every code of the groups it names. */
    public static CodeList classification(List<String> codes) {
        return new CodeList(codes, true);
    }

    @Override
    public boolean contains(Object code) {
        if (!(code instanceof String text)) return false;
        if (set.contains(text)) return true;
        if (!groups || set.isEmpty()) return false;
        for (int length = shortest; length < text.length(); length++) {
            if (set.contains(text.substring(0, length))) return true;
        }
        return false;
    }

    @Override
    public Iterator<String> iterator() {
        return codes.iterator();
    }

    @Override
    public int size() {
        return codes.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeList that && codes.equals(that.codes) && groups == that.groups;
    }

    @Override
    public int hashCode() {
        return codes.hashCode();
    }
}
