package dev.wherefore.pay;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A pay beside a benchmark.
 *
 * @param pay        in the currency of the benchmark
 * @param by         the exchange rates that brought it there; null when it was stated in that currency
 * @param difference how much more the pay is than the figure, or than the near end of a range; negative below, zero within
 * @param dollars    the difference in US dollars; null when no set of rates knows the currency
 * @param power      the difference in international dollars; null when there is no factor
 * @param percent    the difference as a share of that figure, to the tenth
 * @param stale      whether the benchmark is too old to be taken without a warning
 */
public record Placement(
        Benchmark benchmark,
        Money pay,
        RateSet by,
        Standing position,
        Money difference,
        Money dollars,
        BigDecimal power,
        BigDecimal percent,
        boolean stale) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The pay beside a benchmark.
     *
     * @param tolerance percent of a figure up to which pay is around it
     */
    static Placement of(Benchmark benchmark, Money pay, RateSet by, BigDecimal tolerance, boolean stale) {
        var amount = pay.amount();
        var near = benchmark.to() != null && amount.compareTo(benchmark.to()) > 0 ? benchmark.to() : benchmark.from();
        var position = position(benchmark, amount, tolerance);
        var difference = position == Standing.WITHIN ? BigDecimal.ZERO : amount.subtract(near);
        var percent = near.signum() == 0
                ? BigDecimal.ZERO
                : difference
                        .multiply(HUNDRED)
                        .divide(near, MathContext.DECIMAL128)
                        .setScale(1, RoundingMode.HALF_EVEN);
        return new Placement(
                benchmark, pay, by, position, new Money(difference, benchmark.currency()), null, null, percent, stale);
    }

    /** The same with its difference told in US dollars and in international dollars. */
    Placement told(Money inDollars, BigDecimal inPower) {
        return new Placement(benchmark, pay, by, position, difference, inDollars, inPower, percent, stale);
    }

    private static Standing position(Benchmark benchmark, BigDecimal amount, BigDecimal tolerance) {
        if (benchmark.isRange()) {
            if (amount.compareTo(benchmark.from()) < 0) return Standing.BELOW;
            return benchmark.to() == null || amount.compareTo(benchmark.to()) <= 0 ? Standing.WITHIN : Standing.ABOVE;
        }
        // In hundredths of the figure, so that nothing is rounded.
        var hundredths = amount.multiply(HUNDRED);
        if (hundredths.compareTo(benchmark.from().multiply(HUNDRED.subtract(tolerance))) < 0) return Standing.BELOW;
        if (hundredths.compareTo(benchmark.from().multiply(HUNDRED.add(tolerance))) > 0) return Standing.ABOVE;
        return Standing.AROUND;
    }
}
