package dev.wherefore.reason;

import dev.wherefore.fact.Answer;
import dev.wherefore.fact.Fact;
import dev.wherefore.fact.Facts;
import dev.wherefore.fact.Goal;
import dev.wherefore.fact.Score;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rules of one goal see: the facts of a profile, and what was already decided.
 *
 * @param facts      the profile's facts, with one offer and the candidate's choices in view
 * @param goals      the goals this one depends on, by id
 * @param scores     the scores of this goal's factors, by scheme; empty while they are being added up
 * @param judgements the ids of the questions that only a person can answer
 */
public record Scope(Facts facts, Map<String, Goal> goals, Map<String, Score> scores, Set<String> judgements) {
    /** The facts that a pattern on a type may match; of a keyed type those of that key only. */
    List<? extends Fact> candidates(Element.Match match) {
        if (match.type() == Goal.TYPE) return List.of(goals.get(match.key()));
        if (match.type() == Score.TYPE) return List.of(scores.get(match.key()));
        return facts.candidates(match.type(), match.number(), match.key());
    }

    /** Whether a fact is unknown only because a person has not judged yet. */
    boolean awaitsJudgement(Fact fact) {
        if (fact instanceof Answer answer) return judgements.contains(answer.id());
        return fact instanceof Goal goal && goal.awaitsJudgement();
    }

    /** This scope on another day, with the goals and scores of this one. */
    public Scope on(LocalDate day) {
        return new Scope(facts.on(day), goals, scores, judgements);
    }

    /** This scope with a score in view. */
    public Scope with(Score score) {
        var more = new HashMap<>(scores);
        more.put(score.scheme(), score);
        return new Scope(facts, goals, Map.copyOf(more), judgements);
    }
}
