/**
 * The next question: what to ask a candidate so that the verdicts are settled by as few answers as possible. No terminal
 * is known here.
 */
package dev.wherefore.interview;
