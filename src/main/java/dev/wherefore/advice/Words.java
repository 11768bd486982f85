package dev.wherefore.advice;

import dev.wherefore.reason.ConditionProof;
import dev.wherefore.rulebook.GoalRules;

/** How a condition is put into words; the report's wording, given by whoever asks for advice. */
public interface Words {
    /** What is there and what is asked, with the source of the law, without a capital or full stop. */
    String says(GoalRules goal, ConditionProof condition);

    /** How much is missing, e.g. "EUR 1,934.20 a year"; null where that has no meaning. */
    String distance(GoalRules goal, ConditionProof condition);
}
