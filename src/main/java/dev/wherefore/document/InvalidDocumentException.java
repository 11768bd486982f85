package dev.wherefore.document;

import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be accepted; the message has one line for each problem. */
public final class InvalidDocumentException extends Exception {
    private final transient List<Problem> problems;

    public InvalidDocumentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public InvalidDocumentException(Place place, String what, String remedy) {
        this(List.of(new Problem(place, what, remedy)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
