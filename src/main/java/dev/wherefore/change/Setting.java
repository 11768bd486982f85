package dev.wherefore.change;

import dev.wherefore.document.Node;
import dev.wherefore.profile.Alteration;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Vocabulary;

/**
 * Another answer at one path of a profile.
 *
 * @param path    where, e.g. {@code offers[0].salary.amount}
 * @param value   the answer that would do
 * @param was     the answer that is stated; null when none is
 * @param lies    in whose hands it lies that the answer becomes another
 */
public record Setting(String path, Node value, Node was, Lies lies) {
    /** In whose hands it lies that an answer becomes another. */
    public enum Lies {
        /** The candidate can change what is stated. */
        IN_HAND("can change"),
        /** The candidate can come by one more thing, of which this is said. */
        TO_COME("can be added"),
        /** Nothing is stated yet: it is to be found out. */
        OPEN("not answered yet"),
        /** It is as it is, or others decide it. */
        FIXED("cannot change");

        private final String word;

        Lies(String word) {
            this.word = word;
        }

        /** As documents write it. */
        public String word() {
            return word;
        }
    }

    /** An answer against what a profile states. */
    static Setting of(String path, Node value, Profile profile, Vocabulary vocabulary) {
        return new Setting(path, value, profile.at(path), lies(path, profile, vocabulary));
    }

    private static Lies lies(String path, Profile profile, Vocabulary vocabulary) {
        for (int end = path.indexOf(']'); end > 0; end = path.indexOf(']', end + 1)) {
            if (profile.at(path.substring(0, end + 1)) != null) continue;
            var list = path.substring(0, path.lastIndexOf('[', end));
            if (!profile.states(list)) return Lies.OPEN;
            return vocabulary.alteration(list) == Alteration.IMPOSSIBLE ? Lies.FIXED : Lies.TO_COME;
        }
        if (!profile.states(path)) return Lies.OPEN;
        return vocabulary.alteration(path) == Alteration.POSSIBLE ? Lies.IN_HAND : Lies.FIXED;
    }

    /** Whether it is out of the candidate's hands. */
    public boolean isFixed() {
        return lies == Lies.FIXED;
    }
}
