package dev.wherefore.verdict;

import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.profile.Profile;
import dev.wherefore.rulebook.Face;
import java.util.List;

/**
 * A paper that a goal asks for.
 *
 * @param what   as one asks for it
 * @param inHand whether the profile shows that the candidate has what it is about; null where a profile cannot tell
 */
public record Paper(String what, Boolean inHand) {
    /** The papers of a goal, in the order of its face. */
    static List<Paper> of(Face face, Profile profile) {
        return face.documents().stream()
                .map(document -> new Paper(document.what(), inHand(document, profile)))
                .toList();
    }

    private static Boolean inHand(Face.Document document, Profile profile) {
        if (document.shownBy().isEmpty()) return null;
        return document.shownBy().stream().anyMatch(key -> isThere(profile.at(key)));
    }

    private static boolean isThere(Node node) {
        if (node == null || node instanceof Sequence list && list.size() == 0) return false;
        return !(node instanceof Scalar scalar)
                || !scalar.text().equals("none")
                        && !scalar.text().equals("false")
                        && !scalar.text().equals("0");
    }
}
