package dev.wherefore.verdict;

import dev.wherefore.reason.Truth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * How far one candidate meets what an opening asks.
 *
 * @param candidate how reports call them; never a name
 * @param verdict   on the opening's goal
 * @param must      what is met of what a candidate must bring
 * @param preferred what is met of what is welcome
 */
public record Fit(String candidate, Verdict verdict, Share must, Share preferred) {
    /** The fit that a verdict on a role comes to. */
    public static Fit of(String candidate, Verdict verdict) {
        return new Fit(candidate, verdict, Share.of(verdict, false), Share.of(verdict, true));
    }

    /** What to ask the candidate: what the verdict waits for first, then what is merely welcome. */
    public List<Missing> questions() {
        var open = verdict.findings().stream()
                .filter(finding -> !finding.preferred() && finding.truth() == Truth.UNKNOWN)
                .flatMap(finding -> finding.rules().stream())
                .flatMap(rule -> rule.conditions().stream())
                .filter(condition -> condition.truth() == Truth.UNKNOWN && condition.fact() != null)
                .map(condition -> condition.fact().origin().path())
                .toList();
        return verdict.missing().stream()
                .sorted(Comparator.comparing(missing -> open.stream().noneMatch(missing.path()::startsWith)))
                .toList();
    }

    /**
     * A share by weight.
     *
     * @param met  the weight of what is met
     * @param open the weight of what is not known
     * @param all  the weight of all
     */
    public record Share(int met, int open, int all) {
        private static final int DIGITS = 2;

        private static Share of(Verdict verdict, boolean preferred) {
            int met = 0;
            int open = 0;
            int all = 0;
            for (var finding : verdict.findings()) {
                if (finding.preferred() != preferred) continue;
                all += finding.weight();
                if (finding.truth() == Truth.MET) met += finding.weight();
                if (finding.truth() == Truth.UNKNOWN) open += finding.weight();
            }
            return new Share(met, open, all);
        }

        /** From 0 to 1, for certain; null where nothing is asked. */
        public BigDecimal low() {
            return share(met);
        }

        /** The same if every missing answer is a good one. */
        public BigDecimal high() {
            return share(met + open);
        }

        private BigDecimal share(int part) {
            // Rounded down, so that "1.00" is only ever said when nothing is missing.
            return all == 0
                    ? null
                    : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(all), DIGITS, RoundingMode.DOWN);
        }
    }
}
