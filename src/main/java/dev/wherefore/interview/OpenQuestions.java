package dev.wherefore.interview;

import dev.wherefore.document.Mapping;
import dev.wherefore.fact.Fact;
import dev.wherefore.fact.FactType;
import dev.wherefore.fact.FactTypes;
import dev.wherefore.fact.Goal;
import dev.wherefore.fact.Language;
import dev.wherefore.fact.Offer;
import dev.wherefore.fact.PartnerLanguage;
import dev.wherefore.fact.Property;
import dev.wherefore.fact.Score;
import dev.wherefore.profile.Shape;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.RuleProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.PatternText;
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
import java.util.function.Predicate;

/** Finds what the open criteria of a standing wait for, each answer once, in the order in which the law asks. */
final class OpenQuestions {
    private static final Map<String, String> MIRRORED = Map.of("<=", ">=", ">=", "<=", "<", ">", ">", "<");
    private static final String ANSWERS = "answers.";
    private static final String NATIVE = "native";
    private static final String LEVEL = "cefr";

    /** How far to look. What a proof tells of comes first: nothing else is asked while there is a question of it left. */
    private enum Breadth {
        /** The facts that came nearest to meeting each rule, which the proof tells of. */
        NEAREST,
        /** Any fact that an open rule may match, as those that came nearest stay unknown. */
        ANY_FACT,
        /** Any rule, as another offer, test or choice than the best so far may decide. */
        ANY_RULE
    }

    private final Standing standing;
    private final Vocabulary vocabulary;
    private final boolean judging;
    private final Breadth breadth;
    private final Set<String> done;
    private final Map<String, List<Wait>> waits = new LinkedHashMap<>();

    private OpenQuestions(
            Standing standing, Vocabulary vocabulary, boolean judging, Breadth breadth, Set<String> done) {
        this.standing = standing;
        this.vocabulary = vocabulary;
        this.judging = judging;
        this.breadth = breadth;
        this.done = done;
    }

    /**
     * The questions to choose the next one from; judgements come last. Empty when nothing is left to ask but, perhaps,
     * judgements that are not answered yet.
     *
     * @param done the paths that were asked for
     */
    static List<Ask> of(Standing standing, Vocabulary vocabulary, Judgements judgements, Set<String> done) {
        for (var breadth : Breadth.values()) {
            var open = new OpenQuestions(standing, vocabulary, judgements == Judgements.ANSWERED, breadth, done);
            for (var verdict : standing.settling()) open.collect(verdict);
            var asks = open.asks();
            Predicate<Ask> closed =
                    ask -> done.contains(ask.path()) || ask.judgement() && judgements == Judgements.DECLINED;
            var ways = new FirstWays(asks, closed);
            var askable = asks.stream().filter(closed.negate()).toList();
            var first = askable.stream()
                    .filter(ask -> !ask.judgement() && ways.leadThrough(ask))
                    .toList();
            if (!first.isEmpty()) return first;
            var judged = askable.stream()
                    .filter(ask -> ask.judgement() && ways.leadThrough(ask))
                    .toList();
            if (judgements == Judgements.ANSWERED && !judged.isEmpty()) return judged;
            // What is left are ways that need not be gone if judgements turn out well.
            if (askable.stream().anyMatch(ask -> !ask.judgement())) return List.of();
        }
        return List.of();
    }

    private List<Ask> asks() {
        var asks = new ArrayList<Ask>();
        waits.forEach((path, waiting) -> {
            var key = vocabulary.key(path);
            if (key == null || key.question() == null) return;
            asks.add(new Ask(path, key, isJudgement(path), waiting, Reach.UNTRIED));
        });
        return asks;
    }

    private boolean isJudgement(String path) {
        if (!path.startsWith(ANSWERS)) return false;
        var question = vocabulary.catalogue().questions().get(path.substring(ANSWERS.length()));
        return question != null && question.judgement();
    }

    private void collect(Verdict verdict) {
        for (var finding : open(verdict)) {
            var way = new Way(verdict, finding, new HashSet<>());
            way.collect(verdict, finding.rules());
        }
    }

    private List<Finding> open(Verdict verdict) {
        var open = Standing.open(verdict, judging);
        return breadth == Breadth.ANY_RULE && !open.isEmpty() && hasOthers(verdict) ? demands(verdict) : open;
    }

    /** The same of a goal that is reached on the way; what is settled of it for one offer may be open for another. */
    private List<Finding> openOnTheWay(Verdict verdict) {
        return breadth == Breadth.ANY_RULE ? demands(verdict) : Standing.open(verdict, judging);
    }

