package dev.wherefore.parameter;

import java.math.BigDecimal;

/**
 * A number of points known only between two bounds while answers are missing.
 *
 * @param low  the least it can be
 * @param high the most it can be; equal to {@code low} when it is exact
 */
public record Range(BigDecimal low, BigDecimal high) {
    /** No points. */
    public static final Range ZERO = of(BigDecimal.ZERO);

    public Range {
        if (low.compareTo(high) > 0) throw new IllegalArgumentException(low + " is more than " + high);
    }

    /** An exact number of points. */
    public static Range of(BigDecimal points) {
        return new Range(points, points);
    }

    public boolean isExact() {
        return low.compareTo(high) == 0;
    }

    public Range plus(Range other) {
        return new Range(low.add(other.low), high.add(other.high));
    }

    /** This range under a cap; null is none. */
    public Range atMost(BigDecimal cap) {
        return cap == null ? this : new Range(low.min(cap), high.min(cap));
    }
}
