package dev.wherefore.document;

/**
 * One thing that is wrong with a document, in a sentence that a user can act upon.
 *
 * @param place  where
 * @param what   what is wrong, naming the offending value
 * @param remedy what would be right; empty when {@code what} says it already
 */
public record Problem(Place place, String what, String remedy) {
    /** One line: place, what is wrong, what would be right. */
    @Override
    public String toString() {
        return place + ": " + what + (remedy.isEmpty() ? "" : "; " + remedy);
    }
}
