package dev.wherefore.profile;

/** Whether a candidate who wanted to could have what a key states become something else. */
public enum Alteration {
    /** It may become another: pay, test results, certificates, funds, intentions. */
    POSSIBLE,
    /** It is as it is: age, citizenship, the past, what other people judge. */
    IMPOSSIBLE,
    /** It says which thing is meant: with another value it would be another thing, such as another offer. */
    ANOTHER
}
