package dev.wherefore.pay;

import dev.wherefore.parameter.TableRow;
import java.util.Optional;

/** Finds the place that a profile's region names: "Seattle", "Seattle, Washington", "Washington, DC". */
final class Places {
    private Places() {}

    /** The first key that is the region as a whole or its first part. */
    static Optional<String> city(String region, Iterable<TableRow> rows) {
        if (region == null) return Optional.empty();
        for (var row : rows) if (isCity(region, row.key())) return Optional.of(row.key());
        return Optional.empty();
    }

    static boolean isCity(String region, String city) {
        return region != null && (same(region, city) || same(region.split(",")[0], city));
    }

    /** Whether the region is a state, or ends with its name: of "Washington, DC" the state of Washington is no part. */
    static boolean isState(String region, String state) {
        return region != null && same(region.substring(region.lastIndexOf(',') + 1), state);
    }

    private static boolean same(String region, String name) {
        return region.strip().equalsIgnoreCase(name);
    }
}
