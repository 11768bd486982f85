package dev.wherefore.verdict;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.profile.Profile;
import java.util.Set;
import java.util.TreeSet;

/** The countries whose routes matter first to a candidate; ISO 3166-1 alpha-2. */
public final class WantedCountries {
    private WantedCountries() {}

    /** Those that the candidate aims at or has an offer in; empty where the profile names none. */
    public static Set<String> of(Profile profile) {
        var wanted = ofOffers(profile);
        if (profile.at("aims.countries") instanceof Sequence countries) {
            for (var country : countries) if (country instanceof Scalar code) wanted.add(code.text());
        }
        return wanted;
    }

    /** Those in which the candidate has an offer. */
    public static Set<String> ofOffers(Profile profile) {
        var countries = new TreeSet<String>();
        if (profile.at("offers") instanceof Sequence offers) {
            for (var offer : offers) {
                if (offer instanceof Mapping one && one.get("country") instanceof Scalar code)
                    countries.add(code.text());
            }
        }
        return countries;
    }
}
