package dev.wherefore.change;

import dev.wherefore.document.Node;
import dev.wherefore.profile.Alteration;

/**
 * Another answer at one path of a profile.
 *
 * @param path       where, e.g. {@code offers[0].salary.amount}
 * @param value      the answer that would do
 * @param was        the answer that is stated; null when none is
 * @param alteration whether the candidate could have the answer become another
 */
public record Setting(String path, Node value, Node was, Alteration alteration) {
    /** Whether it is out of the candidate's hands. */
    public boolean isFixed() {
        return alteration != Alteration.POSSIBLE;
    }
}
