package dev.wherefore.reason;

import java.math.BigDecimal;

/**
 * The points of a factor: exact when low and high are equal.
 *
 * @param low   points that are certain
 * @param high  points that missing answers could still bring it to
 * @param known false when the law's table is not known on the day; the points are then not bounded
 */
public record PointRange(BigDecimal low, BigDecimal high, boolean known) {
    public static final PointRange NONE = new PointRange(BigDecimal.ZERO, BigDecimal.ZERO, true);

    /** The better of two ways to earn the same factor's points. */
    public PointRange best(PointRange other) {
        return new PointRange(low.max(other.low), high.max(other.high), known && other.known);
    }
}
