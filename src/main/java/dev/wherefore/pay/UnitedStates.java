package dev.wherefore.pay;

import dev.wherefore.parameter.Cited;
import dev.wherefore.parameter.ParameterBook;
import dev.wherefore.parameter.TableRow;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The benchmarks that are known of the United States alone: ranges of a ladder, occupations, sectors, states, cities. */
final class UnitedStates {
    private static final String DOLLAR = "USD";
    private static final String WAGES = "us.bls";
    private static final String SECTORS = "us.bls.sector-medians";
    private static final String STATES = "us.bls.11-3021.states";
    private static final String OF_STATES = "11-3021";
    private static final String CITIES = "pay.city";
    private static final String HUBS = "pay.city.higher";
    private static final String OF_HUBS = "hub";
    private static final String INDUSTRY = "ind.";
    private static final List<String> PERCENTILES = List.of("p10", "p25", "median", "p75", "p90");

    private final Figures figures;
    private final ParameterBook book;

    UnitedStates(Figures figures, ParameterBook book) {
        this.figures = figures;
        this.book = book;
    }

    /** The occupation whose wages stand beside a pay: the one stated, else its ladder's; null when none is known. */
    String occupation(StatedPay pay) {
        if (pay.soc() != null) return figures.cite(median(pay.soc())).isPresent() ? pay.soc() : null;
        return pay.ladder() == null
                ? null
                : figures.row("pay.ladder.occupation", pay.ladder())
                        .map(TableRow::andKey)
                        .orElse(null);
    }

    /** Whatever the level: what a guide gives as the range of a ladder. */
    List<Benchmark> ranges(StatedPay pay) {
        var table = "pay.range." + pay.ladder();
        var cited = figures.cite(table);
        if (cited.isEmpty()) return List.of();
        var all = new ArrayList<Benchmark>();
        boolean hub = figures.codes(HUBS).stream().anyMatch(city -> Places.isCity(pay.region(), city));
        for (var row : figures.rows(table)) {
            if (row.key().startsWith(OF_HUBS) && !hub) continue;
            var id = table + "." + row.key();
            var name = figures.row("pay.range.names", id)
                    .map(TableRow::andKey)
                    .orElse(cited.get().about());
            all.add(Benchmark.range(
                    id,
                    Scope.LADDER,
                    name,
                    figures.kind(id),
                    row.andKey(),
                    row.from(),
                    row.to().compareTo(TableRow.MAX) == 0 ? null : row.to(),
                    List.of(cited.get())));
        }
        return all;
    }

    /** The median and mean wage of an occupation, the two percentiles that pay lies between, and the median of all. */
    List<Benchmark> wages(String soc, Money pay) {
        var all = new ArrayList<Benchmark>();
        Stream.of(median(soc), WAGES + "." + soc + ".mean")
                .forEach(id -> figures.cite(id).map(this::wage).ifPresent(all::add));
        if (pay.currency().equals(DOLLAR)) between(soc, pay.amount()).ifPresent(all::add);
        figures.cite(WAGES + ".all-occupations.median").map(this::wage).ifPresent(all::add);
        return all;
    }

    private static String median(String soc) {
        return WAGES + "." + soc + ".median";
    }

    private Benchmark wage(Cited cited) {
        return Benchmark.figure(
                cited.id(),
                Scope.OCCUPATION,
                cited.about(),
                figures.kind(WAGES),
                DOLLAR,
                (BigDecimal) cited.value(),
                List.of(cited));
    }

    private Optional<Benchmark> between(String soc, BigDecimal amount) {
        Cited under = null;
        for (var percentile : PERCENTILES) {
            var cited = figures.cite(WAGES + "." + soc + "." + percentile).orElse(null);
            if (cited == null) return Optional.empty();
            if (amount.compareTo((BigDecimal) cited.value()) < 0) return Optional.of(band(soc, under, cited));
            under = cited;
        }
        return Optional.of(band(soc, under, null));
    }

