package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Place;
import java.util.List;

/** How text is laid out. */
final class Screen {
    private static final int DEFAULT = 100;
    private static final int LEAST = 80;
    private static final int MOST = 200;
    private static final List<String> WHEN = List.of("auto", "always", "never");

    private final Form.Value width;
    private final Form.Value colour;

    Screen(Form form) {
        width = form.option("--width", "COLUMNS", "Columns of text, 80 to 200. Default: the terminal's, or 100.");
        colour = form.option("--color", "WHEN", "auto (on a terminal), always or never. Default: auto.", WHEN);
    }

    int width() throws InvalidDocumentException {
        if (width.get() == null) return bounded(terminal());
        Integer stated = number(width.get());
        if (stated == null || stated < LEAST || stated > MOST) {
            throw new InvalidDocumentException(
                    Place.of("--width"),
                    "'" + width.get() + "' is no such number of columns",
                    "write a number from " + LEAST + " to " + MOST);
        }
        return stated;
    }

    boolean colour() throws InvalidDocumentException {
        var when = Words.oneOf("--color", colour.get(), WHEN);
        if ("always".equals(when)) return true;
        if ("never".equals(when)) return false;
        return isTerminal() && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    }

    /** Whether standard output is a terminal, as the launcher tells it: Java cannot ask for one stream alone. */
    private static boolean isTerminal() {
        return Boolean.getBoolean("wherefore.terminal");
    }

    private static int terminal() {
        var columns = System.getenv("COLUMNS");
        Integer number = columns == null ? null : number(columns);
        return number == null ? DEFAULT : number;
    }

    private static int bounded(int columns) {
        return Math.max(LEAST, Math.min(MOST, columns));
    }

    private static Integer number(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
