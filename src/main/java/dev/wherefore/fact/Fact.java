package dev.wherefore.fact;

/** Something a rule's pattern can match. Immutable. */
public interface Fact {
    /** Where the fact comes from. */
    Origin origin();
}
