package dev.wherefore.fact;

import java.util.List;

/** Something a rule's pattern can match. Immutable. */
public interface Fact {
    /** Where the fact comes from. */
    Origin origin();

    /** The keys of a profile that a property of this fact rests on; see {@link Property#keys()}. */
    default List<String> keys(Property<?> property) {
        return property.keys();
    }
}
