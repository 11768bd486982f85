package dev.wherefore.change;

import dev.wherefore.profile.Shape;
import dev.wherefore.profile.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * Keys that hold numbers of one kind, and rise or fall together.
 *
 * @param paths at least one
 * @param unit  that of the first, such as months or the currency stated
 */
record NumberKeys(List<String> paths, Shape.Number shape, String unit) {
    private static final Set<String> COUNTED =
            Set.of("months", "years", "days", "weeks", "people", "count", "countries", "points");
    private static final Set<String> MEASURED = Set.of("hours", "hours/week", "percent");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal UNBOUNDED = new BigDecimal("1000000000");
    private static final BigDecimal SCANNED = BigDecimal.valueOf(200);

    static NumberKeys of(List<String> paths, Shape.Number shape, Vocabulary vocabulary) {
        return new NumberKeys(paths, shape, vocabulary.key(paths.get(0)).unit());
    }

    /** The least by which a number of this kind becomes another that anybody would state. */
    BigDecimal step() {
        if (shape.whole() || COUNTED.contains(unit)) return BigDecimal.ONE;
        return MEASURED.contains(unit) ? HALF : CENT;
    }

    BigDecimal least() {
        return shape.least() == null ? BigDecimal.ZERO : shape.least();
    }

    /** The greatest that is accepted; where there is none, more than anybody would state. */
    BigDecimal most() {
        return shape.most() == null ? UNBOUNDED : shape.most();
    }

    /** Whether they can be so few numbers that each can be tried. */
    boolean areFew() {
        return most().subtract(least()).compareTo(SCANNED) <= 0;
    }

    /** The step by which few numbers are tried: no finer than a half, as test scores and weekly hours are stated. */
    BigDecimal stepAmongFew() {
        return shape.whole() ? BigDecimal.ONE : HALF;
    }
}
