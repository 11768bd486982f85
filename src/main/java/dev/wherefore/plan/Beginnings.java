package dev.wherefore.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When an option may begin: on the day of the question, where the goals that it needs are reached by then; else when what
 * reaches them has ended, or on the first day after it on which time has.
 */
final class Beginnings implements Search.Begin {
    private final NeededGoals goals;
    private final Situation start;
    private final TurningDays turning;
    private final LocalDate day;
    private final LocalDate last;
    private final Map<String, SortedSet<LocalDate>> turns = new HashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();

    /**
     * @param start   nothing being done
     * @param turning finds the days on which time turns what a goal asks
     * @param last    the last day that is thought of
     */
    Beginnings(NeededGoals goals, Situation start, TurningDays turning, LocalDate last) {
        this.goals = goals;
        this.start = start;
        this.turning = turning;
        this.last = last;
        day = start.ready();
    }

    @Override
    public LocalDate of(Option option, Situation after) {
        if (option.needed().isEmpty()) return day;
        var until = start;
        if (isReached(option, until, day)) return day;
        for (var taken : after.inOrder()) {
            until = until.with(taken, day);
            if (isReached(option, until, until.ready())) return until.ready();
        }
        var later = new TreeSet<LocalDate>();
        for (var goal : option.needed()) {
            later.addAll(turns.computeIfAbsent(goal, id -> turning.ofConditions(goals.decider(id), start.profile())));
        }
        later.add(last);
        for (var event : later.tailSet(until.ready())) if (isReached(option, until, event)) return event;
        return null;
    }

    @Override
    public boolean holds(Situation situation) {
        for (var taken : situation.taken()) {
            if (taken.option().needed().isEmpty()) continue;
            var until = start;
            for (var other : situation.inOrder()) {
                if (!other.equals(taken) && !other.ends().isAfter(taken.starts())) until = until.with(other, day);
            }
            if (!isReached(taken.option(), until, taken.starts())) return false;
        }
        return true;
    }

    private boolean isReached(Option option, Situation until, LocalDate on) {
        return option.needed().stream().allMatch(goal -> isReached(goal, until, on));
    }

    private boolean isReached(String goal, Situation until, LocalDate on) {
        var key = goal + " " + on + " " + until.key();
        var found = known.get(key);
        if (found == null) known.put(key, found = goals.isReached(goal, until.profile(), on));
        return found;
    }
}
