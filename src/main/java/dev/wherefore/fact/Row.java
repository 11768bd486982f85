package dev.wherefore.fact;

import dev.wherefore.parameter.TableRow;
import java.math.BigDecimal;

/**
 * A row of a dated table; its columns are those of {@link TableRow}, null where the table has none.
 *
 * @param table id of the table
 */
public record Row(
        String table,
        String key,
        String andKey,
        BigDecimal from,
        BigDecimal to,
        BigDecimal andFrom,
        BigDecimal andTo,
        Boolean accompanied,
        BigDecimal listening,
        BigDecimal reading,
        BigDecimal writing,
        BigDecimal speaking,
        BigDecimal overall,
        BigDecimal amount,
        BigDecimal points,
        Origin origin)
        implements Fact {
    public static final FactType<Row> TYPE = FactType.of(Row.class, "row of a table")
            .with("table", Row::table, "table", Unit.NONE)
            .with("key", Row::key, "row", Unit.NONE)
            .with("andKey", Row::andKey, "second key of the row", Unit.NONE)
            .with("from", Row::from, "lower end of the row", Unit.COUNT)
            .with("to", Row::to, "upper end of the row", Unit.COUNT)
            .with("andFrom", Row::andFrom, "second lower end of the row", Unit.COUNT)
            .with("andTo", Row::andTo, "second upper end of the row", Unit.COUNT)
            .with("accompanied", Row::accompanied, "row for those whose partner comes along", Unit.NONE)
            .with("listening", Row::listening, "score in listening that the row asks", Unit.COUNT)
            .with("reading", Row::reading, "score in reading that the row asks", Unit.COUNT)
            .with("writing", Row::writing, "score in writing that the row asks", Unit.COUNT)
            .with("speaking", Row::speaking, "score in speaking that the row asks", Unit.COUNT)
            .with("overall", Row::overall, "overall score that the row asks", Unit.COUNT)
            .with("amount", Row::amount, "amount of the row", Unit.MONEY)
            .with("points", Row::points, "points of the row", Unit.POINTS)
            .keyedBy("table")
            .build();

    static Row of(String table, TableRow row) {
        return new Row(
                table,
                row.key(),
                row.andKey(),
                row.from(),
                row.to(),
                row.andFrom(),
                row.andTo(),
                row.accompanied(),
                row.listening(),
                row.reading(),
                row.writing(),
                row.speaking(),
                row.overall(),
                row.amount(),
                row.points(),
                Origin.COMPUTED);
    }

    /** Stands for the rows of a table that is unknown on the day. */
    static Row blank(String table) {
        return new Row(
                table,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Origin.blank(""));
    }
}
