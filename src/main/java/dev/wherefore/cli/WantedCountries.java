package dev.wherefore.cli;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.profile.Profile;
import java.util.Set;
import java.util.TreeSet;

/** The countries that a candidate aims at or has an offer in: where routes matter first. */
final class WantedCountries {
    private WantedCountries() {}

    /** ISO 3166-1 alpha-2; empty where the profile names none. */
    static Set<String> of(Profile profile) {
        var wanted = new TreeSet<String>();
        if (profile.at("aims.countries") instanceof Sequence countries) {
            for (var country : countries) if (country instanceof Scalar code) wanted.add(code.text());
        }
        if (profile.at("offers") instanceof Sequence offers) {
            for (var offer : offers) {
                if (offer instanceof Mapping one && one.get("country") instanceof Scalar code) wanted.add(code.text());
            }
        }
        return wanted;
    }
}
