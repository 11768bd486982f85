package dev.wherefore.action;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Nearest;
import dev.wherefore.document.Node;
import dev.wherefore.document.Place;
import dev.wherefore.document.Problems;
import dev.wherefore.document.Scalar;
import dev.wherefore.parameter.Confidence;
import dev.wherefore.parameter.ParameterFile;
import dev.wherefore.parameter.ParameterReader;
import dev.wherefore.parameter.ParameterUnit;
import dev.wherefore.parameter.Source;
import dev.wherefore.profile.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code advice/actions.yaml} and tells everything that is wrong with it at once. */
public final class ActionReader {
    private static final String FOLDER = "advice";
    private static final Set<String> KEYS = Set.of("actions", "sources");
    private static final Set<String> ACTION_KEYS =
            Set.of("title", "does", "months", "cost", "certainty", "decided-by", "needs", "note");
    private static final Set<String> MONTHS_KEYS = Set.of(
            "least", "typical", "each", "hours-a-month", "per-month", "currency", "source", "confidence", "note");
    private static final Set<String> COST_KEYS = Set.of("amount", "currency", "of", "source", "confidence", "note");
    private static final Map<String, Set<String>> VERBS = Map.of(
            "test-again", Set.of("most-levels"),
            "first-test", Set.of("tests"),
            "learn", Set.of("language", "test", "most"),
            "bring", Set.of("most-percent", "most", "except"),
            "add", Set.of("item", "unless"),
            "reach", Set.of(),
            "exchange", Set.of(),
            "put", Set.of("value"));
    private static final List<String> CEFR = List.of("A1", "A2", "B1", "B2", "C1", "C2");

    private final Problems problems = new Problems();
    private final Set<String> cited = new HashSet<>();
    private final Vocabulary vocabulary;
    private final Collection<String> goals;
    private ParameterFile sources;

    private ActionReader(Vocabulary vocabulary, Collection<String> goals) {
        this.vocabulary = vocabulary;
        this.goals = goals;
    }

    /**
     * The actions of a file, in its order.
     *
     * @param vocabulary the keys that paths may name
     * @param goals      the ids that needs may name
     * @throws InvalidDocumentException with every problem of the file
     */
    public static List<Action> read(Mapping file, Vocabulary vocabulary, Collection<String> goals)
            throws InvalidDocumentException {
        var reader = new ActionReader(vocabulary, goals);
        var actions = reader.actions(file);
        reader.problems.throwIfAny();
        return actions;
    }

    private List<Action> actions(Mapping file) throws InvalidDocumentException {
        allow(file, KEYS);
        var entries = new LinkedHashMap<String, Node>();
        if (file.has("sources")) entries.put("sources", file.get("sources"));
        sources = ParameterReader.read(new Mapping(file.place(), entries, file.keys()), FOLDER);
        var declared = mapping(file, "actions");
        var actions = new ArrayList<Action>();
        if (declared == null) {
            problems.add(file.place(), "the file states no actions", "add 'actions:'");
            return List.of();
        }
        for (var id : declared.names()) {
            if (declared.get(id) instanceof Mapping action) {
                try {
                    actions.add(action(id, action));
                } catch (InvalidDocumentException e) {
                    problems.add(e);
                }
            } else {
                problems.add(declared.placeOf(id), "'" + id + "' is no mapping", "write {title: ..., does: ...}");
            }
        }
        for (var id : sources.sourceIds()) {
            if (!cited.contains(id)) {
                problems.add(sources.placeOfSource(id), "no action names the source '" + id + "'", "remove it");
            }
        }
        return List.copyOf(actions);
    }

    private Action action(String id, Mapping action) throws InvalidDocumentException {
        allow(action, ACTION_KEYS);
        var does = mapping(action, "does");
        if (does == null) {
            throw new InvalidDocumentException(
                    action.place(), "the action '" + id + "' does nothing", "add 'does:' with what it changes");
        }
        var word = action.required("certainty");
        var certainty = Certainty.of(word);
        if (certainty == null) {
            problems.add(
                    action.get("certainty").place(),
                    "unknown certainty '" + word + "'",
                    "write one of " + String.join(", ", Certainty.words()));
        }
        var decidedBy = text(action, "decided-by");
        if (certainty != Certainty.CERTAIN && decidedBy.isEmpty()) {
            problems.add(action.place(), "nobody decides what is not certain", "add 'decided-by:'");
        }
        return new Action(
                id,
                action.required("title"),
                change(does),
                duration(action),
                price(action),
                certainty,
                decidedBy,
                needs(action),
                text(action, "note"));
    }

