package dev.wherefore.advice;

/**
 * An answer that verdicts wait for.
 *
 * @param decides   how many open criteria wait for it
 * @param near      how many goals wait for it of which something is met and nothing is not
 * @param aimed     how many of those the candidate aims at
 * @param judgement whether only a person can settle it
 */
public record OpenAnswer(String path, String question, int decides, int near, int aimed, boolean judgement) {}
