package dev.wherefore.verdict;

import dev.wherefore.reason.Truth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How much of what a goal asks is met, by weight: from 0 to 1, a range while answers are missing.
 */
public record Readiness(BigDecimal low, BigDecimal high) {
    private static final int DIGITS = 2;

    static Readiness of(List<Finding> findings) {
        int all = 0;
        int met = 0;
        int open = 0;
        for (var finding : findings) {
            all += finding.weight();
            if (finding.truth() == Truth.MET) met += finding.weight();
            if (finding.truth() == Truth.UNKNOWN) open += finding.weight();
        }
        return new Readiness(share(met, all), share(met + open, all));
    }

    private static BigDecimal share(int part, int all) {
        if (all == 0) return BigDecimal.ONE.setScale(DIGITS);
        // Rounded down, so that "1.00" is only ever said when nothing is missing.
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(all), DIGITS, RoundingMode.DOWN);
    }
}
