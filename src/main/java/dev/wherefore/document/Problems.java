package dev.wherefore.document;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that all errors of a document are reported at once. Not thread-safe. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem and goes on. */
    public void add(Place place, String what, String remedy) {
        found.add(new Problem(place, what, remedy));
    }

    /** Notes all problems of an exception and goes on. */
    public void add(InvalidDocumentException invalid) {
        found.addAll(invalid.problems());
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** What was found so far, in the order in which it was found. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** Throws what was found, if anything was. */
    public void throwIfAny() throws InvalidDocumentException {
        if (!found.isEmpty()) throw new InvalidDocumentException(all());
    }
}
