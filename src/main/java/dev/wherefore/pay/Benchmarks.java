package dev.wherefore.pay;

import dev.wherefore.parameter.ParameterBook;
import dev.wherefore.parameter.TableRow;
import dev.wherefore.profile.Catalogue;
import dev.wherefore.profile.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what a pay may be placed against. */
final class Benchmarks {
    private static final String PROJECT_MANAGER = "technical-project-manager";
    private static final String GOING_RATES = "gb.going-rates";
    private static final String BRITAIN = "GB";
    private static final BigDecimal WEEKS = BigDecimal.valueOf(52);

    private final Figures figures;
    private final LevelFigures levels;
    private final UnitedStates unitedStates;

    Benchmarks(Figures figures, ParameterBook book, Catalogue catalogue) {
        this.figures = figures;
        levels = new LevelFigures(figures, catalogue);
        unitedStates = new UnitedStates(figures, book);
    }

    UnitedStates unitedStates() {
        return unitedStates;
    }

    /** Whether anything is known of the pay in a country. */
    boolean knows(String country) {
        return figures.row(LevelFigures.COUNTRIES, country).isPresent();
    }

    /** Everything that a pay may be placed against, in the order of the scopes. */
    List<Benchmark> of(StatedPay pay, Credential credential) {
        if (pay.country() == null) return List.of();
        var all = new ArrayList<Benchmark>();
        if (pay.level() != null) {
            all.addAll(levels.in(pay.country(), pay.level(), Scope.LEVEL));
            levels.above(pay.level()).ifPresent(next -> all.addAll(levels.in(pay.country(), next, Scope.NEXT_LEVEL)));
        }
        country(pay.country()).ifPresent(all::add);
        if (pay.country().equals(LevelFigures.HOME)) addHome(pay, credential, all);
        if (pay.country().equals(BRITAIN)) all.addAll(goingRates(pay));
        all.sort(Comparator.comparing(Benchmark::scope));
        return all;
    }

    private void addHome(StatedPay pay, Credential credential, List<Benchmark> all) {
        all.addAll(unitedStates.ranges(pay));
        var soc = unitedStates.occupation(pay);
        if (soc != null) {
            all.addAll(unitedStates.wages(soc, pay.yearly()));
            all.addAll(unitedStates.sectors(pay.sector(), soc));
            unitedStates.state(pay.region(), soc).ifPresent(all::add);
        }
        unitedStates.city(pay.region(), pay.ladder()).ifPresent(all::add);
        // The survey is of people who run projects.
        if (credential.isHeld() || PROJECT_MANAGER.equals(pay.ladder())) all.addAll(credential.medians(pay.sector()));
    }

    /** The figure of the level below in the pay's country, if any: pay under it is out of keeping with its level. */
    Optional<Benchmark> levelBelow(StatedPay pay) {
        if (pay.level() == null || !pay.levelIsOwn() || pay.country() == null) return Optional.empty();
        return levels.below(pay.level()).flatMap(below -> first(pay.country(), below));
    }

    private Optional<Benchmark> first(String country, Level level) {
        return levels.in(country, level, Scope.LEVEL).stream().findFirst();
    }

    private Optional<Benchmark> country(String country) {
        var cited = figures.cite(LevelFigures.COUNTRIES);
        var row = figures.row(LevelFigures.COUNTRIES, country);
        if (cited.isEmpty() || row.isEmpty()) return Optional.empty();
        return Optional.of(Benchmark.range(
                        LevelFigures.COUNTRIES + "/" + country,
                        Scope.COUNTRY,
                        "range of technical managers in the country",
                        figures.kind(LevelFigures.COUNTRIES),
                        row.get().andKey(),
                        row.get().from(),
                        row.get().to(),
                        List.of(cited.get()))
                .noting(row.get().andKey().equals("USD") ? "" : inDollars(row.get())));
    }

    /** What the guide makes of its own range. */
    private static String inDollars(TableRow range) {
        return String.format(
                Locale.ROOT,
                "The guide itself makes it USD %,d to %,d, at exchange rates of about 2024.",
                range.andFrom().longValueExact(),
                range.andTo().longValueExact());
    }

    /** A floor: the rate itself is the least that its law takes for market pay. */
    private List<Benchmark> goingRates(StatedPay pay) {
        var cited = figures.cite(GOING_RATES);
        if (pay.soc2020() == null || cited.isEmpty()) return List.of();
        var name = figures.row("gb.occupations", pay.soc2020())
                .map(TableRow::andKey)
                .orElse(pay.soc2020());
        var all = new ArrayList<Benchmark>();
        for (var row : figures.rows(GOING_RATES, pay.soc2020())) {
            boolean hourly = row.andKey().equals("hour");
            if (hourly && pay.hours() == null) continue;
            all.add(Benchmark.range(
                    GOING_RATES + "/" + pay.soc2020() + "/" + row.andKey(),
                    Scope.OCCUPATION,
                    (hourly
                                    ? "going rate for " + pay.hours().toPlainString() + " hours a week"
                                    : row.andKey() + " going rate")
                            + " of " + name + ", a floor of market pay",
                    figures.kind(GOING_RATES),
                    "GBP",
                    hourly ? row.amount().multiply(pay.hours()).multiply(WEEKS) : row.amount(),
                    null,
                    List.of(cited.get())));
        }
        return all;
    }
}
