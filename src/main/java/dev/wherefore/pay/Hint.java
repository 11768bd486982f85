package dev.wherefore.pay;

import dev.wherefore.parameter.Cited;

/**
 * A sentence worth knowing, with who says it.
 *
 * @param id e.g. {@code negotiation.leverage}; its first word is its topic
 */
public record Hint(String id, String text, Cited cited) {
    /** The first word of the id. */
    public String topic() {
        return id.substring(0, id.indexOf('.') < 0 ? id.length() : id.indexOf('.'));
    }
}
