package dev.wherefore.plan;

import dev.wherefore.action.Change;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Place;
import dev.wherefore.document.Scalar;
import dev.wherefore.fact.Answer;
import dev.wherefore.fact.Certification;
import dev.wherefore.fact.Experience;
import dev.wherefore.fact.Fact;
import dev.wherefore.fact.FactType;
import dev.wherefore.fact.FactTypes;
import dev.wherefore.fact.Facts;
import dev.wherefore.fact.PartnerRecognition;
import dev.wherefore.fact.Recognition;
import dev.wherefore.parameter.InForce;
import dev.wherefore.profile.Profile;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.rulebook.PatternText;
import dev.wherefore.rulebook.Purpose;
import dev.wherefore.rulebook.RuleText;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Decider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which places of a profile each criterion of some goals reads, through the scores and goals it rests on as well. An
 * action that touches none of them cannot move the criterion.
 */
final class Reads {
    private static final String RECOGNITIONS = ".recognitions";
    private static final String ASSESSMENTS = "assessments";

    /** What time in jobs is counted from: jobs, the degrees after which it counts, and an offer's employer. */
    private static final List<String> OF_EXPERIENCE = List.of(
            "work",
            "education.degree",
            "education.field",
            "education.years",
            "education.country",
            "education.completed",
            "offers.country",
            "offers.employer",
            "offers.group",
            "offers.occupation",
            "family.partner.work",
            "family.partner.education");

    private final Map<String, GoalRules> goals = new HashMap<>();
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Set<String> sinceAssessment = new HashSet<>();
    /** Which criteria may see what an action puts on a list; each action of the file is one object. */
    private final Map<Change.Add, Map<String, Boolean>> seen = new IdentityHashMap<>();

    private final Facts blank;

    /** @param selection the goals, and what they measure experience by */
    Reads(Rulebook.Selection selection, Decider decider, LocalDate day) {
        for (var goal : selection.goals()) goals.put(goal.id(), goal);
        for (var measure : selection.measures()) if (measure.isSinceAssessment()) sinceAssessment.add(measure.id());
        blank = decider.facts(new Profile("", "", Mapping.empty(Place.of(""))), day);
    }

    /** The paths that a criterion reads, without places in lists. */
    Set<String> of(String goal, String criterion) {
        var key = goal + "#" + criterion;
        var found = known.get(key);
        if (found == null) {
            found = new HashSet<>();
            // A goal never depends on itself, but a half-known entry must not be asked for again.
            known.put(key, found);
            for (var rule : goals.get(goal).rules()) {
                var text = rule.text();
                if (text.purpose() != Purpose.CRITERION || !text.serves().equals(criterion)) continue;
                for (var pattern : text.patterns()) add(goal, pattern, found);
            }
        }
        return found;
    }

    /** The paths that a rule of a goal reads. */
    Set<String> of(String goal, RuleText rule) {
        var key = goal + "#" + rule.serves() + "#" + rule.name();
        var found = known.get(key);
        if (found == null) {
            found = new HashSet<>();
            for (var pattern : rule.patterns()) add(goal, pattern, found);
            known.put(key, found);
        }
        return found;
    }

    /** The paths that any criterion of a goal reads. */
    Set<String> of(String goal) {
        var all = new HashSet<String>();
        var rules = goals.get(goal);
        if (rules == null) return all;
        for (var criterion : rules.face().criteria()) all.addAll(of(goal, criterion.id()));
        return all;
    }

    /**
     * The ids of the certificates that criteria and factors of goals name, or the lists that they compare with.
     *
     * @param inForce on the day of the question
     */
    static Set<String> certificates(List<GoalRules> goals, InForce inForce) {
        var ids = new HashSet<String>();
        for (var goal : goals) {
            for (var rule : goal.rules()) {
                if (!rule.text().purpose().isWorth()) certificates(rule.text(), inForce, ids);
            }
        }
        return ids;
    }

    private static void certificates(RuleText rule, InForce inForce, Set<String> into) {
        for (var pattern : rule.patterns()) {
            if (!pattern.type().equals(Certification.TYPE.name())) continue;
            for (var condition : pattern.conditions()) {
                if (!condition.property().equals("id")) continue;
                into.addAll(condition.literals());
                for (var other : rule.patterns()) {
                    for (var binding : other.bindings()) {
                        if (!binding.variable().equals(condition.variable()) || binding.parameter() == null) continue;
                        var codes = inForce.codes(binding.parameter());
                        if (codes != null) into.addAll(codes);
                    }
                }
            }
        }
    }

    /**
     * Whether a criterion may see an item that is put on a list: a pattern reads the list, and does not ask for a value
     * that the item states otherwise, such as another country's.
     */
    boolean sees(String goal, String criterion, Change.Add change) {
        var key = goal + "#" + criterion;
        var of = seen.computeIfAbsent(change, each -> new HashMap<>());
        var known = of.get(key);
        if (known == null) of.put(key, known = mayBeSeen(goal, criterion, change));
        return known;
    }

