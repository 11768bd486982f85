package dev.wherefore.plan;

import dev.wherefore.action.Action;
import dev.wherefore.action.Change;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Scalar;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.verdict.Effects;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The goals that a candidate could reach on the way to another, such as certifications. Unlike any other action, each
 * takes the time and costs the price that the goal's face states, and asks for the goal's own criteria.
 */
final class GoalsReached {
    private final Basis basis;
    private final NeededGoals goals;
    private final List<GoalRules> reachable;

    /**
     * @param goals     loads what the prices of the next rest on
     * @param reachable the goals that an action may reach
     */
    GoalsReached(Basis basis, NeededGoals goals, List<GoalRules> reachable) {
        this.basis = basis;
        this.goals = goals;
        this.reachable = List.copyOf(reachable);
    }

    List<Option> of(Action action, Change.Reach change) {
        return reachable.stream()
                .filter(goal -> goal.face().kind().word().equals(change.kind()))
                .filter(goal -> goal.face().gives() != null)
                .map(goal -> option(action, goal))
                .toList();
    }

    private Option option(Action action, GoalRules goal) {
        var face = goal.face();
        var needed = new ArrayList<>(Option.needed(action));
        needed.add(goal.id());
        return new Option(
                action,
                goal.id(),
                months(action, face),
                prices(goal),
                Set.copyOf(face.gives().names()),
                Map.of("name", face.name()),
                needed,
                (before, day) -> Effects.reached(before, face, day));
    }

    private List<Payment> prices(GoalRules goal) {
        var first = basis.inForce().day();
        var limits = basis.limits();
        var last = first.plusMonths(limits.months());
        return new GoalPrices(goals.parameters(goal.id()), basis.rates(), limits.currency(), first, last)
                .of(goal.face(), goal.topic());
    }

    /** By the hours that the face states, or its months; the action's own where it states neither. */
    private static BigDecimal months(Action action, Face face) {
        var pace = action.duration().hoursAMonth();
        var hours = number(face, "hours", "most");
        if (hours != null && pace != null) return hours.divide(pace, 0, RoundingMode.CEILING);
        var months = number(face, "duration", "months");
        return months == null ? action.duration().typical() : months;
    }

    private static BigDecimal number(Face face, String key, String within) {
        return face.details().get(key) instanceof Mapping stated
                        && stated.get(within) instanceof Scalar scalar
                        && scalar.isNumber()
                ? scalar.number()
                : null;
    }
}
