package dev.wherefore.interview;

import dev.wherefore.fact.Fact;
import dev.wherefore.fact.Goal;
import dev.wherefore.fact.Property;
import dev.wherefore.fact.Score;
import dev.wherefore.profile.Shape;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.RuleProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Points;
import dev.wherefore.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what the open criteria of a standing wait for, each answer once, in the order in which the law asks. */
final class OpenQuestions {
    private static final Map<String, String> MIRRORED = Map.of("<=", ">=", ">=", "<=", "<", ">", ">", "<");

    private final Standing standing;
    private final Vocabulary vocabulary;
    private final boolean judging;
    private final Map<String, List<Wait>> waits = new LinkedHashMap<>();

    private OpenQuestions(Standing standing, Vocabulary vocabulary, boolean judging) {
        this.standing = standing;
        this.vocabulary = vocabulary;
        this.judging = judging;
    }

    /**
     * The questions that are open.
     *
     * @param judging whether judgements are answered too; they come last
     */
    static List<Ask> of(Standing standing, Vocabulary vocabulary, boolean judging) {
        var open = new OpenQuestions(standing, vocabulary, judging);
        for (var verdict : standing.settling()) open.collect(verdict);
        return open.asks();
    }

    private List<Ask> asks() {
        var asks = new ArrayList<Ask>();
        waits.forEach((path, waiting) -> {
            var key = vocabulary.key(path);
            if (key == null || key.question() == null) return;
            boolean judgement = waiting.stream().anyMatch(Wait::awaitsJudgement);
            if (!judgement || judging) asks.add(new Ask(path, key, judgement, waiting, Reach.UNTRIED));
        });
        boolean candidateCanAnswer = asks.stream().anyMatch(ask -> !ask.judgement());
        if (candidateCanAnswer) asks.removeIf(Ask::judgement);
        return asks;
    }

    private void collect(Verdict verdict) {
        for (var finding : Standing.open(verdict, judging)) {
            var way = new Way(verdict, finding, new HashSet<>());
            way.collect(verdict, finding.rules());
        }
    }

    /** The way from an open criterion down to the conditions that keep it so. */
    private final class Way {
        private final Verdict verdict;
        private final Finding finding;
        private final Set<String> been;

        Way(Verdict verdict, Finding finding, Set<String> been) {
            this.verdict = verdict;
            this.finding = finding;
            this.been = been;
        }

        private void collect(Verdict of, Collection<RuleProof> rules) {
            for (var rule : rules) {
                if (rule.truth() != Truth.UNKNOWN) continue;
                for (var condition : rule.conditions()) collect(of, rule, condition);
            }
        }

        private void collect(Verdict of, RuleProof rule, ConditionProof condition) {
            if (condition.truth() != Truth.UNKNOWN) return;
            for (var inner : condition.inner()) collect(of, rule, inner);
            if (condition.fact() instanceof Goal goal) {
                reach(goal.id());
            } else if (condition.fact() instanceof Score) {
                if (been.add("points of " + of.goal().id())) score(of, of.points());
            } else if (condition.fact() != null) {
                note(of, rule, condition, condition.fact(), condition.property(), limit(condition));
            }
            var operand = condition.operand();
            if (operand != null && condition.required() == null && operand.parameter() == null) {
                note(of, rule, condition, operand.fact(), operand.property(), mirrored(condition));
            }
        }

        private void reach(String goal) {
            var other = standing.verdicts().get(goal);
            if (other == null || !been.add(goal)) return;
            for (var open : Standing.open(other, judging)) collect(other, open.rules());
        }

        private void score(Verdict of, Points points) {
            if (points == null) return;
            for (var factor : points.factors()) {
                if (factor.points().isExact()) continue;
                for (var rule : factor.rules()) for (var condition : rule.conditions()) collect(of, rule, condition);
            }
        }

        private void note(
                Verdict of, RuleProof rule, ConditionProof condition, Fact fact, Property<?> property, Limit limit) {
            var wait = new Wait(verdict, finding, of.goal(), rule, condition, limit);
            for (var path : standing.facts().missing(fact, property)) {
                for (var asked : askable(path))
                    waits.computeIfAbsent(asked, p -> new ArrayList<>()).add(wait);
            }
        }
    }

    /** What is asked for a path: an amount of money as one, any other block key by key. */
    private Collection<String> askable(String path) {
        var money = money(path);
        if (money != null) return List.of(money);
        var key = vocabulary.key(path);
        if (key == null || path.endsWith("]")) return List.of();
        if (!(key.shape() instanceof Shape.Block block)) return List.of(path);
        var paths = new LinkedHashSet<String>();
        for (var inner : block.keys().keySet()) {
            var below = path + "." + inner;
            if (!standing.profile().states(below)) paths.addAll(askable(below));
        }
        return paths;
    }

    /** The section whose amount of money a path is a part of, where nothing of that is stated; null elsewhere. */
    private String money(String path) {
        int dot = path.lastIndexOf('.');
        if (dot < 0 || !AnswerText.MONEY.contains(path.substring(dot + 1))) return null;
        var section = path.substring(0, dot);
        var key = vocabulary.key(section);
        if (key == null || section.endsWith("]") || !AnswerText.isMoney(key.shape())) return null;
        boolean stated =
                AnswerText.MONEY.stream().anyMatch(part -> standing.profile().states(section + "." + part));
        return stated ? null : section;
    }

    private static Limit limit(ConditionProof condition) {
        if (condition.required() == null || condition.property() == null) return null;
        return new Limit(condition.property(), condition.operator(), condition.required());
    }

    /** The same seen from the other side: the answer stands on the right of the operator. */
    private static Limit mirrored(ConditionProof condition) {
        if (condition.actual() == null || condition.operand().property() == null) return null;
        var operator = MIRRORED.getOrDefault(condition.operator(), condition.operator());
        return new Limit(condition.operand().property(), operator, condition.actual());
    }
}
