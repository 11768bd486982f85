package dev.wherefore.change;

import dev.wherefore.fact.Fact;
import dev.wherefore.profile.Shape;
import dev.wherefore.profile.Vocabulary;

/**
 * Where a fact stands in a profile, or would if it were stated.
 *
 * @param path   of the fact; empty for one that is computed of the whole profile
 * @param isNew  whether the profile does not state it yet, so that even what names a thing may be chosen freely
 * @param isItem whether it is an item without keys of its own, as a citizenship is: its list is then what changes
 */
record FactPlace(String path, boolean isNew, boolean isItem) {
    /** @param newItem the path of an item that the profile would have besides; null for none */
    static FactPlace of(Fact fact, Vocabulary vocabulary, String newItem) {
        var path = fact.origin().path();
        var key = path.isEmpty() || path.endsWith("]") ? null : vocabulary.key(path);
        var list = key != null && key.shape() instanceof Shape.ListOf of ? of : null;
        boolean hasKeys = list != null && list.item() instanceof Shape.Block;
        // What no item states yet, the first one would.
        boolean first = hasKeys && !fact.origin().stated();
        var place = first ? path + "[0]" : path;
        return new FactPlace(place, first || newItem != null && place.startsWith(newItem), list != null && !hasKeys);
    }
}
