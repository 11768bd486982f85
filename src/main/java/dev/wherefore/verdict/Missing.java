package dev.wherefore.verdict;

/**
 * An answer that a verdict waits for.
 *
 * @param path      of the profile, e.g. {@code languages[0].taken}
 * @param question  that asks for it
 * @param judgement whether only a person can settle it
 * @param decides   how many open criteria, over everything that was asked, wait for it
 */
public record Missing(String path, String question, boolean judgement, int decides) {
    /** This with another count. */
    public Missing deciding(int count) {
        return new Missing(path, question, judgement, count);
    }
}