    private Change change(Mapping does) throws InvalidDocumentException {
        var verbs = does.names().stream().filter(VERBS::containsKey).toList();
        if (verbs.size() != 1) {
            throw new InvalidDocumentException(
                    does.place(),
                    verbs.isEmpty() ? "no verb says what changes" : "several verbs say what changes",
                    "write one of "
                            + String.join(", ", VERBS.keySet().stream().sorted().toList()));
        }
        var verb = verbs.get(0);
        var allowed = new HashSet<>(VERBS.get(verb));
        allowed.add(verb);
        allow(does, allowed);
        var object = does.required(verb);
        if (!verb.equals("reach")) requirePath(object, does.get(verb).place());
        return switch (verb) {
            case "test-again" -> new Change.TestAgain(object, whole(does, "most-levels"));
            case "first-test" -> new Change.FirstTest(object, tests(does));
            case "learn" -> {
                var level = CEFR.indexOf(does.required("most"));
                if (level < 0)
                    problems.add(does.get("most").place(), "this is no level", "write one of A1, A2, B1, B2, C1, C2");
                yield new Change.Learn(object, does.required("language"), test(does, "test"), level + 1);
            }
            case "bring" -> {
                var except = does.texts("except");
                for (var path : except) requirePath(path, does.get("except").place());
                yield new Change.Bring(object, does.number("most-percent"), does.number("most"), except);
            }
            case "add" -> {
                var unless = does.mapping("unless");
                yield new Change.Add(object, item(does, object), unless == null ? Mapping.empty(does.place()) : unless);
            }
            case "reach" -> new Change.Reach(object);
            case "exchange" -> new Change.Exchange(object);
            default -> {
                if (!does.has("value")) problems.add(does.place(), "the value is missing", "add 'value:'");
                yield new Change.Put(object, does.get("value"));
            }
        };
    }

    private Mapping item(Mapping does, String list) throws InvalidDocumentException {
        var item = does.mapping("item");
        if (item == null) throw new InvalidDocumentException(does.place(), "the item is missing", "add 'item:'");
        for (var key : item.names()) requirePath(list + "[*]." + key, item.placeOf(key));
        return item;
    }

    private Map<String, String> tests(Mapping does) throws InvalidDocumentException {
        var tests = new LinkedHashMap<String, String>();
        var stated = does.mapping("tests");
        if (stated == null) throw new InvalidDocumentException(does.place(), "the tests are missing", "add 'tests:'");
        for (var language : stated.names()) tests.put(language, test(stated, language));
        return tests;
    }

    private String test(Mapping in, String key) throws InvalidDocumentException {
        var test = in.required(key);
        var known = vocabulary.catalogue().tests().keySet();
        if (!known.contains(test)) {
            problems.add(in.get(key).place(), "there is no test '" + test + "'", Nearest.remedy(test, known));
        }
        return test;
    }

    private Duration duration(Mapping action) throws InvalidDocumentException {
        var months = mapping(action, "months");
        if (months == null) return new Duration(null, null, false, null, null, null, null, null, "");
        allow(months, MONTHS_KEYS);
        var each = text(months, "each");
        if (!each.isEmpty() && !each.equals("step")) {
            problems.add(months.get("each").place(), "unknown unit '" + each + "'", "write step");
        }
        return new Duration(
                positive(months, "least"),
                positive(months, "typical"),
                !each.isEmpty(),
                positive(months, "hours-a-month"),
                positive(months, "per-month"),
                currency(months),
                source(months),
                confidence(months),
                text(months, "note"));
    }

