package dev.wherefore.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds the best combination of options by A*: situations in the order of what they take and what they must at least
 * still take. The bound is sound: of each criterion that is met on no day, one more option that can move it must be taken,
 * so at least the least that any of them takes, in each respect by itself; of several such criteria the greatest counts,
 * as one option may move them all ({@link Branching}).
 *
 * <p>A situation is continued only by what can move one of its stuck criteria, the one that fewest options can move, and
 * by what these need: whatever leads to the goal has to hold one of those, and the order in which options are chosen makes
 * no difference.
 */
final class Search {
    /** How many more are looked at for one that is as good, and better in the other respects. */
    private static final int MOST_EQUALS = 20;

    private final Appraiser appraiser;
    private final Branching branching;
    private final Begin begin;
    private final Limits limits;
    private final LocalDate day;
    private final LocalDate last;
    private final int most;
    private boolean whole = true;

    /** An end of a search. */
    record Found(Situation situation, Appraisal.Mark mark, Toll toll) {}

    /** When an option may begin. */
    interface Begin {
        /** The first day on which it may begin after some others; null when there is none. */
        LocalDate of(Option option, Situation after);

        /** Whether each action of a situation may begin when it does, by what has ended until then. */
        boolean holds(Situation situation);
    }

    private record Node(Situation situation, Toll bound, boolean appraised, Found found, long number) {}

    /**
     * @param most        situations to decide at most
     */
    Search(Appraiser appraiser, Branching branching, Begin begin, Limits limits, LocalDate day, int most) {
        this.appraiser = appraiser;
        this.branching = branching;
        this.begin = begin;
        this.limits = limits;
        this.day = day;
        this.most = most;
        last = day.plusMonths(limits.months());
    }

    /**
     * The best end from a situation; null when there is none.
     *
     * @param judgement whether a person's judgement may be left to wait for
     * @param nearest   takes note of every situation that was looked at
     */
    Found best(Situation from, Objective objective, boolean judgement, List<Situation> nearest) {
        Comparator<Node> order = Comparator.comparing(Node::bound, objective.order())
                .thenComparing(node -> node.found() == null)
                // Of equals the one that has come farthest, so that an end is found before all of them are tried.
                .thenComparing(node -> -node.situation().taken().size())
                .thenComparingLong(Node::number);
        var queue = new PriorityQueue<>(order);
        var reachedWith = new HashMap<String, Toll>();
        long number = 0;
        queue.add(new Node(from, from.toll(), false, null, number++));
        Found best = null;
        int after = 0;
        while (!queue.isEmpty()) {
            var node = queue.poll();
            if (best != null) {
                // The best is found; some more are looked at for one that is as good in this and better otherwise.
                boolean equal = objective.order().compare(node.bound(), best.toll()) <= 0;
                if (!equal || after++ >= MOST_EQUALS) return best;
            }
            if (node.found() != null) {
                if (best == null || objective.wholeOrder().compare(node.found().toll(), best.toll()) < 0)
                    best = node.found();
                continue;
            }
            if (appraiser.nodes() >= most) {
                whole = false;
                return best;
            }
            var appraisal = appraiser.of(node.situation());
            if (!node.appraised()) {
                nearest.add(node.situation());
                var branch = branching.of(node.situation());
                if (branch == null) {
                    // Nothing can move a criterion that is stuck; time alone does not either.
                    continue;
                }
                queue.add(new Node(
                        node.situation(),
                        node.bound().most(node.situation().toll().plus(branch.least())),
                        true,
                        null,
                        number++));
                continue;
            }
            boolean now = false;
            for (var mark : appraisal.marks()) {
                if (!accepts(mark, judgement)) continue;
                var toll = node.situation()
                        .toll()
                        .lasting(day.until(mark.day(), ChronoUnit.DAYS))
                        .judged(mark.judged() + mark.unanswered());
                var found = new Found(node.situation(), mark, toll);
                queue.add(new Node(node.situation(), toll, true, found, number++));
                now |= mark.day().equals(node.situation().ready());
            }
            // Whatever is done beside takes more.
            if (now) continue;
            for (var next : next(node.situation())) {
                var toll = reachedWith.get(next.key());
                if (toll != null && toll.isNoMoreThan(next.toll())) continue;
                reachedWith.put(next.key(), next.toll());
                queue.add(new Node(next, next.toll().most(node.bound()), false, null, number++));
            }
        }
        return best;
    }

    /** Whether every combination was looked at, or shown to be no better. */
    boolean isWhole() {
        return whole;
    }

    boolean accepts(Appraisal.Mark mark, boolean judgement) {
        return (judgement || mark.judged() == 0) && mark.open().isEmpty();
    }

    private List<Situation> next(Situation situation) {
        var next = new ArrayList<Situation>();
        var tried = new ArrayList<>(branching.of(situation).options());
        // The options of one action come from the least demanding up: who gets more has what less would give.
        Collections.reverse(tried);
        for (var option : tried) {
            var begins = begin.of(option, situation);
            if (begins == null) continue;
            var ends = option.end(begins, last);
            if (ends.isAfter(last)) continue;
            var after = situation.with(new Taken(option, begins, ends), day);
            if (isWithinBudget(after.toll()) && begin.holds(after)) next.add(after);
        }
        return next;
    }

    private boolean isWithinBudget(Toll toll) {
        if (limits.asksForCosts() && toll.unpriced() > 0) return false;
        return limits.budget() == null || toll.cost().compareTo(limits.budget()) <= 0;
    }
}
