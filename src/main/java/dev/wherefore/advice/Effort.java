package dev.wherefore.advice;

import dev.wherefore.parameter.Confidence;
import dev.wherefore.parameter.Source;
import dev.wherefore.rulebook.Fees;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a step takes.
 *
 * @param least  months at best; null when it is not known
 * @param months as a rule, or at most; null when it is not known
 * @param cost   what the candidate pays; null when nothing is known of it, and no amounts when it is free
 * @param bases  who says so
 */
public record Effort(BigDecimal least, BigDecimal months, Fees.Sum cost, List<Basis> bases) {
    /** Of which nothing is known. */
    public static final Effort UNKNOWN = new Effort(null, null, null, List.of());

    public Effort {
        bases = List.copyOf(bases);
    }

    /**
     * What a time or a cost rests on.
     *
     * @param of         time or cost
     * @param source     null where nobody is named
     * @param note       what belongs to it; empty for nothing
     */
    public record Basis(String of, Source source, Confidence confidence, String note) {}

    public boolean isKnown() {
        return least != null || months != null || cost != null;
    }

    /** This with the time of so many steps; where nobody knows how many, of one at least. */
    Effort over(BigDecimal steps) {
        return steps == null
                ? new Effort(least, null, cost, bases)
                : new Effort(times(least, steps), times(months, steps), cost, bases);
    }

    private static BigDecimal times(BigDecimal of, BigDecimal steps) {
        return of == null ? null : of.multiply(steps);
    }

    /** Of which it is known that it takes at least as long as this, and nothing more. */
    public Effort atLeast() {
        return new Effort(least, null, null, bases);
    }
}
