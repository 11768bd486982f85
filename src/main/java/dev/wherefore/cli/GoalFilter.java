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

    GoalFilter(Form form) {
        kinds = form.list("--kind", "KIND", "Only goals of this kind, or kinds.", KINDS);
        countries = form.list("--country", "CC", "Only routes of this country, or countries, e.g. DE,CA.", List.of());
    }

    /** Whether anything was said. */
    boolean isOpen() {
        return kinds.get().isEmpty() && countries.get().isEmpty();
    }

    /** The goals that fit, in the order of the rulebook. */
    List<GoalEntry> of(Rulebook rulebook) throws InvalidDocumentException {
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
     * The goals that fit, or those of them that are named; where nothing is said, all but those of a kind that one must ask
     * for.
     *
     * @param names   ids or aliases; empty for all
     * @param command that asks, as errors name it
     */
    List<GoalEntry> named(Rulebook rulebook, List<String> names, String command) throws InvalidDocumentException {
        var goals = of(rulebook);
        if (isOpen() && names.isEmpty()) goals.removeIf(goal -> goal.kind().isAskedFor());
        if (!names.isEmpty()) {
            var named = new ArrayList<GoalEntry>();
            for (var name : names) {
                var goal = rulebook.require(name);
                if (!named.contains(goal) && goals.contains(goal)) named.add(goal);
            }
            goals = named;
        }
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
