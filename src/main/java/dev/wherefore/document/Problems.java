package dev.wherefore.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong, so that all errors of a document are reported at once; the first {@link #MOST} of them, for a
 * document that is wrong throughout. Not thread-safe.
 */
public final class Problems {
    /** The number of problems that are kept. */
    public static final int MOST = 200;

    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem and goes on. */
    public void add(Place place, String what, String remedy) {
        note(new Problem(place, what, remedy));
    }

    /** Notes all problems of an exception and goes on. */
    public void add(InvalidDocumentException invalid) {
        invalid.problems().forEach(this::note);
    }

    private void note(Problem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        } else if (found.size() == MOST) {
            found.add(new Problem(
                    Place.of(problem.place().file()), "more is wrong than is listed here", "mend these first"));
        }
    }

    /** Whether no more problems are listed, so that looking for them is in vain. */
    public boolean full() {
        return found.size() > MOST;
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
