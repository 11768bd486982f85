package dev.wherefore.parameter;

import java.util.List;

/**
 * A points scheme: what may be reached in each group of factors and in all, by date.
 *
 * @param id     e.g. {@code ca.crs}
 * @param about  its name as a report writes it
 * @param values newest first
 */
public record Scheme(String id, String about, List<DatedValue<Caps>> values) implements Dated<Caps> {
    public Scheme {
        values = List.copyOf(values);
    }

    @Override
    public String unit() {
        return "";
    }
}
