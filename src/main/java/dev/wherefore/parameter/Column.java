package dev.wherefore.parameter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns a table may have. */
public enum Column {
    KEY("key", Type.TEXT, TableRow::key),
    AND_KEY("andKey", Type.TEXT, TableRow::andKey),
    FROM("from", Type.NUMBER, TableRow::from),
    TO("to", Type.NUMBER, TableRow::to),
    AND_FROM("andFrom", Type.NUMBER, TableRow::andFrom),
    AND_TO("andTo", Type.NUMBER, TableRow::andTo),
    ACCOMPANIED("accompanied", Type.BOOLEAN, TableRow::accompanied),
    LISTENING("listening", Type.NUMBER, TableRow::listening),
    READING("reading", Type.NUMBER, TableRow::reading),
    WRITING("writing", Type.NUMBER, TableRow::writing),
    SPEAKING("speaking", Type.NUMBER, TableRow::speaking),
    OVERALL("overall", Type.NUMBER, TableRow::overall),
    AMOUNT("amount", Type.NUMBER, TableRow::amount),
    POINTS("points", Type.NUMBER, TableRow::points);

    /** What the cells of a column are. */
    public enum Type {
        TEXT,
        NUMBER,
        BOOLEAN
    }

    private final String word;
    private final Type type;
    private final Function<TableRow, Object> read;

    Column(String word, Type type, Function<TableRow, Object> read) {
        this.word = word;
        this.type = type;
        this.read = read;
    }

    /** As files and rules write it. */
    public String word() {
        return word;
    }

    public Type type() {
        return type;
    }

    /** The cell of this column in a row; null when the table has no such column. */
    public Object of(TableRow row) {
        return read.apply(row);
    }

    /** The column of this word; empty for any other text. */
    public static Optional<Column> of(String word) {
        return Stream.of(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** Whether it is what a row gives, and not what a row is looked up by. */
    boolean isResult() {
        return this == AMOUNT || this == POINTS;
    }

    /** Whether it is the upper end of a band, which may be open. */
    boolean isUpperEnd() {
        return this == TO || this == AND_TO;
    }

    boolean isBand() {
        return this == FROM || this == AND_FROM || isUpperEnd();
    }

    static List<String> words() {
        return Stream.of(values()).map(Column::word).toList();
    }
}
