package dev.wherefore.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds answers by which the score of a goal, or of one that it depends on, comes to what a condition asks: single ones
 * first, then two together, then what gives most, one after another. Not thread-safe.
 */
final class Scores {
    private static final int TRIED = 60;
    private static final int PAIRS = 300;

    private final Trials trials;
    private final List<Alternatives> bases = new ArrayList<>();
    private final Map<Asked, List<ChangeSet>> found = new HashMap<>();

    /** What a score comes to: first by what is certain of it, then by what may be had. */
    private record Total(BigDecimal low, BigDecimal high) implements Comparable<Total> {
        @Override
        public int compareTo(Total other) {
            int certain = low.compareTo(other.low);
            return certain != 0 ? certain : high.compareTo(other.high);
        }
    }

    private record Asked(String goal, String criterion, Wanted wanted) {}

    Scores(Trials trials) {
        this.trials = trials;
    }

    /** Has answers tried, too, that a proof suggests. */
    void from(Alternatives base) {
        bases.add(base);
    }

    /**
     * Sets of answers by each of which the score of a goal is certain to be what is asked, or waits for a judgement alone.
     *
     * @param criterion of the goal, that asks it
     */
    List<ChangeSet> of(String goal, String criterion, Wanted wanted) {
        // A score that is too high is of no use to look for less of.
        if (wanted.required() == null || !wanted.asksForMore()) return List.of();
        var asked = new Asked(goal, criterion, wanted);
        var known = found.get(asked);
        if (known == null) {
            known = new Search(asked).run();
            found.put(asked, known);
        }
        return known;
    }

    /** One search. */
    private final class Search {
        private final Asked asked;
        private final Total before;

        Search(Asked asked) {
            this.asked = asked;
            before = points(ChangeSet.NONE);
        }

        List<ChangeSet> run() {
            if (before == null) return List.of();
            var enough = new ArrayList<ChangeSet>();
            var helpful = new LinkedHashMap<ChangeSet, Total>();
            for (var one : suggested()) {
                var points = points(one);
                if (points == null) continue;
                if (isEnough(one)) enough.add(one);
                else if (points.compareTo(before) > 0) helpful.put(one, points);
            }
            if (!enough.isEmpty()) return enough;
            var best = helpful.entrySet().stream()
                    .sorted(Map.Entry.<ChangeSet, Total>comparingByValue().reversed())
                    .map(Map.Entry::getKey)
                    .toList();
            var pairs = pairs(best);
            if (!pairs.isEmpty()) return pairs;
            var fewest = new ArrayList<>(best);
            // The sort is stable: of as few answers those that give most still go first.
            fewest.sort(Comparator.comparingInt(ChangeSet::size));
            return Stream.concat(oneAfterAnother(best).stream(), oneAfterAnother(fewest).stream())
                    .distinct()
                    .toList();
        }

        private List<ChangeSet> suggested() {
            var all = new LinkedHashSet<ChangeSet>();
            for (var base : bases) all.addAll(base.ofPoints(asked.goal()));
            return all.stream()
                    .sorted(Comparator.comparingInt(ChangeSet::size))
                    .limit(TRIED)
                    .toList();
        }

        /** Null for answers that no profile may state. */
        private Total points(ChangeSet changes) {
            var outcome = trials.outcome(changes, asked.goal());
            if (outcome == null || outcome.points() == null) return null;
            var total = outcome.points().total();
            return new Total(total.low(), total.high());
        }

        private boolean isEnough(ChangeSet changes) {
            var total = points(changes);
            if (total == null) return false;
            return asked.wanted().by(total.low())
                    || asked.wanted().by(total.high())
                            && trials.outcome(changes, asked.goal()).awaitsJudgement(asked.criterion());
        }

        private List<ChangeSet> pairs(List<ChangeSet> best) {
            var enough = new ArrayList<ChangeSet>();
            int tried = 0;
            for (int i = 0; i < best.size(); i++) {
                for (int j = 0; j < i && tried < PAIRS; j++) {
                    var both = best.get(i).and(best.get(j));
                    if (both == null) continue;
                    tried++;
                    if (isEnough(both)) enough.add(both);
                }
            }
            return enough;
        }

        /** What gives most, one after another, until it is enough. */
        private List<ChangeSet> oneAfterAnother(List<ChangeSet> best) {
            var all = ChangeSet.NONE;
            var points = before;
            for (var one : best) {
                var more = all.and(one);
                var now = more == null ? null : points(more);
                if (now == null || now.compareTo(points) <= 0) continue;
                all = more;
                points = now;
                if (isEnough(all)) return List.of(all);
            }
            return List.of();
        }
    }
}
