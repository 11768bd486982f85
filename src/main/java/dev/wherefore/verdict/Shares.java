package dev.wherefore.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Goals in two shares of about the same work, so that two processors decide them in about half the time. */
final class Shares {
    /** Of less than this many rules it takes longer to share them out than to decide them. */
    private static final int FEW = 100;

    private Shares() {}

    /**
     * The shares, each in the order of the goals; a goal stands in the same as those that it depends on.
     *
     * @param goals each after those that it depends on
     * @return one share of a few goals, else two
     */
    static List<List<PreparedGoal>> of(List<PreparedGoal> goals) {
        if (goals.stream().mapToInt(Shares::effort).sum() < FEW) return List.of(goals);
        var first = new ArrayList<PreparedGoal>();
        var second = new ArrayList<PreparedGoal>();
        long ahead = 0;
        for (var group : together(goals)) {
            boolean toFirst = ahead <= 0;
            (toFirst ? first : second).addAll(group);
            for (var goal : group) ahead += toFirst ? effort(goal) : -effort(goal);
        }
        // Within a share a goal has to stand after those that it depends on, and groups keep that order.
        return second.isEmpty() ? List.of(goals) : List.of(List.copyOf(first), List.copyOf(second));
    }

    /** Goals that depend on each other, in the order of the goals. */
    private static List<List<PreparedGoal>> together(List<PreparedGoal> goals) {
        var groups = new HashMap<String, List<PreparedGoal>>();
        var all = new ArrayList<List<PreparedGoal>>();
        for (var goal : goals) {
            List<PreparedGoal> group = new ArrayList<>();
            for (var id : goal.goal().dependsOn()) {
                var other = groups.get(id);
                if (other == group) continue;
                other.addAll(group);
                for (var moved : group) groups.put(moved.goal().id(), other);
                removeSame(all, group);
                group = other;
            }
            if (group.isEmpty()) all.add(group);
            group.add(goal);
            groups.put(goal.goal().id(), group);
        }
        return all;
    }

    private static void removeSame(List<List<PreparedGoal>> all, List<PreparedGoal> group) {
        all.removeIf(each -> each == group);
    }

    private static int effort(PreparedGoal goal) {
        return goal.goal().rules().size();
    }
}
