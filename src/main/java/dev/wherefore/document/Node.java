package dev.wherefore.document;

/** A node of a document: a mapping, a sequence or a scalar, with its place. Immutable. */
public sealed interface Node permits Mapping, Sequence, Scalar {
    Place place();

    /** What kind of node this is, as a user would name it: "a mapping", "a list", "a text", "a number" ... */
    String kind();
}
