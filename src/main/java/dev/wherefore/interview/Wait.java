package dev.wherefore.interview;

import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.RuleProof;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Verdict;

/**
 * Why an answer is wanted: a condition that waits for it.
 *
 * @param verdict   that is asked for and open
 * @param finding   its criterion that is open
 * @param goal      whose rule waits: the verdict's own goal, or one that it depends on
 * @param rule      a way to meet the criterion, or to score points for it
 * @param condition of that rule; null where other facts came nearer to it, of which the proof tells
 * @param limit     what the condition compares the answer with; null when it compares with nothing known
 */
public record Wait(
        Verdict verdict, Finding finding, GoalRules goal, RuleProof rule, ConditionProof condition, Limit limit) {
    /** The criterion as one text, over all goals. */
    String criterion() {
        return verdict.goal().id() + "#" + finding.criterion().id();
    }
}
