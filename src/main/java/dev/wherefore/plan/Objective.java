package dev.wherefore.plan;

import java.util.Comparator;

/** What the best plan is the best in; the other respects decide between equals. */
public enum Objective {
    /** A cost that is not known sorts after every one that is. */
    CHEAPEST(Comparator.comparingInt(Toll::unpriced)
            .thenComparing(Toll::cost)
            .thenComparingInt(Toll::judged)
            .thenComparingInt(Toll::uncertain)
            .thenComparingInt(Toll::likely)
            .thenComparingLong(Toll::days)),
    FASTEST(Comparator.comparingLong(Toll::days)
            .thenComparingInt(Toll::judged)
            .thenComparingInt(Toll::uncertain)
            .thenComparingInt(Toll::likely)
            .thenComparingInt(Toll::unpriced)
            .thenComparing(Toll::cost)),
    SUREST(Comparator.comparingInt(Toll::uncertain)
            .thenComparingInt(Toll::judged)
            .thenComparingInt(Toll::likely)
            .thenComparingLong(Toll::days)
            .thenComparingInt(Toll::unpriced)
            .thenComparing(Toll::cost));

    private final Comparator<Toll> order;

    Objective(Comparator<Toll> order) {
        this.order = order;
    }

    Comparator<Toll> order() {
        return order;
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
