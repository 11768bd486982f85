package dev.wherefore.report;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.fact.Offer;
import dev.wherefore.rulebook.Face;
import dev.wherefore.verdict.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a route leads to settlement and to citizenship, if it is begun on a day and nothing interrupts it.
 *
 * @param begins  the first day of the time that counts
 * @param offered whether the offer states that day; else it is the earliest on which a decision may be had
 * @param settles null where the route does not lead to settlement, or does so from the grant
 * @param faster  tracks that need more, the shortest first
 * @param citizen null where no years are known
 */
record SettlementClock(LocalDate begins, boolean offered, LocalDate settles, List<Track> faster, LocalDate citizen) {
    private static final int MONTHS_OF_YEAR = 12;

    /** A faster track: its day, and what it needs as the end of a sentence. */
    record Track(LocalDate settles, String needs) {}

    /** The clock of a route as of a day; empty where no time to settlement or citizenship is known. */
    static Optional<SettlementClock> of(Verdict verdict, LocalDate day) {
        var face = verdict.goal().face();
        var settlement = face.settlement();
        if (settlement == null) return Optional.empty();
        boolean waits = settlement.months() != null && settlement.months() > 0;
        boolean granted = settlement.months() != null && settlement.months() == 0;
        var years = settlement.citizenshipYears();
        if (!waits && (!granted || years == null)) return Optional.empty();
        var offer = GoalText.offer(verdict);
        boolean offered = offer != null && offer.starts() != null && isThere(offer, face);
        if (!offered && face.processing() == null) return Optional.empty();
        var begins = offered
                ? offer.starts()
                : day.plusMonths(face.processing()
                        .least()
                        .setScale(0, RoundingMode.CEILING)
                        .intValueExact());
        return Optional.of(new SettlementClock(
                begins,
                offered,
                waits ? begins.plusMonths(settlement.months()) : null,
                faster(face.details(), begins),
                years == null ? null : begins.plusMonths(months(years))));
    }

    /** A job elsewhere may serve a route, and is not when residence begins. */
    private static boolean isThere(Offer offer, Face face) {
        return offer.country() == null
                || face.country() == null
                || offer.country().equals(face.country());
    }

    private static int months(BigDecimal years) {
        return years.multiply(BigDecimal.valueOf(MONTHS_OF_YEAR)).intValue();
    }

    private static List<Track> faster(Mapping details, LocalDate begins) {
        var tracks = new ArrayList<Track>();
        if (details.get("settlement") instanceof Mapping settlement
                && settlement.get("faster") instanceof Sequence list) {
            for (var item : list) {
                if (item instanceof Mapping track
                        && track.get("months") instanceof Scalar months
                        && months.isNumber()
                        && track.get("if") instanceof Scalar needs) {
                    tracks.add(new Track(begins.plusMonths(months.number().intValueExact()), needs.text()));
                }
            }
        }
        tracks.sort(java.util.Comparator.comparing(Track::settles));
        return List.copyOf(tracks);
    }

    /** "If it begins on 1 March 2027, when the offer starts: settlement from 1 June 2029; ...". */
    String words() {
        var parts = new ArrayList<String>();
        if (settles != null) parts.add("settlement from " + Names.day(settles));
        for (var track : faster) parts.add("from " + Names.day(track.settles()) + " if " + track.needs());
        if (citizen != null) parts.add("citizenship from " + Names.day(citizen));
        return "If it begins on " + Names.day(begins)
                + (offered ? ", when the offer starts: " : ", the earliest day of a decision: ")
                + String.join("; ", parts) + ".";
    }
}
