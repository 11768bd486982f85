package dev.wherefore.pay;

import dev.wherefore.fact.Candidate;
import dev.wherefore.parameter.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the sentences that are worth knowing beside some placed pay. */
final class Hints {
    private static final List<String> TABLES =
            List.of("pay.hints.own", "pay.hints.research-com", "pay.hints.himalayas", "pay.hints.issuer");
    private static final Set<String> OF_ANY_PAY = Set.of("benchmark", "negotiation", "total", "factor", "credential");
    private static final String PROJECT_MANAGER = "technical-project-manager";
    private static final String INDIVIDUAL = "individual-contributor";
    private static final String MANAGER = "technical-manager";

    private final Figures figures;

    Hints(Figures figures) {
        this.figures = figures;
    }

    List<Hint> of(List<PlacedPay> placed, Candidate candidate) {
        if (placed.isEmpty()) return List.of();
        var wanted = wanted(placed, candidate);
        var hints = new ArrayList<Hint>();
        for (var table : TABLES) {
            figures.cite(table).ifPresent(cited -> figures.rows(table).stream()
                    .map(row -> new Hint(row.key(), row.andKey(), cited))
                    .filter(hint -> OF_ANY_PAY.contains(hint.topic()) || wanted.contains(hint.id()))
                    .forEach(hints::add));
        }
        for (var pay : placed) hints.addAll(ofPlace(pay.pay()));
        return List.copyOf(hints);
    }

    private Set<String> wanted(List<PlacedPay> placed, Candidate candidate) {
        var ids = new HashSet<String>();
        var countries = new HashSet<String>();
        for (var each : placed) {
            var pay = each.pay();
            if (pay.country() != null) {
                countries.add(pay.country());
                figures.rows("pay.hints.by-country", pay.country()).stream()
                        .map(TableRow::andKey)
                        .forEach(ids::add);
                boolean citizen = candidate.citizenships() != null
                        && candidate.citizenships().contains(pay.country());
                if (pay.offer() && !citizen) ids.add("visa-floor");
            }
            if (each.power() != null) ids.addAll(List.of("ppp.economy", "ppp.tax"));
            if (PROJECT_MANAGER.equals(pay.ladder())) ids.add("outlook.hiring");
            if (INDIVIDUAL.equals(pay.ladder())) ids.add("ladder.above-individual");
            if (each.warnings().stream().anyMatch(warning -> warning.type() == Warning.Type.LEVEL)) {
                ids.add("level-consistency");
            }
        }
        if (countries.size() > 1) {
            ids.addAll(List.of("country.benefits", "country.tax", "country.scales", "country.experience"));
        }
        return ids;
    }

    /** What a guide says of a place without a figure. */
    private List<Hint> ofPlace(StatedPay pay) {
        var hints = new ArrayList<Hint>();
        if (!LevelFigures.HOME.equals(pay.country()) || !MANAGER.equals(pay.ladder())) return hints;
        for (var place : figures.codes("pay.city.higher")) {
            if (Places.isCity(pay.region(), place)) addPlace("pay.city.higher", "place.higher", place, hints);
        }
        for (var place : figures.codes("pay.city.hotspots")) {
            if (Places.isState(pay.region(), place)) addPlace("pay.city.hotspots", "place.hotspot", place, hints);
        }
        return hints;
    }

    private void addPlace(String parameter, String id, String place, List<Hint> hints) {
        figures.cite(parameter)
                .ifPresent(cited -> hints.add(new Hint(id, place + " is one of the " + cited.about() + ".", cited)));
    }
}
