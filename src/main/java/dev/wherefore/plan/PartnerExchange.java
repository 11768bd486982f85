package dev.wherefore.plan;

import dev.wherefore.action.Action;
import dev.wherefore.action.Change;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.profile.Profile;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The exchange of a candidate with the partner, who applies instead while the candidate comes along. */
final class PartnerExchange {
    private final Basis basis;

    PartnerExchange(Basis basis) {
        this.basis = basis;
    }

    /** None where the profile speaks of no partner. */
    List<Option> of(Action action, Change.Exchange change, Profile profile) {
        if (!(profile.at(change.with()) instanceof Mapping)) return List.of();
        return List.of(basis.option(
                action,
                change.with(),
                Basis.months(action, 1),
                touches(profile, change.with()),
                Map.of(),
                (before, day) -> exchanged(before, change.with())));
    }

    /** What changes places: of the answers those alone that either of the two has given. */
    private static Set<String> touches(Profile profile, String with) {
        var paths =
                new HashSet<>(Set.of("candidate", "education", "languages", "work", "assessments", "offers", "family"));
        for (var answers : List.of("answers", with + ".answers")) {
            if (!(profile.at(answers) instanceof Mapping given)) continue;
            for (var id : given.names()) paths.add("answers." + id);
        }
        return paths;
    }

    /**
     * The partner's profile, of which no more is known than the candidate's says: what is personal changes places, what
     * both have in common stays, and the rest is asked anew.
     */
    private static Profile exchanged(Profile before, String with) {
        var root = new LinkedHashMap<String, Object>();
        var candidate = new LinkedHashMap<String, Object>();
        var companion = new LinkedHashMap<String, Object>();
        companion.put("accompanies", true);
        for (var key : List.of("born", "citizenships")) {
            put(candidate, key, before.at(with + "." + key));
            put(companion, key, before.at("candidate." + key));
        }
        put(candidate, "residence", before.at("candidate.residence"));
        root.put("candidate", candidate);
        for (var section : List.of("education", "languages", "work", "answers")) {
            put(root, section, before.at(with + "." + section));
            put(companion, section, before.at(section));
        }
        var family = new LinkedHashMap<String, Object>();
        family.put("partner", companion);
        put(family, "children", before.at("family.children"));
        put(family, "relatives", before.at("family.relatives"));
        root.put("family", family);
        put(root, "funds", before.at("funds"));
        put(root, "aims", before.at("aims"));
        return new Profile(before.id(), before.file(), (Mapping) Node.of(root));
    }

    private static void put(Map<String, Object> into, String key, Node value) {
        if (value != null) into.put(key, value);
    }
}
