package dev.wherefore.advice;

/**
 * An answer that verdicts wait for.
 *
 * @param decides   how many open criteria wait for it
 * @param aimed     how many goals that the candidate aims at wait for it
 * @param judgement whether only a person can settle it
 */
public record OpenAnswer(String path, String question, int decides, int aimed, boolean judgement) {}
