package dev.wherefore.verdict;

import dev.wherefore.reason.Evaluator;
import dev.wherefore.reason.Scope;
import dev.wherefore.reason.Truth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a goal came to under one offer and one set of choices, without a proof. */
public final class Outcome {
    private final PreparedGoal goal;
    private final Scope scope;
    private final String offer;
    private final Map<String, String> choices;
    private final Status status;
    private final Truth[] truths;
    private final Points points;

    Outcome(
            PreparedGoal goal,
            Scope scope,
            String offer,
            Map<String, String> choices,
            Status status,
            Truth[] truths,
            Points points) {
        this.goal = goal;
        this.scope = scope;
        this.offer = offer;
        this.choices = choices;
        this.status = status;
        this.truths = truths;
        this.points = points;
    }

    /** Whether this is the better answer: by status, then by what is met, then by points; the earlier one on a tie. */
    boolean beats(Outcome other) {
        if (other == null) return true;
        if (status != other.status) return status.compareTo(other.status) < 0;
        int fewer = Long.compare(count(Truth.NOT_MET), other.count(Truth.NOT_MET));
        if (fewer != 0) return fewer < 0;
        int more = Long.compare(count(Truth.MET), other.count(Truth.MET));
        if (more != 0) return more > 0;
        return points != null
                && points.total().high().compareTo(other.points.total().high()) > 0;
    }

    private long count(Truth wanted) {
        long count = 0;
        for (var truth : truths) if (truth == wanted) count++;
        return count;
    }

    PreparedGoal goal() {
        return goal;
    }

    Scope scope() {
        return scope;
    }

    public Status status() {
        return status;
    }

    /** The path of the offer it is about; null where the goal reads none or the profile states none. */
    public String offer() {
        return offer;
    }

    public Map<String, String> choices() {
        return choices;
    }

    /** Null for a goal without a scheme. Its factors carry no proofs. */
    public Points points() {
        return points;
    }

    /** A criterion's truth; null when the goal has none of that id. */
    public Truth criterion(String id) {
        for (int i = 0; i < truths.length; i++) {
            if (goal.criteria().get(i).face().id().equals(id)) return truths[i];
        }
        return null;
    }

    /** The truth of each criterion, by id, in the order of the face. */
    public Map<String, Truth> criteria() {
        var criteria = new LinkedHashMap<String, Truth>();
        for (int i = 0; i < truths.length; i++)
            criteria.put(goal.criteria().get(i).face().id(), truths[i]);
        return Collections.unmodifiableMap(criteria);
    }

    /** The ids of the criteria that the status waits for, in the order of the face. */
    public Set<String> demands() {
        var ids = new LinkedHashSet<String>();
        for (var criterion : goal.criteria())
            if (goal.demands().contains(criterion)) ids.add(criterion.face().id());
        return Collections.unmodifiableSet(ids);
    }

    /** Whether a criterion is unknown, and a person's judgement alone would have it met. */
    public boolean awaitsJudgement(String id) {
        if (criterion(id) != Truth.UNKNOWN) return false;
        for (var criterion : goal.criteria()) {
            if (criterion.face().id().equals(id)) return criterion.awaitsJudgement(scope);
        }
        return false;
    }

    /** What reaching the goal would be worth, its findings without proofs; null when nothing is said of it. */
    public Worth worth() {
        if (goal.awards().isEmpty() && goal.withholds().isEmpty()) return null;
        var evaluator = Evaluator.in(scope);
        return Worth.of(findings(goal.awards(), evaluator), findings(goal.withholds(), evaluator));
    }

    private static List<Finding> findings(List<PreparedGoal.Criterion> criteria, Evaluator evaluator) {
        return criteria.stream()
                .map(criterion -> new Finding(
                        criterion.face(),
                        criterion.truth(evaluator),
                        false,
                        criterion.weight(),
                        false,
                        null,
                        List.of()))
                .toList();
    }

    /** A rule's truth, whether it meets a criterion or gives points; null when the goal has none of that name. */
    public Truth rule(String name) {
        return goal.rules()
                .filter(rule -> rule.text().name().equals(name))
                .findFirst()
                .map(rule -> Evaluator.in(scope).truth(rule))
                .orElse(null);
    }
}
