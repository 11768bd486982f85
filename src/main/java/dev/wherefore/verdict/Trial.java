package dev.wherefore.verdict;

import dev.wherefore.fact.Facts;
import dev.wherefore.fact.Goal;
import dev.wherefore.reason.Evaluator;
import dev.wherefore.reason.Mutant;
import dev.wherefore.reason.RuleTree;
import dev.wherefore.reason.Scope;
import java.util.List;
import java.util.Map;

/** A goal and the facts of a profile on which changes of single rules are tried; what no change touches is decided once. */
public final class Trial {
    private final Decider decider;
    private final PreparedGoal goal;
    private final Facts facts;
    private final Map<String, Goal> reached;
    private final List<Scope> views;
    private final Outcome outcome;

    /** @param reached the goals that this one depends on */
    Trial(Decider decider, PreparedGoal goal, Facts facts, Map<String, Goal> reached) {
        this.decider = decider;
        this.goal = goal;
        this.facts = facts;
        this.reached = reached;
        var outcomes = decider.outcomes(goal, facts, reached);
        views = outcomes.stream().map(Outcome::scope).toList();
        outcome = Decider.best(outcomes);
    }

    /** What the goal comes to as its rules stand. */
    public Outcome outcome() {
        return outcome;
    }

    /** What it comes to with a rule changed; the very {@link #outcome()} when the rule comes to the same in every view. */
    public Outcome under(Mutant mutant) {
        var rule = goal.rules()
                .filter(each -> each.text().name().equals(mutant.rule()))
                .findFirst()
                .orElseThrow();
        boolean same = views.stream().allMatch(view -> comesToTheSame(rule, mutant.tree(), view));
        return same ? outcome : Decider.best(decider.outcomes(goal.with(mutant), facts, reached));
    }

    private static boolean comesToTheSame(RuleTree one, RuleTree other, Scope view) {
        if (one.text().givesPoints()) {
            var evaluator = Evaluator.in(view);
            return evaluator.points(one).equals(evaluator.points(other));
        }
        return comesToTheSame(one, other, Evaluator.in(view))
                && comesToTheSame(one, other, Evaluator.grantingJudgements(view))
                && comesToTheSame(one, other, Evaluator.refusingJudgements(view));
    }

    private static boolean comesToTheSame(RuleTree one, RuleTree other, Evaluator evaluator) {
        return evaluator.truth(one) == evaluator.truth(other);
    }
}
