package dev.wherefore.interview;

/** Whether a candidate answers what an officer or another person must judge. */
enum Judgements {
    /** That is asked once nothing else is left; until then what hangs on a judgement alone is left alone. */
    LATER,
    /** The candidate answers it, as expected; it comes last. */
    ANSWERED,
    /** The candidate does not, and is asked for whatever could do without. */
    DECLINED
}
