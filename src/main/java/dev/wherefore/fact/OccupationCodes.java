package dev.wherefore.fact;

import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.parameter.Cited;
import dev.wherefore.parameter.CodeList;
import dev.wherefore.parameter.InForce;
import dev.wherefore.parameter.TableRow;
import dev.wherefore.profile.Catalogue;
import dev.wherefore.profile.Level;
import dev.wherefore.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Relates levels and the codes of several classifications, by the tables of {@code rules/occupation}: finds the codes that
 * a profile leaves out and that all it does state agree on.
 */
public final class OccupationCodes {
    private static final String TITLES = "occupation.titles";
    private static final String LEVELS = "occupation.levels";
    private static final List<String> CLASSIFICATIONS = List.of("isco", "soc", "noc", "anzsco", "soc2020");
    private static final List<String> OWN_LISTS = List.of("work", "offers");
    private static final List<String> LISTS = List.of("work", "offers", "family.partner.work");

    private final InForce inForce;
    private final Catalogue catalogue;

    public OccupationCodes(InForce inForce, Catalogue catalogue) {
        this.inForce = inForce;
        this.catalogue = catalogue;
    }

    /** The codes that a profile leaves out and that can be derived, by their path; empty where there are none. */
    public Map<String, DerivedCode> of(Profile profile) {
        var derived = new LinkedHashMap<String, DerivedCode>();
        if (!inForce.declares(TITLES) || !inForce.knows(TITLES) || !inForce.knows(LEVELS)) return derived;
        for (var list : LISTS) {
            if (!(profile.at(list) instanceof Sequence entries)) continue;
            for (int i = 0; i < entries.size(); i++) derive(profile, list + "[" + i + "]", derived);
        }
        return derived;
    }

    /** The codes of a classification that the candidate's jobs and offers state, each once. */
    List<String> stated(Profile profile, String classification) {
        var codes = new LinkedHashSet<String>();
        for (var list : OWN_LISTS) {
            if (!(profile.at(list) instanceof Sequence entries)) continue;
            for (int i = 0; i < entries.size(); i++) {
                var path = list + "[" + i + "].occupation." + classification;
                if (profile.at(path) instanceof Scalar code) codes.add(code.text());
            }
        }
        return List.copyOf(codes);
    }

    /** The codes of a classification that the tables hold, each once; none where they are not known. */
    List<String> known(String classification) {
        if (!inForce.declares(TITLES) || !inForce.knows(TITLES)) return List.of();
        var codes = new LinkedHashSet<String>();
        for (var occupation : inForce.rows(TITLES)) {
            var id = "occupation." + occupation.key() + "." + classification;
            if (inForce.declares(id))
                inForce.cite(id).map(OccupationCodes::code).ifPresent(codes::add);
        }
        return List.copyOf(codes);
    }

    private void derive(Profile profile, String entry, Map<String, DerivedCode> into) {
        var occupations = occupations(profile, entry);
        for (var classification : CLASSIFICATIONS) {
            var path = entry + ".occupation." + classification;
            if (profile.states(path)) continue;
            var codes = new ArrayList<Cited>();
            var names = new ArrayList<String>();
            for (var occupation : occupations) {
                var id = "occupation." + occupation.key() + "." + classification;
                if (!inForce.declares(id)) continue;
                inForce.cite(id).ifPresent(cited -> {
                    codes.add(cited);
                    names.add(occupation.andKey());
                });
            }
            if (codes.isEmpty() || !agree(codes)) continue;
            into.put(path, new DerivedCode(path, code(codes.get(0)), either(names), codes.get(0)));
        }
    }

    /** The occupations that fit the level and every code that an entry states; none where it states neither. */
    private List<TableRow> occupations(Profile profile, String entry) {
        var level = profile.at(entry + ".level") instanceof Scalar text
                ? catalogue.level(text.text()).map(Level::id).orElse(null)
                : null;
        var beside = level == null ? Set.<String>of() : beside(level);
        boolean stated = !beside.isEmpty();
        var fitting = new ArrayList<TableRow>();
        for (var occupation : inForce.rows(TITLES)) {
            if (!beside.isEmpty() && !beside.contains(occupation.key())) continue;
            boolean fits = true;
            for (var classification : CLASSIFICATIONS) {
                if (!(profile.at(entry + ".occupation." + classification) instanceof Scalar code)) continue;
                stated = true;
                var id = "occupation." + occupation.key() + "." + classification;
                fits &= inForce.declares(id)
                        && inForce.cite(id)
                                .map(cited -> code(cited).equals(code.text()))
                                .orElse(false);
            }
            if (fits) fitting.add(occupation);
        }
        return stated ? fitting : List.of();
    }

    /** The ids of the occupations that stand beside a level. */
    private Set<String> beside(String level) {
        var found = new LinkedHashSet<String>();
        for (var row : inForce.rows(LEVELS)) if (row.key().equals(level)) found.add(row.andKey());
        return found;
    }

    /** "a, b or c". */
    private static String either(List<String> names) {
        int last = names.size() - 1;
        if (last == 0) return names.get(0);
        return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    private static boolean agree(List<Cited> codes) {
        var first = code(codes.get(0));
        return codes.stream().allMatch(other -> code(other).equals(first));
    }

    private static String code(Cited cited) {
        return ((CodeList) cited.value()).iterator().next();
    }
}
