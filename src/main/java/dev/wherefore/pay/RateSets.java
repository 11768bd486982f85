package dev.wherefore.pay;

import dev.wherefore.parameter.Confidence;
import dev.wherefore.parameter.InForce;
import dev.wherefore.parameter.TableRow;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sets of exchange rates that are published on a day, the one to prefer first. */
final class RateSets {
    private static final String SETS = "fx.sets";
    private static final String STALE = "fx.stale";
    private static final String PEGS = "fx.pegs";
    private static final String DOLLAR = "USD";

    private final List<RateSet> sets;

    private RateSets(List<RateSet> sets) {
        this.sets = List.copyOf(sets);
    }

    static RateSets on(InForce inForce) {
        var named = inForce.declares(SETS) ? inForce.codes(SETS) : null;
        if (named == null) return new RateSets(List.of());
        var sets = new ArrayList<RateSet>();
        for (var id : named) read(id, inForce).ifPresent(sets::add);
        // Only where no set knows both currencies does a peg serve.
        var pegs = inForce.declares(PEGS) ? inForce.rows(PEGS) : List.<TableRow>of();
        var pegged = sets.stream()
                .map(set -> set.with(pegs(pegs, set), Confidence.RECALLED))
                .toList();
        sets.addAll(pegged);
        return new RateSets(sets);
    }

    private static Optional<RateSet> read(String id, InForce inForce) {
        if (!inForce.declares(id)) return Optional.empty();
        var stale = inForce.amount(STALE);
        return inForce.cite(id)
                .map(cited -> new RateSet(
                        id,
                        cited,
                        cited.confidence(),
                        inForce.rows(id).stream().collect(Collectors.toMap(TableRow::key, TableRow::amount)),
                        stale != null && isOlder(cited.inForceFrom(), stale.intValue(), inForce.day())));
    }

    /** Whether more than some months lie between a date and a day. */
    static boolean isOlder(LocalDate date, int months, LocalDate day) {
        return day.isAfter(date.plusMonths(months));
    }

    private static Map<String, BigDecimal> pegs(List<TableRow> pegs, RateSet set) {
        var rates = new HashMap<String, BigDecimal>();
        for (var peg : pegs) {
            var anchor = peg.andKey().equals(DOLLAR)
                    ? BigDecimal.ONE
                    : set.perDollar().get(peg.andKey());
            if (anchor != null) rates.put(peg.key(), peg.amount().multiply(anchor, MathContext.DECIMAL128));
        }
        return rates;
    }

    /** The first set that knows both currencies; empty when none does. */
    Optional<RateSet> of(String from, String to) {
        return sets.stream().filter(set -> set.knows(from) && set.knows(to)).findFirst();
    }
}
