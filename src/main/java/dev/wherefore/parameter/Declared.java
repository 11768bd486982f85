package dev.wherefore.parameter;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * What a section of a file declares, by id. Each is read when it is first asked for: of the thousands that a rulebook
 * holds, an answer needs a few hundred. Safe from many threads.
 *
 * @param <T> what an id stands for
 */
final class Declared<T> {
    private final Mapping section;
    private final BiFunction<String, Node, T> read;
    private final Map<String, T> known = new ConcurrentHashMap<>();

    /** @param read gives what an id and its node stand for, never null */
    Declared(Mapping section, BiFunction<String, Node, T> read) {
        this.section = section;
        this.read = read;
    }

    /** In the order of the file. */
    Set<String> ids() {
        return section.names();
    }

    /** Null when nothing of this id is declared. */
    T get(String id) {
        var done = known.get(id);
        if (done != null) return done;
        var node = section.get(id);
        return node == null ? null : known.computeIfAbsent(id, each -> read.apply(each, node));
    }

    /** All of them, in the order of the file. */
    List<T> all() {
        return ids().stream().map(this::get).toList();
    }

    /** Where an id is declared. */
    Place place(String id) {
        return section.placeOf(id);
    }
}
