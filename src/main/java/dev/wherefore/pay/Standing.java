package dev.wherefore.pay;

import java.util.Locale;

/** Where a pay stands against a benchmark. */
public enum Standing {
    /** Under a figure by more than the tolerance, or under a range. */
    BELOW,
    /** Not further from a figure than the tolerance. */
    AROUND,
    /** In a range, its ends included; one that is open upwards is a floor. */
    WITHIN,
    /** Over a figure by more than the tolerance, or over a range. */
    ABOVE;

    /** As reports write it: "below". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
