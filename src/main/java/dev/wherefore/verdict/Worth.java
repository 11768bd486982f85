package dev.wherefore.verdict;

import dev.wherefore.reason.Truth;
import java.util.List;

/**
 * What reaching a goal would be worth to one candidate, beside whether it can be reached.
 *
 * @param standing  what it comes to
 * @param low       the weights of what is known to speak for it
 * @param high      those and the weights of what may
 * @param awards    what may speak for it, each with its proof
 * @param withholds what may make it not worth it now, each with its proof
 */
public record Worth(Standing standing, int low, int high, List<Finding> awards, List<Finding> withholds) {
    public Worth {
        awards = List.copyOf(awards);
        withholds = List.copyOf(withholds);
    }

    /** What the worth comes to, from the best to the worst. All but {@link #DEPENDS} are final. */
    public enum Standing {
        WORTH_IT("worth it"),
        /** Missing answers decide. */
        DEPENDS("depends"),
        /** No rule awards anything, and none withholds. */
        NOTHING("nothing speaks for it"),
        /** A rule withholds it. */
        NOT_NOW("not now");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        static Standing of(Truth withheld, int low, int high) {
            if (withheld == Truth.MET) return NOT_NOW;
            if (withheld == Truth.UNKNOWN) return DEPENDS;
            if (high == 0) return NOTHING;
            return low > 0 ? WORTH_IT : DEPENDS;
        }
    }

    static Worth of(List<Finding> awards, List<Finding> withholds) {
        int low = 0;
        int high = 0;
        for (var award : awards) {
            if (award.truth() == Truth.MET) low += award.weight();
            if (award.truth() != Truth.NOT_MET) high += award.weight();
        }
        var withheld = withholds.stream().map(Finding::truth).reduce(Truth.NOT_MET, Truth::or);
        return new Worth(Standing.of(withheld, low, high), low, high, awards, withholds);
    }

    /** What is known to speak for it, the weightiest first. */
    public List<Finding> speaking() {
        return awards.stream()
                .filter(award -> award.truth() == Truth.MET)
                .sorted(java.util.Comparator.comparing(Finding::weight).reversed())
                .toList();
    }

    /** What is known to make it not worth it now. */
    public List<Finding> withheld() {
        return withholds.stream().filter(reason -> reason.truth() == Truth.MET).toList();
    }
}
