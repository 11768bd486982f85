package dev.wherefore.document;

/**
 * Where something stands in a file.
 *
 * @param file   the file's name as the user gave it; {@code -} for standard input
 * @param line   counted from 1; 0 where a place inside the file is not known
 * @param column counted from 1; 0 where it is not known
 * @param path   the path inside the document, e.g. {@code offers[0].salary.amount}; empty for the whole document
 */
public record Place(String file, int line, int column, String path) {
    /** The whole of a file. */
    public static Place of(String file) {
        return new Place(file, 0, 0, "");
    }

    /** This place's path continued by a key. */
    public String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** {@code file:line:column: path}, leaving out what is not known. */
    @Override
    public String toString() {
        var text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) text.append(':').append(column);
        }
        if (!path.isEmpty()) text.append(": ").append(path);
        return text.toString();
    }
}
