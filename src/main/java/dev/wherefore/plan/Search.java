package dev.wherefore.plan;

import java.math.BigDecimal;
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
 * as one option may move them all.
 *
 * <p>A situation is continued only by what can move one of its stuck criteria, the one that fewest options can move, and
 * by what these need: whatever leads to the goal has to hold one of those, and the order in which options are chosen makes
 * no difference.
 */
final class Search {
    private final Appraiser appraiser;
    private final List<Option> options;
    private final Moves moves;
    private final Limits limits;
    private final LocalDate day;
    private final LocalDate last;
    private final int most;
    private boolean whole = true;

    /** An end of a search. */
    record Found(Situation situation, Appraisal.Mark mark, Toll toll) {}

    /** What can move what, and when an option may begin. */
    interface Moves {
        /** Whether an option, or one that it needs, can move a criterion. */
        boolean helps(Option option, String criterion);

        /** The first day on which an option may begin after some others; null when there is none. */
        LocalDate begins(Option option, Situation after);
    }

    private record Node(Situation situation, Toll bound, boolean appraised, Found found, long number) {}

    /**
     * @param most        situations to decide at most
     */
    Search(Appraiser appraiser, List<Option> options, Moves moves, Limits limits, LocalDate day, int most) {
        this.appraiser = appraiser;
        this.options = options;
        this.moves = moves;
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
        while (!queue.isEmpty()) {
            var node = queue.poll();
            if (node.found() != null) return node.found();
            if (appraiser.nodes() >= most) {
                whole = false;
                return null;
            }
            var appraisal = appraiser.of(node.situation());
            if (!node.appraised()) {
                nearest.add(node.situation());
                var bound = bound(node.situation(), appraisal);
                if (bound == null) {
                    // Nothing can move a criterion that is stuck; time alone does not either.
                    continue;
                }
                queue.add(new Node(node.situation(), node.bound().most(bound), true, null, number++));
                continue;
            }
            boolean now = false;
            for (var mark : appraisal.marks()) {
                if (!accepts(mark, judgement)) continue;
                var toll = node.situation()
                        .toll()
                        .lasting(day.until(mark.day(), ChronoUnit.DAYS))
                        .judged(mark.judged() + mark.unanswered());
                queue.add(new Node(node.situation(), toll, true, new Found(node.situation(), mark, toll), number++));
                now |= mark.day().equals(node.situation().ready()) && mark.judged() == 0;
            }
            if (now) continue;
            for (var next : next(node.situation(), appraisal)) {
                var toll = reachedWith.get(next.key());
                if (toll != null && toll.isNoMoreThan(next.toll())) continue;
                reachedWith.put(next.key(), next.toll());
                queue.add(new Node(next, next.toll().most(node.bound()), false, null, number++));
            }
        }
        return null;
    }

    /** Whether every combination was looked at, or shown to be no better. */
    boolean isWhole() {
        return whole;
    }

    boolean accepts(Appraisal.Mark mark, boolean judgement) {
        return (judgement || mark.judged() == 0) && mark.open().isEmpty();
    }

    /** What must at least be taken in all; null when nothing leads on from here. */
    private Toll bound(Situation situation, Appraisal appraisal) {
        Toll more = Toll.NONE;
        for (var criterion : appraisal.stuck()) {
            Toll least = null;
            for (var option : options) {
                if (situation.takes(option.target()) || !moves.helps(option, criterion)) continue;
                var takes = option.toll().lasting(day.until(option.end(day, last), ChronoUnit.DAYS));
                least = least == null ? takes : least.least(takes);
            }
            if (least == null) return null;
            more = more.most(least);
        }
        return situation.toll().plus(more);
    }

    private List<Situation> next(Situation situation, Appraisal appraisal) {
        var free = options.stream()
                .filter(option -> !situation.takes(option.target()))
                .toList();
        List<Option> fewest = null;
        for (var criterion : appraisal.stuck()) {
            var helping = free.stream()
                    .filter(option -> moves.helps(option, criterion))
                    .toList();
            if (fewest == null || helping.size() < fewest.size()) fewest = helping;
        }
        var next = new ArrayList<Situation>();
        var tried = new ArrayList<>(fewest == null ? free : fewest);
        // The options of one action come from the least demanding up: who gets more has what less would give.
        Collections.reverse(tried);
        for (var option : tried) {
            var begins = moves.begins(option, situation);
            if (begins == null) continue;
            var ends = option.end(begins, last);
            if (ends.isAfter(last)) continue;
            var after = situation.with(new Taken(option, begins, ends), day);
            if (isWithinBudget(after.toll().cost())) next.add(after);
        }
        return next;
    }

    private boolean isWithinBudget(BigDecimal cost) {
        return limits.budget() == null || cost.compareTo(limits.budget()) <= 0;
    }
}
