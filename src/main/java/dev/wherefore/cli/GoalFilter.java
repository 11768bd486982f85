package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Place;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.GoalEntry;
import dev.wherefore.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Which goals a command is about; all when nothing is said. */
final class GoalFilter {
    private static final List<String> KINDS =
            Arrays.stream(Face.Kind.values()).map(Face.Kind::word).toList();

    private final Form.Values kinds;
    private final Form.Values countries;
    /** Null where goals are not chosen by name. */
    private final Form.Values names;

    private GoalFilter(Form form, boolean byName) {
        kinds = form.list("--kind", "KIND", "Only goals of this kind, or kinds.", KINDS);
        countries = form.list("--country", "CC", "Only routes of this country, or countries, e.g. DE,CA.", List.of());
        names = byName
                ? form.list(
                        "--goal",
                        "GOAL",
                        "Only this goal, or goals, by id or alias; 'wherefore goals' lists them.",
                        List.of())
                : null;
    }

    /** By kind and country. */
    static GoalFilter byKind(Form form) {
        return new GoalFilter(form, false);
    }

    /** By kind, country and name. */
    static GoalFilter byName(Form form) {
        return new GoalFilter(form, true);
    }

    /** Whether nothing was said. */
    boolean isOpen() {
        return kinds.get().isEmpty() && countries.get().isEmpty() && !namesGoals();
    }

    /** Whether goals were named. */
    boolean namesGoals() {
        return names != null && !names.get().isEmpty();
    }

    /** The goals that fit, in the order of the rulebook; those that are named in the order in which they are. */
    List<GoalEntry> of(Rulebook rulebook) throws InvalidDocumentException {
        var fitting = fitting(rulebook);
        if (!namesGoals()) return fitting;
        var named = new ArrayList<GoalEntry>();
        for (var name : names.get()) {
            var goal = rulebook.require(name);
            if (!named.contains(goal) && fitting.contains(goal)) named.add(goal);
        }
        return named;
    }

    private List<GoalEntry> fitting(Rulebook rulebook) throws InvalidDocumentException {
        var wantedKinds = kinds();
        var wantedCountries = countries(rulebook, countries.get());
        var found = new ArrayList<GoalEntry>();
        for (var goal : rulebook.goals()) {
            if (!wantedKinds.isEmpty() && !wantedKinds.contains(goal.kind())) continue;
            if (!wantedCountries.isEmpty() && (goal.country() == null || !wantedCountries.contains(goal.country())))
                continue;
            found.add(goal);
        }
        return found;
    }

    /**
     * The goals that fit; where nothing is said, all but those of a kind that one must ask for.
     *
     * @param command that asks, as errors name it
     */
    List<GoalEntry> required(Rulebook rulebook, String command) throws InvalidDocumentException {
        var goals = of(rulebook);
        if (isOpen()) goals.removeIf(goal -> goal.kind().isAskedFor());
        if (goals.isEmpty()) {
            throw new InvalidDocumentException(
                    Place.of(command), "no goal is all that was asked for", "ask for less; see 'wherefore goals'");
        }
        return goals;
    }

    /** The goals of some countries, in the order of the rulebook; all where none is named. */
    static List<GoalEntry> ofCountries(Rulebook rulebook, List<String> countries) throws InvalidDocumentException {
        var wanted = countries(rulebook, countries);
        var found = new ArrayList<GoalEntry>();
        for (var goal : rulebook.goals()) {
            if (wanted.isEmpty() || goal.country() != null && wanted.contains(goal.country())) found.add(goal);
        }
        return found;
    }

    private List<Face.Kind> kinds() throws InvalidDocumentException {
        var wanted = new ArrayList<Face.Kind>();
        for (var word : kinds.get()) {
            wanted.add(Face.Kind.of(Words.oneOf("--kind", word, KINDS)));
        }
        return wanted;
    }

    private static Set<String> countries(Rulebook rulebook, List<String> countries) throws InvalidDocumentException {
        var known = new TreeSet<String>();
        for (var goal : rulebook.goals()) if (goal.country() != null) known.add(goal.country());
        var wanted = new TreeSet<String>();
        for (var country : countries) {
            var code = country.toUpperCase(Locale.ROOT);
            if (!known.contains(code)) {
                throw new InvalidDocumentException(
                        Place.of("--country"),
                        "there is no route of '" + country + "'",
                        known.isEmpty() ? "" : "one of: " + String.join(", ", known));
            }
            wanted.add(code);
        }
        return wanted;
    }
}
