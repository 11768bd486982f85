package dev.wherefore.plan;

import java.util.Comparator;

/** What the best plan is the best in; of plans that are equal in that, the other respects tell which is shown. */
public enum Objective {
    /** A cost that is not known sorts after every one that is. */
    CHEAPEST(Comparator.comparingInt(Toll::unpriced).thenComparing(Toll::cost)),
    FASTEST(Comparator.comparingLong(Toll::days)),
    SUREST(Comparator.comparingInt(Toll::uncertain).thenComparingInt(Toll::likely));

    private static final Comparator<Toll> BETWEEN_EQUALS = Comparator.comparingInt((Toll toll) -> toll.judged())
            .thenComparingInt(Toll::uncertain)
            .thenComparingInt(Toll::likely)
            .thenComparingLong(Toll::days)
            .thenComparingInt(Toll::unpriced)
            .thenComparing(Toll::cost);

    private final Comparator<Toll> order;

    Objective(Comparator<Toll> order) {
        this.order = order;
    }

    /** By what the best is the best in. */
    Comparator<Toll> order() {
        return order;
    }

    /** The same, and by the other respects between equals. */
    Comparator<Toll> wholeOrder() {
        return order.thenComparing(BETWEEN_EQUALS);
    }

    /** As reports say it: "the cheapest". */
    public String word() {
        return switch (this) {
            case CHEAPEST -> "cheapest";
            case FASTEST -> "fastest";
            case SUREST -> "most certain";
        };
    }
}
