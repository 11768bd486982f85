package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Nearest;
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
import picocli.CommandLine.Option;

/** Which goals a command is about; all when nothing is said. */
final class GoalFilter {
    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "only goals of this kind: route, level, certification, role")
    private List<String> kinds = List.of();

    @Option(names = "--country", paramLabel = "CC", split = ",", description = "only routes of this country, e.g. DE")
    private List<String> countries = List.of();

    /** Whether anything was said. */
    boolean isOpen() {
        return kinds.isEmpty() && countries.isEmpty();
    }

    /** The goals that fit, in the order of the rulebook. */
    List<GoalEntry> of(Rulebook rulebook) throws InvalidDocumentException {
        var wantedKinds = kinds();
        var wantedCountries = countries(rulebook);
        var found = new ArrayList<GoalEntry>();
        for (var goal : rulebook.goals()) {
            if (!wantedKinds.isEmpty() && !wantedKinds.contains(goal.kind())) continue;
            if (!wantedCountries.isEmpty() && (goal.country() == null || !wantedCountries.contains(goal.country())))
                continue;
            found.add(goal);
        }
        return found;
    }

    private List<Face.Kind> kinds() throws InvalidDocumentException {
        var wanted = new ArrayList<Face.Kind>();
        var words = Arrays.stream(Face.Kind.values()).map(Face.Kind::word).toList();
        for (var word : kinds) {
            var kind = Face.Kind.of(word.toLowerCase(Locale.ROOT));
            if (kind == null)
                throw new InvalidDocumentException(
                        Place.of("--kind " + word), "there is no such kind of goal", Nearest.remedy(word, words));
            wanted.add(kind);
        }
        return wanted;
    }

    private Set<String> countries(Rulebook rulebook) throws InvalidDocumentException {
        var known = new TreeSet<String>();
        for (var goal : rulebook.goals()) if (goal.country() != null) known.add(goal.country());
        var wanted = new TreeSet<String>();
        for (var country : countries) {
            var code = country.toUpperCase(Locale.ROOT);
            if (!known.contains(code)) {
                throw new InvalidDocumentException(
                        Place.of("--country " + country),
                        "there are no routes of this country",
                        "one of: " + String.join(", ", known));
            }
            wanted.add(code);
        }
        return wanted;
    }
}
