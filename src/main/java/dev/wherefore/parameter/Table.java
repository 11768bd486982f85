package dev.wherefore.parameter;

import java.util.List;

/**
 * A dated, sourced table whose rows rules match.
 *
 * @param id      e.g. {@code ca.crs.age}
 * @param about   a lower-case noun phrase that a proof can print
 * @param columns those it has, in the order of its rows' cells in the file
 * @param values  newest first
 */
public record Table(String id, String about, List<Column> columns, List<DatedValue<List<TableRow>>> values)
        implements Dated<List<TableRow>> {
    public Table {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
    }

    @Override
    public String unit() {
        return "";
    }
}
