package dev.wherefore.plan;

import dev.wherefore.parameter.Range;
import dev.wherefore.verdict.Finding;

/**
 * A criterion that keeps a goal out of reach.
 *
 * @param finding on the nearest profile that was found, with its proof
 * @param points  on that profile; null for a goal without a scheme, and where no profile was looked for
 */
public record Obstacle(Finding finding, Reason reason, Range points) {
    /** Why nothing moves it. */
    public enum Reason {
        /** No action that is known changes what it reads, and time does not either. */
        NOTHING_MOVES_IT("no action that is known moves it, nor does time"),
        /** An action would, and takes longer or costs more than allowed. */
        LIMITS("what would move it takes longer or costs more than you allow"),
        /** An action would, and nobody knows what it costs, while there is a budget. */
        UNKNOWN_COST("what would move it has a cost that nobody knows, and you set a budget"),
        /** An answer is missing that no action gives. */
        NOT_ANSWERED("it waits for an answer that you have not given"),
        /** What it asks on the day on which all else is met is law that is not known yet. */
        LAW_NOT_KNOWN("what it asks by then is not known yet"),
        /** Actions move it, and no combination of them within the limits moves it far enough. */
        NOT_FAR_ENOUGH("what moves it does not move it far enough");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** As the end of a sentence. */
        public String words() {
            return words;
        }
    }
}
