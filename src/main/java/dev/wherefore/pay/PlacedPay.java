package dev.wherefore.pay;

import java.util.List;

/**
 * A pay and where it stands.
 *
 * @param dollars    the pay in US dollars; null when no set of rates knows its currency
 * @param power      what it buys at home; null when that is not known
 * @param check      a rough check of the same; null when that is not known
 * @param living     what living costs in its city; null when that is not known
 * @param placements in the order of their scopes; empty when the pay or every benchmark is unknown
 * @param without    in words, what no benchmark is known for, e.g. the country
 */
public record PlacedPay(
        StatedPay pay,
        Converted dollars,
        PurchasingPower power,
        PriceCheck check,
        CityLiving living,
        List<Placement> placements,
        List<Warning> warnings,
        List<MissingKey> missing,
        List<Without> without) {
    public PlacedPay {
        placements = List.copyOf(placements);
        warnings = List.copyOf(warnings);
        missing = List.copyOf(missing);
        without = List.copyOf(without);
    }

    /** What a pay cannot be placed by, because nothing is known of it. */
    public enum Without {
        /** No benchmark of its country. */
        COUNTRY,
        /** No figure of its level. */
        LEVEL,
        /** No median of its sector. */
        SECTOR,
        /** No exchange rate of its currency. */
        RATE,
        /** No purchasing-power factor of its country. */
        POWER
    }

    /** The figure of its level, with which a negotiation opens; null when there is none. */
    public Placement opening() {
        return placements.stream()
                .filter(each -> each.benchmark().scope() == Scope.LEVEL)
                .findFirst()
                .orElse(null);
    }

    /** Of the benchmarks of the pay itself, and not of the next level or a credential, the newest; null when none. */
    public Placement newest() {
        return placements.stream()
                .filter(each -> each.benchmark().scope() != Scope.NEXT_LEVEL)
                .filter(each -> each.benchmark().scope() != Scope.CREDENTIAL)
                .reduce((one, other) ->
                        other.benchmark().asOf().isAfter(one.benchmark().asOf()) ? other : one)
                .orElse(null);
    }

    /** The placement by which it is told in one line: that of its level, else of its country; null when there is none. */
    public Placement telling() {
        for (var scope : List.of(Scope.LEVEL, Scope.COUNTRY, Scope.LADDER, Scope.OCCUPATION)) {
            for (var placement : placements) if (placement.benchmark().scope() == scope) return placement;
        }
        return placements.isEmpty() ? null : placements.get(0);
    }
}
