package dev.wherefore.verdict;

import dev.wherefore.fact.Answer;
import dev.wherefore.fact.Fact;
import dev.wherefore.fact.Goal;
import dev.wherefore.fact.Property;
import dev.wherefore.fact.Score;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.RuleProof;
import dev.wherefore.reason.Scope;
import dev.wherefore.reason.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what a verdict waits for. */
final class MissingAnswers {
    private final Scope scope;
    private final Vocabulary vocabulary;
    private final Map<String, Verdict> before;

    /** @param before the verdicts on the goals that this one may depend on */
    MissingAnswers(Scope scope, Vocabulary vocabulary, Map<String, Verdict> before) {
        this.scope = scope;
        this.vocabulary = vocabulary;
        this.before = before;
    }

    /** The answers that open criteria wait for; each counts the criteria it decides, those deciding most come first. */
    List<Missing> of(List<Finding> findings, Points points) {
        var all = new LinkedHashMap<String, Missing>();
        for (var finding : findings) {
            if (finding.truth() != Truth.UNKNOWN) continue;
            var found = new LinkedHashMap<String, Missing>();
            for (var rule : finding.rules()) collect(rule, points, found);
            for (var missing : found.values()) {
                var counted = all.get(missing.path());
                all.put(missing.path(), missing.deciding(counted == null ? 1 : counted.decides() + 1));
            }
        }
        var ordered = new ArrayList<>(all.values());
        ordered.sort(MostAsked.ORDER);
        return ordered;
    }

    private void collect(RuleProof rule, Points points, Map<String, Missing> into) {
        if (rule.truth() != Truth.UNKNOWN) return;
        for (var condition : rule.conditions()) collect(condition, points, into);
    }

    private void collect(ConditionProof condition, Points points, Map<String, Missing> into) {
        if (condition.truth() != Truth.UNKNOWN) return;
        for (var inner : condition.inner()) collect(inner, points, into);
        if (condition.fact() instanceof Goal goal) {
            var verdict = before.get(goal.id());
            if (verdict != null) verdict.missing().forEach(missing -> into.putIfAbsent(missing.path(), missing));
        } else if (condition.fact() instanceof Score && points != null) {
            for (var factor : points.factors()) {
                if (!factor.points().isExact()) factor.rules().forEach(rule -> collect(rule, points, into));
            }
        } else if (condition.fact() != null) {
            add(condition.fact(), condition.property(), into);
        }
        var operand = condition.operand();
        if (operand != null && condition.required() == null && operand.parameter() == null) {
            add(operand.fact(), operand.property(), into);
        }
    }

    private void add(Fact fact, Property<?> property, Map<String, Missing> into) {
        boolean judgement = fact instanceof Answer answer && scope.judgements().contains(answer.id());
        for (var path : scope.facts().missing(fact, property)) {
            var question = vocabulary.question(path);
            into.putIfAbsent(
                    path,
                    new Missing(
                            path,
                            question == null ? path : question,
                            judgement,
                            1,
                            scope.facts().derivedCodes().get(path)));
        }
    }
}
