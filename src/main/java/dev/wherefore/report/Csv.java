package dev.wherefore.report;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of cells between commas, quoted where they must be, each ended by a line feed. */
final class Csv {
    /** What begins a formula in a spreadsheet, which a text of a file must not. */
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !text.matches("-[0-9.]+");
        var safe = formula ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