    private static List<Finding> demands(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> !finding.preferred())
                .toList();
    }

    /** Whether another application than the one that the verdict tells of could turn out better. */
    private boolean hasOthers(Verdict verdict) {
        return standing.facts().all(Offer.TYPE).size() > 1
                || !verdict.goal().face().choose().isEmpty()
                || !verdict.goal().face().oneTestALanguage().isEmpty();
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
                if (rule.truth() != Truth.UNKNOWN && breadth != Breadth.ANY_RULE) continue;
                through(of, rule);
            }
        }

        private void through(Verdict of, RuleProof rule) {
            if (breadth == Breadth.NEAREST) {
                for (var condition : rule.conditions()) collect(of, rule, condition);
            } else {
                for (var pattern : rule.rule().patterns()) any(of, rule, pattern);
            }
        }

        /** Every fact that a pattern may match, with every property of it that the rule reads. */
        private void any(Verdict of, RuleProof rule, PatternText pattern) {
            var type = FactTypes.named(pattern.type());
            if (type == Goal.TYPE) {
                reach(pattern.literal("id"));
                return;
            }
            if (type == Score.TYPE) {
                if (been.add("points of " + of.goal().id())) score(of, of.points());
                return;
            }
            for (var fact : matched(type, pattern)) {
                if (!fact.origin().stated()) note(of, rule, null, fact, null, null);
                for (var property : read(type, pattern)) {
                    note(of, rule, null, fact, property, null);
                    if (fact.origin().stated()) noteKeys(of, rule, fact, property);
                }
            }
        }

        /** Whatever a property may rest on, also where other keys would do. */
        private void noteKeys(Verdict of, RuleProof rule, Fact fact, Property<?> property) {
            var wait = new Wait(verdict, finding, of.goal(), rule, null, null);
            var keys = new ArrayList<>(fact.keys(property));
            // Whoever speaks it natively needs neither a test nor a stated level.
            if (fact instanceof Language || fact instanceof PartnerLanguage) keys.add(NATIVE);
            for (var key : keys) {
                if (key.isEmpty() || key.contains("[*]")) continue;
                var section = fact.origin().path();
                var path = key.startsWith("/") ? key.substring(1) : section.isEmpty() ? key : section + "." + key;
                if (canBeStated(path)) add(path, wait);
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
            for (var open : openOnTheWay(other)) collect(other, open.rules());
        }

        private void score(Verdict of, Points points) {
            if (points == null) return;
            for (var factor : points.factors()) {
                if (factor.points().isExact() && breadth != Breadth.ANY_RULE) continue;
                for (var rule : factor.rules()) through(of, rule);
            }
        }

        private void note(
                Verdict of, RuleProof rule, ConditionProof condition, Fact fact, Property<?> property, Limit limit) {
            var wait = new Wait(verdict, finding, of.goal(), rule, condition, limit);
            var paths = standing.facts().missing(fact, property);
            var level = levelInPlace(fact, property, paths);
            if (level != null) paths = List.of(level);
            for (var path : paths) add(path, wait);
        }

        private void add(String path, Wait wait) {
            for (var asked : askable(path))
                waits.computeIfAbsent(asked, p -> new ArrayList<>()).add(wait);
        }
    }

    /** The level of a language, of whose test somebody does not know the scores; null where that does not serve. */
    private String levelInPlace(Fact fact, Property<?> property, List<String> scores) {
        boolean leftOpen = scores.stream().anyMatch(done::contains);
        if (!leftOpen
                || property == null
                || !(fact instanceof Language)
                || !fact.keys(property).contains(LEVEL)) return null;
        var path = fact.origin().path() + "." + LEVEL;
        return standing.profile().states(path) || scores.contains(path) ? null : path;
    }

    private List<? extends Fact> matched(FactType<?> type, PatternText pattern) {
        if (type.key() == null) return standing.facts().all(type);
        var fact = standing.facts().keyed(type, pattern.literal(type.key()));
        return fact == null ? List.of() : List.of(fact);
    }

    private static List<Property<?>> read(FactType<?> type, PatternText pattern) {
        var names = new LinkedHashSet<String>();
        for (var condition : pattern.conditions()) names.add(condition.property());
        for (var binding : pattern.bindings()) if (binding.parameter() == null) names.add(binding.property());
        var properties = new ArrayList<Property<?>>();
        for (var name : names) if (type.property(name) != null) properties.add(type.property(name));
        return properties;
    }

    /** Whether a path is not stated yet, and nothing is that denies what it leads through. */
    private boolean canBeStated(String path) {
        if (standing.profile().states(path)) return false;
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            var above = standing.profile().at(path.substring(0, dot));
            if (above != null) return above instanceof Mapping;
        }
        return true;
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