    /** From one percentile to the next; the lowest begins at nothing, the highest has no end. */
    private Benchmark band(String soc, Cited from, Cited to) {
        var ends = from == null
                ? "under the " + percentile(to)
                : to == null
                        ? "from the " + percentile(from)
                        : "from the " + percentile(from) + " to the " + percentile(to);
        return Benchmark.range(
                WAGES + "." + soc + "/" + ends.replace(' ', '-'),
                Scope.OCCUPATION,
                "wages of the occupation " + soc + " " + ends,
                figures.kind(WAGES),
                DOLLAR,
                from == null ? BigDecimal.ZERO : (BigDecimal) from.value(),
                to == null ? null : (BigDecimal) to.value(),
                Stream.of(from, to).filter(Objects::nonNull).toList());
    }

    /** "10th percentile", "median": the statistic that the id ends with. */
    private static String percentile(Cited cited) {
        var word = cited.id().substring(cited.id().lastIndexOf('.') + 1);
        return word.startsWith("p") ? word.substring(1) + "th percentile" : word;
    }

    private static String sector(String stated) {
        var lower = stated.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith(INDUSTRY) ? lower.substring(INDUSTRY.length()) : lower;
    }

    /** The medians of an occupation in the sectors that a profile's sector stands for. */
    List<Benchmark> sectors(String stated, String soc) {
        var cited = figures.cite(SECTORS);
        var all = new ArrayList<Benchmark>();
        if (stated == null || cited.isEmpty()) return all;
        for (var mapped : figures.rows("pay.sectors", sector(stated))) {
            var name = figures.row("us.naics", mapped.andKey())
                    .map(TableRow::andKey)
                    .orElse(mapped.andKey());
            figures.row(SECTORS, mapped.andKey(), soc)
                    .ifPresent(row -> all.add(Benchmark.figure(
                            SECTORS + "/" + mapped.andKey() + "/" + soc,
                            Scope.SECTOR,
                            "median wage of the occupation " + soc + " in the sector " + name,
                            figures.kind(WAGES),
                            DOLLAR,
                            row.amount(),
                            List.of(cited.get()))));
        }
        return all;
    }

    /** The median of the country times what the state pays over what the country pays on average in the same year. */
    Optional<Benchmark> state(String region, String soc) {
        var states = figures.cite(STATES);
        var median = figures.cite(median(OF_STATES));
        var state = figures.rows(STATES).stream()
                .filter(row -> Places.isState(region, row.key()))
                .findFirst();
        if (!OF_STATES.equals(soc) || states.isEmpty() || median.isEmpty() || state.isEmpty()) return Optional.empty();
        return mean(states.get().inForceFrom()).map(mean -> Benchmark.estimate(
                        STATES + "/" + state.get().key(),
                        Scope.STATE,
                        "estimate for " + state.get().key() + ": the median of the country by the index of the state",
                        figures.kind(WAGES),
                        DOLLAR,
                        ((BigDecimal) median.get().value())
                                .multiply(state.get().amount())
                                .divide((BigDecimal) mean.value(), MathContext.DECIMAL128)
                                .setScale(2, RoundingMode.HALF_EVEN),
                        List.of(states.get(), mean, median.get()))
                .noting(Character.toUpperCase(states.get().note().charAt(0))
                        + states.get().note().substring(1) + "."));
    }

    /** The mean of the year of the states' figures, and not the newest. */
    private Optional<Cited> mean(LocalDate year) {
        return new Figures(book.on(year)).cite(WAGES + "." + OF_STATES + ".mean");
    }

    Optional<Benchmark> city(String region, String ladder) {
        var cited = figures.cite(CITIES);
        if (cited.isEmpty() || ladder == null) return Optional.empty();
        return figures.rows(CITIES).stream()
                .filter(row -> row.andKey().equals(ladder) && Places.isCity(region, row.key()))
                .findFirst()
                .map(row -> Benchmark.figure(
                        CITIES + "/" + row.key().toLowerCase(Locale.ROOT).replace(' ', '-') + "/" + ladder,
                        Scope.CITY,
                        "average of technical project managers in " + row.key(),
                        figures.kind(CITIES),
                        DOLLAR,
                        row.amount(),
                        List.of(cited.get())));
    }
}
