package dev.wherefore.pay;

import dev.wherefore.parameter.Cited;
import dev.wherefore.parameter.Confidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What others were paid for a year: a figure, or a range.
 *
 * @param id       e.g. {@code us.bls.11-3021.median}
 * @param about    a lower-case noun phrase
 * @param currency ISO 4217
 * @param from     the figure, or the range's lower end
 * @param to       the same figure, or the range's upper end; null for one that is open upwards
 * @param estimate whether it was computed from others here
 * @param cited    the values that it rests on, the one that gives it its name first
 * @param note     what to say beside it; empty when there is nothing
 */
public record Benchmark(
        String id,
        Scope scope,
        String about,
        Kind kind,
        String currency,
        BigDecimal from,
        BigDecimal to,
        boolean estimate,
        List<Cited> cited,
        String note) {
    public Benchmark {
        cited = List.copyOf(cited);
    }

    static Benchmark figure(
            String id, Scope scope, String about, Kind kind, String currency, BigDecimal figure, List<Cited> cited) {
        return new Benchmark(id, scope, about, kind, currency, figure, figure, false, cited, "");
    }

    static Benchmark estimate(
            String id, Scope scope, String about, Kind kind, String currency, BigDecimal figure, List<Cited> cited) {
        return new Benchmark(id, scope, about, kind, currency, figure, figure, true, cited, "");
    }

    /** A range; its upper end is null where it is open. */
    static Benchmark range(
            String id,
            Scope scope,
            String about,
            Kind kind,
            String currency,
            BigDecimal from,
            BigDecimal to,
            List<Cited> cited) {
        return new Benchmark(id, scope, about, kind, currency, from, to, false, cited, "");
    }

    /** The same with something to say beside it. */
    Benchmark noting(String words) {
        return new Benchmark(id, scope, about, kind, currency, from, to, estimate, cited, words);
    }

    /** Whether it is a range and not a figure. */
    public boolean isRange() {
        return to == null || from.compareTo(to) != 0;
    }

    /** The oldest day that its values describe. */
    public LocalDate asOf() {
        return cited.stream().map(Cited::inForceFrom).min(LocalDate::compareTo).orElseThrow();
    }

    /** That of the value that is least sure; an estimate is never more than derived. */
    public Confidence confidence() {
        var least = cited.stream()
                .map(Cited::confidence)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return estimate && least.compareTo(Confidence.DERIVED) < 0 ? Confidence.DERIVED : least;
    }
}
