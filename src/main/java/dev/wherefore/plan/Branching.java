package dev.wherefore.plan;

import dev.wherefore.fact.Goal;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.rulebook.Purpose;
import dev.wherefore.rulebook.ReadyRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Finds the options of which any way on from a situation must hold one, and the least that it takes.
 *
 * <p>A goal is reached when all its criteria are met: one of the options that can move a stuck criterion must be taken,
 * whichever criterion is looked at, so the one that fewest can move is. A criterion is met when any of its rules holds: an
 * option for one of them will do, and a rule that rests on another goal needs what that goal needs. A rule that nothing
 * can move any more is no way.
 */
final class Branching {
    private final Map<String, GoalRules> goals = new HashMap<>();
    private final Map<String, Branch> known = new HashMap<>();
    private final Reads reads;
    private final Appraiser appraiser;
    private final List<Option> options;
    private final UnaryOperator<Set<String>> widened;
    private final String goal;
    private final LocalDate day;
    private final LocalDate last;

    /**
     * Options to go on with.
     *
     * @param least what any of them takes at least, in each respect by itself
     */
    record Branch(List<Option> options, Toll least) {}

    /**
     * @param goal    its id
     * @param goals   it and those it rests on
     * @param options that are within the limits
     * @param widened some paths, and those that an action needs which changes one of them
     */
    Branching(
            String goal,
            List<GoalRules> goals,
            Reads reads,
            Appraiser appraiser,
            List<Option> options,
            UnaryOperator<Set<String>> widened,
            LocalDate day,
            LocalDate last) {
        this.goal = goal;
        for (var each : goals) this.goals.put(each.id(), each);
        this.reads = reads;
        this.appraiser = appraiser;
        this.options = List.copyOf(options);
        this.widened = widened;
        this.day = day;
        this.last = last;
    }

    /** How to go on from a situation; null when nothing leads on. */
    Branch of(Situation situation) {
        var key = situation.key();
        if (!known.containsKey(key)) known.put(key, ofGoal(goal, situation));
        return known.get(key);
    }

    private Branch ofGoal(String id, Situation situation) {
        List<Option> fewest = null;
        var least = Toll.NONE;
        for (var criterion : appraiser.stuck(id, situation)) {
            var branch = ofCriterion(id, criterion, situation);
            if (branch == null) return null;
            if (fewest == null || branch.options().size() < fewest.size()) fewest = branch.options();
            least = least.most(branch.least());
        }
        // Each criterion is met on some day or by some choice, and never all together: anything may help.
        return fewest == null ? new Branch(touching(reads.of(id), situation), Toll.NONE) : new Branch(fewest, least);
    }

    private Branch ofCriterion(String id, String criterion, Situation situation) {
        var any = new LinkedHashSet<Option>();
        Toll least = null;
        for (var rule : goals.get(id).rules()) {
            var text = rule.text();
            if (text.purpose() != Purpose.CRITERION || !text.serves().equals(criterion)) continue;
            var branch = ofRule(id, rule, situation);
            if (branch == null) continue;
            any.addAll(branch.options());
            least = least == null ? branch.least() : least.least(branch.least());
        }
        return any.isEmpty() ? null : new Branch(inOrder(any), least);
    }

    private Branch ofRule(String id, ReadyRule rule, Situation situation) {
        boolean plain = rule.shape().chars().allMatch(each -> each == 'P');
        if (plain) {
            for (var pattern : rule.text().patterns()) {
                var other = pattern.literal("id");
                boolean mustBeReached = pattern.type().equals(Goal.TYPE.name())
                        && goals.containsKey(other)
                        && "true".equals(pattern.literal("reached"));
                if (mustBeReached && !appraiser.stuck(other, situation).isEmpty()) return ofGoal(other, situation);
            }
        }
        var touching = touching(reads.of(id, rule.text()), situation);
        return touching.isEmpty() ? null : new Branch(touching, least(touching));
    }

    private List<Option> touching(Set<String> read, Situation situation) {
        if (situation.taken().stream().anyMatch(taken -> taken.option().isAlone())) return List.of();
        var wide = widened.apply(read);
        return options.stream()
                .filter(option -> !option.isAlone() || situation.taken().isEmpty())
                .filter(option -> !situation.takes(option.target()) && Reads.meet(option.touches(), wide))
                .toList();
    }

    private List<Option> inOrder(Set<Option> some) {
        return options.stream().filter(some::contains).toList();
    }

    private Toll least(List<Option> some) {
        Toll least = null;
        for (var option : some) {
            var toll = option.toll().lasting(day.until(option.end(day, last), ChronoUnit.DAYS));
            least = least == null ? toll : least.least(toll);
        }
        return least;
    }
}
