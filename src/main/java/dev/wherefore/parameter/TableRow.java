package dev.wherefore.parameter;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A row of a table. A cell is null when the table has no such column; {@code amount} and {@code points} also where the
 * row exists but what it gives is not known.
 *
 * @param key         what the row is looked up by
 * @param andKey      a second key
 * @param from        the lower end of the band, inclusive
 * @param to          the upper end of the band, inclusive; {@link #MAX} when it is open
 * @param andFrom     the lower end of a second band, inclusive
 * @param andTo       the upper end of a second band, inclusive; {@link #MAX} when it is open
 * @param accompanied whether the row is for those whose partner comes along
 * @param listening   a test's score in listening
 * @param reading     a test's score in reading
 * @param writing     a test's score in writing
 * @param speaking    a test's score in speaking
 * @param overall     a test's overall score
 * @param amount      the amount that the row gives
 * @param points      the points that the row gives
 */
public record TableRow(
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
        BigDecimal points) {

    /** What an open upper end, written {@code max}, stands for. */
    public static final BigDecimal MAX = new BigDecimal("1000000000");

    /** A row of these cells, each of its column's type; a column that is left out is null. */
    public static TableRow of(Map<Column, Object> cells) {
        return new TableRow(
                (String) cells.get(Column.KEY),
                (String) cells.get(Column.AND_KEY),
                (BigDecimal) cells.get(Column.FROM),
                (BigDecimal) cells.get(Column.TO),
                (BigDecimal) cells.get(Column.AND_FROM),
                (BigDecimal) cells.get(Column.AND_TO),
                (Boolean) cells.get(Column.ACCOMPANIED),
                (BigDecimal) cells.get(Column.LISTENING),
                (BigDecimal) cells.get(Column.READING),
                (BigDecimal) cells.get(Column.WRITING),
                (BigDecimal) cells.get(Column.SPEAKING),
                (BigDecimal) cells.get(Column.OVERALL),
                (BigDecimal) cells.get(Column.AMOUNT),
                (BigDecimal) cells.get(Column.POINTS));
    }
}
