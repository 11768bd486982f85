package dev.wherefore.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * The working hours that the candidate's country of residence shares with the country of an offer, or with the one an
 * income comes from: those of a day from 9 to 17 in both, on the day of the question. A country with several time zones
 * gives a range. There is one for each offer and one for the income.
 *
 * @param from       the country of residence
 * @param to         the other country, which may be the same
 * @param leastHours between the zones that share fewest; null while the clocks of either country are not known
 * @param mostHours  between the zones that share most; null like {@code leastHours}
 */
public record Overlap(String from, String to, BigDecimal leastHours, BigDecimal mostHours, Origin origin)
        implements Fact {
    private static final String RESIDENCE = "/candidate.residence";
    private static final String OF_OFFER = "country";
    private static final String OF_INCOME = "source_country";
    private static final String INCOME = "income";

    public static final FactType<Overlap> TYPE = FactType.of(Overlap.class, "overlap of working hours")
            .with("from", Overlap::from, "country of residence", Unit.COUNTRY, RESIDENCE)
            .with("to", Overlap::to, "country of the work", Unit.COUNTRY, OF_OFFER, OF_INCOME)
            .with(
                    "leastHours",
                    Overlap::leastHours,
                    "least overlap of working hours",
                    Unit.HOURS,
                    RESIDENCE,
                    OF_OFFER,
                    OF_INCOME)
            .with(
                    "mostHours",
                    Overlap::mostHours,
                    "greatest overlap of working hours",
                    Unit.HOURS,
                    RESIDENCE,
                    OF_OFFER,
                    OF_INCOME)
            .build();

    static Overlap ofOffer(String residence, Entry offer, Clocks clocks) {
        return of(residence, offer.text(OF_OFFER), clocks, offer.origin());
    }

    static Overlap ofIncome(String residence, Entry income, Clocks clocks) {
        return of(residence, income.text(OF_INCOME), clocks, income.origin());
    }

    private static Overlap of(String residence, String country, Clocks clocks, Origin origin) {
        var shared = clocks.workingHours(residence, country);
        return new Overlap(residence, country, shared.least(), shared.most(), origin);
    }

    /** Those of an offer do not rest on the income, nor those of the income on an offer. */
    @Override
    public List<String> keys(Property<?> property) {
        var others = origin.path().equals(INCOME) ? OF_OFFER : OF_INCOME;
        return property.keys().stream().filter(key -> !key.equals(others)).toList();
    }
}
