package dev.wherefore.timeline;

import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.verdict.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a goal is at its best while nothing is done: the best verdict first, then the most points that are certain. Of a
 * goal that is out of reach on every day there is no such time. The days of which nobody can say more, because the law was
 * read too long before, are left out.
 *
 * @param now    what it comes to on the first day
 * @param state  what it comes to at its best
 * @param opens  the change that brings the best; null where it is now
 * @param closes the first change for the worse after it; null where there is none
 * @param lapses the first change after it that costs the verdict, which may be the same; null where there is none
 * @param misses where the best is still to come, the change that costs today's verdict before that; null where there is
 *               none
 */
public record BestTime(
        GoalRules goal, State now, State state, Change opens, Change closes, Change lapses, Change misses) {

    /** Of each goal that has one and whose answer changes, in the order of the goals. */
    public static List<BestTime> of(Timeline timeline) {
        var times = new ArrayList<BestTime>();
        for (var course : timeline.goals()) {
            var changes = new ArrayList<Change>();
            for (var change : timeline.changes()) {
                if (!change.goal().id().equals(course.goal().id())) continue;
                if (change.by() == Change.By.LAW_NOT_READ) break;
                changes.add(change);
            }
            of(course.states().get(0).state(), changes).ifPresent(times::add);
        }
        return List.copyOf(times);
    }

    /** Whether the best is still to come. */
    public boolean isToCome() {
        return opens != null;
    }

    private static Optional<BestTime> of(State now, List<Change> changes) {
        var best = now;
        int at = -1;
        for (int i = 0; i < changes.size(); i++) {
            if (order(changes.get(i).after(), best) <= 0) continue;
            best = changes.get(i).after();
            at = i;
        }
        if (best.status() == Status.NOT_ELIGIBLE || changes.isEmpty()) return Optional.empty();
        Change closes = null;
        Change lapses = null;
        for (var change : changes.subList(at + 1, changes.size())) {
            if (closes == null && order(change.after(), best) < 0) closes = change;
            if (lapses == null && change.after().status().compareTo(best.status()) > 0) lapses = change;
        }
        if (at < 0 && closes == null) return Optional.empty();
        var goal = changes.get(0).goal();
        var opens = at < 0 ? null : changes.get(at);
        return Optional.of(new BestTime(goal, now, best, opens, closes, lapses, missed(now, changes, at)));
    }

    private static Change missed(State now, List<Change> changes, int best) {
        for (var change : changes.subList(0, Math.max(0, best))) {
            if (change.after().status().compareTo(now.status()) > 0) return change;
        }
        return null;
    }

    /** More than 0 when one state is better than another; points of a goal that is out of reach are worth nothing. */
    private static int order(State one, State other) {
        int status = other.status().compareTo(one.status());
        if (status != 0 || one.points() == null || one.status() == Status.NOT_ELIGIBLE) return status;
        int low = one.points().low().compareTo(other.points().low());
        if (low != 0 || !one.pointsKnown() || !other.pointsKnown()) return low;
        return one.points().high().compareTo(other.points().high());
    }
}
