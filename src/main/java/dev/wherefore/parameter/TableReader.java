package dev.wherefore.parameter;

import dev.wherefore.document.Nearest;
import dev.wherefore.document.Node;
import dev.wherefore.document.Place;
import dev.wherefore.document.Problems;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a table: typed columns, and rows of which no two may answer the same question. */
final class TableReader {
    private static final Set<String> KEYS = Set.of("about", "columns", "values");

    private final ValueReader values;
    private final Problems problems;
    private final boolean checked;

    /** @param checked whether it is known that no two rows of a table answer the same question */
    TableReader(ValueReader values, Problems problems, boolean checked) {
        this.values = values;
        this.problems = problems;
        this.checked = checked;
    }

    /** The table of an entry; with columns that are wrong, its rows are not looked at. */
    Table read(String id, Entry entry) {
        if (!checked) entry.allow(KEYS);
        var about = entry.requiredText("about");
        var columns = columns(entry);
        var dated = values.read(entry, Set.of("rows"), value -> rows(value, columns));
        return new Table(id, about, columns, dated);
    }

    private List<Column> columns(Entry entry) {
        var columns = new ArrayList<Column>();
        if (!entry.requires("columns")) return columns;
        var words = entry.sequence("columns");
        if (words == null) return columns;
        boolean wrong = false;
        for (var node : words) {
            var word = node instanceof Scalar scalar ? scalar.text() : "";
            var column = Column.of(word).orElse(null);
            if (column == null) {
                problems.add(node.place(), "unknown column '" + word + "'", Nearest.remedy(word, Column.words()));
                wrong = true;
            } else if (columns.contains(column)) {
                problems.add(node.place(), "the column '" + word + "' stands twice", "keep one of them");
                wrong = true;
            } else {
                columns.add(column);
            }
        }
        if (words.size() == 0) problems.add(words.place(), "the table has no columns", "name them");
        if (wrong) return List.of();
        boolean half = isHalf(columns, Column.FROM, Column.TO, words.place())
                | isHalf(columns, Column.AND_FROM, Column.AND_TO, words.place());
        return half ? List.of() : columns;
    }

    private boolean isHalf(List<Column> columns, Column lower, Column upper, Place place) {
        if (columns.contains(lower) == columns.contains(upper)) return false;
        var there = columns.contains(lower) ? lower : upper;
        var missing = there == lower ? upper : lower;
        problems.add(
                place,
                "a band needs both ends, and there is '" + there.word() + "' only",
                "add the column '" + missing.word() + "'");
        return true;
    }

    private List<TableRow> rows(Entry value, List<Column> columns) {
        if (!value.requires("rows") || columns.isEmpty()) return null;
        var nodes = value.sequence("rows");
        if (nodes == null) return null;
        var rows = new ArrayList<TableRow>();
        var seen = new HashMap<List<Object>, List<Placed>>();
        for (var node : nodes) {
            var row = row(node, columns);
            if (row == null) continue;
            rows.add(row);
            if (!checked) checkAgainst(seen, new Placed(row, node.place()), columns);
        }
        return List.copyOf(rows);
    }

    private TableRow row(Node node, List<Column> columns) {
        if (!(node instanceof Sequence cells)) return Entry.wrong(node, "a row, as a list of cells,", problems);
        if (cells.size() != columns.size()) {
            problems.add(
                    node.place(),
                    "the row has " + cells.size() + " cells, but the table " + columns.size() + " columns",
                    "write: "
                            + String.join(
                                    ", ", columns.stream().map(Column::word).toList()));
            return null;
        }
        var values = new EnumMap<Column, Object>(Column.class);
        boolean whole = true;
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var cell = cell(cells.items().get(i), column);
            values.put(column, cell);
            whole &= cell != null || column.isResult();
        }
        if (!whole) return null;
        var row = TableRow.of(values);
        return isUpsideDown(row.from(), row.to(), node) | isUpsideDown(row.andFrom(), row.andTo(), node) ? null : row;
    }

    private Object cell(Node node, Column column) {
        if (node instanceof Scalar scalar) {
            if (scalar.isNull() && column.isResult()) return null;
            if (column.isUpperEnd() && scalar.text().equals("max")) return TableRow.MAX;
            switch (column.type()) {
                case TEXT -> {
                    if (scalar.type() == Scalar.Type.TEXT) return scalar.text();
                }
                case NUMBER -> {
                    if (scalar.isNumber()) return scalar.number();
                }
                case BOOLEAN -> {
                    if (scalar.type() == Scalar.Type.BOOLEAN) return scalar.flag();
                }
            }
        }
        var expected =
                switch (column.type()) {
                    case TEXT -> "a text";
                    case NUMBER -> "a number";
                    case BOOLEAN -> "true or false";
                };
        var remedy = column.type() == Column.Type.TEXT ? "write it in quotes" : "write " + expected;
        return Entry.wrong(node, expected + " ('" + column.word() + "')", remedy, problems);
    }

    private boolean isUpsideDown(BigDecimal from, BigDecimal to, Node row) {
        if (from == null || to == null || from.compareTo(to) <= 0) return false;
        problems.add(row.place(), "the band from " + from + " to " + to + " is empty", "write its lower end first");
        return true;
    }

    /** A row and where it stands. */
    private record Placed(TableRow row, Place place) {}

    private void checkAgainst(Map<List<Object>, List<Placed>> seen, Placed row, List<Column> columns) {
        var alike = seen.computeIfAbsent(question(row.row, columns), question -> new ArrayList<>());
        for (var other : alike) {
            if (overlap(row.row.from(), row.row.to(), other.row.from(), other.row.to())
                    && overlap(row.row.andFrom(), row.row.andTo(), other.row.andFrom(), other.row.andTo())) {
                problems.add(
                        row.place,
                        "the row answers the same question as the one in line " + other.place.line(),
                        columns.contains(Column.FROM) ? "let their bands not overlap" : "keep one of them");
                break;
            }
        }
        alike.add(row);
    }

    /** What a row is looked up by besides its bands; two rows may share it when their bands do not meet. */
    private static List<Object> question(TableRow row, List<Column> columns) {
        var question = new ArrayList<Object>(columns.size());
        for (var column : columns) {
            if (column.isResult() || column.isBand()) continue;
            var cell = column.of(row);
            question.add(cell instanceof BigDecimal number ? number.stripTrailingZeros() : cell);
        }
        return question;
    }

    private static boolean overlap(BigDecimal from, BigDecimal to, BigDecimal otherFrom, BigDecimal otherTo) {
        return from == null || from.compareTo(otherTo) <= 0 && otherFrom.compareTo(to) <= 0;
    }
}
