package dev.wherefore.cli;

import picocli.CommandLine.Option;

/** How text is laid out. */
final class Screen {
    private static final int DEFAULT = 100;
    private static final int LEAST = 80;
    private static final int MOST = 200;

    /** When to colour. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "columns of text, 80 to 200; the terminal's, or 100")
    private Integer width;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto (on a terminal), always or never")
    private Colour colour = Colour.AUTO;

    int width() {
        return Math.max(LEAST, Math.min(MOST, width != null ? width : terminal()));
    }

    boolean colour() {
        return switch (colour) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> System.console() != null && System.getenv("NO_COLOR") == null && isTerminal();
        };
    }

    /** Whether standard output is a terminal, as the launcher tells it: Java cannot ask for one stream alone. */
    private static boolean isTerminal() {
        return Boolean.getBoolean("wherefore.terminal");
    }

    private static int terminal() {
        var columns = System.getenv("COLUMNS");
        try {
            return columns == null ? DEFAULT : Integer.parseInt(columns.strip());
        } catch (NumberFormatException e) {
            return DEFAULT;
        }
    }
}
