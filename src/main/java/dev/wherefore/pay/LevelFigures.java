package dev.wherefore.pay;

import dev.wherefore.parameter.Cited;
import dev.wherefore.parameter.TableRow;
import dev.wherefore.profile.Catalogue;
import dev.wherefore.profile.Level;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each level of a ladder is paid: stated for the United States, estimated for other countries. */
final class LevelFigures {
    static final String HOME = "US";
    static final String COUNTRIES = "pay.country.technical-manager";
    private static final String LEVELS = "pay.level.";
    private static final String WAGES = "us.bls";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Figures figures;
    private final Catalogue catalogue;

    LevelFigures(Figures figures, Catalogue catalogue) {
        this.figures = figures;
        this.catalogue = catalogue;
    }

    /** The level above; empty at the top of a ladder. */
    Optional<Level> above(Level level) {
        return beside(level, 1);
    }

    /** The level below; empty at the foot of a ladder. */
    Optional<Level> below(Level level) {
        return beside(level, -1);
    }

    private Optional<Level> beside(Level level, int steps) {
        var ladder = catalogue.levels().values().stream()
                .filter(each -> each.ladder().equals(level.ladder()))
                .toList();
        for (int i = 0; i < ladder.size(); i++) {
            if (!ladder.get(i).id().equals(level.id())) continue;
            int at = i + steps;
            return at < 0 || at >= ladder.size() ? Optional.empty() : Optional.of(ladder.get(at));
        }
        return Optional.empty();
    }

    /** The figures of a level in a country, the one that pay is placed by first; none where nothing is known. */
    List<Benchmark> in(String country, Level level, Scope scope) {
        var home = atHome(level, scope);
        if (country.equals(HOME)) return home;
        return home.stream()
                .findFirst()
                .flatMap(first -> scaled(first, country, level))
                .map(List::of)
                .orElse(List.of());
    }

    private List<Benchmark> atHome(Level level, Scope scope) {
        var all = new ArrayList<Benchmark>();
        var table = LEVELS + level.ladder();
        figures.cite(table).ifPresent(cited -> figures.rows(table, level.id())
                .forEach(row -> all.add(Benchmark.figure(
                        table + "/" + level.id() + "/" + row.andKey().replace(' ', '-'),
                        scope,
                        row.andKey() + " of the level " + level.title() + " in the United States",
                        figures.kind(table),
                        "USD",
                        row.amount(),
                        List.of(cited)))));
        anchor(table + ".anchor", level, scope).ifPresent(all::add);
        return all;
    }

    /** The wage of an occupation that stands beside the level. */
    private Optional<Benchmark> anchor(String table, Level level, Scope scope) {
        var pairing = figures.cite(table);
        var wage = figures.row(table, level.id()).flatMap(row -> figures.cite(row.andKey()));
        if (pairing.isEmpty() || wage.isEmpty()) return Optional.empty();
        return Optional.of(Benchmark.figure(
                wage.get().id(),
                scope,
                wage.get().about() + ", which stands beside the level " + level.title(),
                figures.kind(WAGES),
                "USD",
                (BigDecimal) wage.get().value(),
                List.of(wage.get(), pairing.get())));
    }

    /** A figure of the United States times the middle of the country's range over the middle of theirs. */
    private Optional<Benchmark> scaled(Benchmark home, String country, Level level) {
        var there = figures.row(COUNTRIES, country);
        var here = figures.row(COUNTRIES, HOME);
        var cited = figures.cite(COUNTRIES);
        if (there.isEmpty() || here.isEmpty() || cited.isEmpty()) return Optional.empty();
        var figure = home.from()
                .multiply(middle(there.get()))
                .divide(middle(here.get()), MathContext.DECIMAL128)
                .setScale(2, RoundingMode.HALF_EVEN);
        var used = new ArrayList<Cited>(home.cited());
        used.add(cited.get());
        return Optional.of(Benchmark.estimate(
                "pay.scale-to-country/" + country + "/" + level.id(),
                home.scope(),
                "estimate for the level " + level.title() + " in the country",
                home.kind(),
                there.get().andKey(),
                figure,
                used));
    }

    private static BigDecimal middle(TableRow range) {
        return range.from().add(range.to()).divide(TWO);
    }
}
