package dev.wherefore.verdict;

import dev.wherefore.fact.DerivedCode;

/**
 * An answer that a verdict waits for.
 *
 * @param path      of the profile, e.g. {@code languages[0].taken}
 * @param question  that asks for it
 * @param judgement whether only a person can settle it
 * @param decides   how many open criteria, over everything that was asked, wait for it
 * @param derived   what the answer probably is; null where nothing can be derived
 */
public record Missing(String path, String question, boolean judgement, int decides, DerivedCode derived) {
    /** This with another count. */
    public Missing deciding(int count) {
        return new Missing(path, question, judgement, count, derived);
    }
}