    private Price price(Mapping action) throws InvalidDocumentException {
        var cost = mapping(action, "cost");
        if (cost == null) return new Price(null, null, false, null, null, "");
        allow(cost, COST_KEYS);
        var of = text(cost, "of");
        if (!of.isEmpty() && !of.equals("goal")) {
            problems.add(cost.get("of").place(), "unknown word '" + of + "'", "write goal");
        }
        var amount = positive(cost, "amount");
        boolean free = amount != null && amount.signum() == 0;
        if (amount != null && !free && text(cost, "currency").isEmpty()) {
            problems.add(cost.place(), "the amount has no currency", "add 'currency:'");
        }
        var known = amount != null && !free;
        return new Price(
                amount,
                currency(cost),
                !of.isEmpty(),
                known ? source(cost) : optionalSource(cost),
                confidence(cost),
                text(cost, "note"));
    }

    private List<Need> needs(Mapping action) throws InvalidDocumentException {
        var list = action.sequence("needs");
        var needs = new ArrayList<Need>();
        if (list == null) return needs;
        for (var node : list) {
            if (!(node instanceof Mapping need)) {
                problems.add(node.place(), "a need is no mapping", "write {path: ..., is: [...]} or {goal: ...}");
                continue;
            }
            allow(need, Set.of("path", "is", "goal"));
            var goal = need.text("goal");
            if (goal != null) {
                if (!goals.contains(goal)) {
                    problems.add(
                            need.get("goal").place(), "there is no goal '" + goal + "'", Nearest.remedy(goal, goals));
                }
                needs.add(new Need.Reached(goal));
            } else {
                var path = need.required("path");
                requirePath(path, need.get("path").place());
                needs.add(new Need.Stated(path, need.texts("is")));
            }
        }
        return needs;
    }

    /** A path of the vocabulary; what ends in a star stands for every key, or every one that begins so. */
    private void requirePath(String path, Place place) {
        var plain = path.replace("[*]", "[0]");
        if (plain.endsWith("*") && plain.contains(".")) plain = plain.substring(0, plain.lastIndexOf('.'));
        if (plain.isEmpty() || vocabulary.steps(plain) == null || vocabulary.key(plain) == null) {
            problems.add(place, "a profile has no '" + path + "'", "see 'wherefore schema'");
        }
    }

    private Source source(Mapping in) throws InvalidDocumentException {
        var id = in.required("source");
        return source(id, in);
    }

    private Source optionalSource(Mapping in) throws InvalidDocumentException {
        var id = in.text("source");
        return id == null ? null : source(id, in);
    }

    private Source source(String id, Mapping in) {
        cited.add(id);
        var source = sources.source(id);
        if (source == null) {
            problems.add(
                    in.get("source").place(),
                    "there is no source '" + id + "'",
                    Nearest.remedy(id, sources.sourceIds()));
        }
        return source;
    }

    private Confidence confidence(Mapping in) {
        var word = text(in, "confidence");
        if (word.isEmpty()) return Confidence.CONFIRMED;
        var confidence = Confidence.of(word);
        if (confidence.isEmpty()) {
            problems.add(
                    in.get("confidence").place(),
                    "unknown confidence '" + word + "'",
                    "write confirmed, reported, derived or recalled");
        }
        return confidence.orElse(Confidence.CONFIRMED);
    }

    private String currency(Mapping in) {
        var currency = text(in, "currency");
        if (currency.isEmpty()) return null;
        if (!ParameterUnit.isCurrency(currency)) {
            problems.add(in.get("currency").place(), "unknown currency '" + currency + "'", "write it as EUR");
        }
        return currency;
    }

    private BigDecimal positive(Mapping in, String key) throws InvalidDocumentException {
        var number = in.number(key);
        if (number != null && number.signum() < 0) {
            problems.add(in.get(key).place(), "'" + number + "' is less than nothing", "write a number from 0");
        }
        return number;
    }

    private int whole(Mapping in, String key) throws InvalidDocumentException {
        var number = in.number(key);
        if (number == null || number.stripTrailingZeros().scale() > 0 || number.signum() <= 0) {
            throw new InvalidDocumentException(in.placeOf(key), "'" + key + "' is no whole number", "write one from 1");
        }
        return number.intValue();
    }

    private static String text(Mapping in, String key) {
        return in.get(key) instanceof Scalar scalar && !scalar.isNull() ? scalar.text() : "";
    }

    private static Mapping mapping(Mapping in, String key) throws InvalidDocumentException {
        return in.mapping(key);
    }

    private void allow(Mapping in, Set<String> keys) {
        try {
            in.allow(keys);
        } catch (InvalidDocumentException e) {
            problems.add(e);
        }
    }
}