    private boolean mayBeSeen(String goal, String criterion, Change.Add change) {
        var list = plain(change.list());
        for (var pattern : patterns(goal, criterion, new HashSet<>())) {
            var read = new HashSet<String>();
            facts(pattern, read);
            if (read.stream().anyMatch(path -> within(path, list)) && !contradicts(pattern, change)) return true;
        }
        return false;
    }

    /** The patterns of a criterion, through the scores and goals it rests on as well. */
    private List<PatternText> patterns(String goal, String criterion, Set<String> seen) {
        var found = new ArrayList<PatternText>();
        if (!seen.add(goal + "#" + criterion)) return found;
        for (var rule : goals.get(goal).rules()) {
            var text = rule.text();
            if (text.purpose() != Purpose.CRITERION || !text.serves().equals(criterion)) continue;
            for (var pattern : text.patterns()) {
                switch (pattern.type()) {
                    case "Score" -> {
                        for (var factor : goals.get(goal).rules()) {
                            if (factor.text().purpose() == Purpose.FACTOR)
                                found.addAll(factor.text().patterns());
                        }
                    }
                    case "Goal" -> {
                        var other = goals.get(pattern.literal("id"));
                        if (other == null) continue;
                        for (var each : other.face().criteria()) found.addAll(patterns(other.id(), each.id(), seen));
                    }
                    default -> found.add(pattern);
                }
            }
        }
        found.removeIf(
                pattern -> pattern.type().equals("Score") || pattern.type().equals("Goal"));
        return found;
    }

    private boolean contradicts(PatternText pattern, Change.Add change) {
        var type = FactTypes.named(pattern.type());
        if (type == null || type == Experience.TYPE) return false;
        for (var fact : candidates(type, pattern)) {
            if (!list(type, fact).equals(plain(change.list()))) continue;
            for (var condition : pattern.conditions()) {
                var property = type.property(condition.property());
                var asked = property == null ? null : pattern.literal(condition.property());
                if (asked == null) continue;
                for (var key : fact.keys(property)) {
                    if (change.item().get(key) instanceof Scalar stated
                            && !stated.text().startsWith("$")
                            && !stated.text().equals(asked)) return true;
                }
            }
        }
        return false;
    }

    private void add(String goal, PatternText pattern, Set<String> into) {
        switch (pattern.type()) {
            case "Score" -> {
                for (var rule : goals.get(goal).rules()) {
                    if (rule.text().purpose() != Purpose.FACTOR) continue;
                    for (var each : rule.text().patterns()) if (!each.type().equals("Score")) add(goal, each, into);
                }
            }
            case "Goal" -> {
                var other = pattern.literal("id");
                if (other != null && goals.containsKey(other)) into.addAll(of(other));
            }
            default -> facts(pattern, into);
        }
    }

    private void facts(PatternText pattern, Set<String> into) {
        var type = FactTypes.named(pattern.type());
        if (type == Experience.TYPE) {
            into.addAll(OF_EXPERIENCE);
            var measure = pattern.literal(Experience.TYPE.key());
            if (measure == null || sinceAssessment.contains(measure)) into.add(ASSESSMENTS);
            return;
        }
        for (var fact : candidates(type, pattern)) {
            if (pattern.conditions().isEmpty() && pattern.bindings().isEmpty()) into.add(list(type, fact));
            for (var condition : pattern.conditions()) property(type, fact, condition.property(), into);
            for (var binding : pattern.bindings()) {
                if (binding.parameter() == null) property(type, fact, binding.property(), into);
            }
        }
    }

    private List<? extends Fact> candidates(FactType<?> type, PatternText pattern) {
        if (type == null) return List.of();
        if (type.key() == null) return blank.all(type);
        var key = pattern.literal(type.key());
        var fact = key == null ? null : blank.keyed(type, key);
        return fact == null ? List.of() : List.of(fact);
    }

    private static void property(FactType<?> type, Fact fact, String name, Set<String> into) {
        if (name.equals(type.key()) && type != Answer.TYPE) return;
        var property = type.property(name);
        if (property == null) return;
        for (var key : fact.keys(property)) {
            var path = list(type, fact);
            if (key.startsWith("/")) path = key.substring(1);
            else if (!key.isEmpty()) path = path.isEmpty() ? key : path + "." + key;
            if (!path.isEmpty()) into.add(plain(path));
        }
        if (fact.keys(property).isEmpty() && !list(type, fact).isEmpty()) into.add(list(type, fact));
    }

    /** Where a profile states facts of a type; recognitions stand within the degrees, which alone a blank one names. */
    private static String list(FactType<?> type, Fact fact) {
        var path = plain(fact.origin().path());
        boolean nested = type == Recognition.TYPE || type == PartnerRecognition.TYPE;
        return nested && !path.endsWith(RECOGNITIONS) ? path + RECOGNITIONS : path;
    }

    /** A path without places in lists. */
    static String plain(String path) {
        return path.indexOf('[') < 0 ? path : path.replaceAll("\\[[^]]*]", "");
    }

    /** Whether a change at any of some paths may be seen by what reads others. */
    static boolean meet(Set<String> touched, Set<String> read) {
        for (var one : touched) for (var other : read) if (within(one, other) || within(other, one)) return true;
        return false;
    }

    private static boolean within(String path, String outer) {
        return path.equals(outer) || path.startsWith(outer + ".");
    }
}
