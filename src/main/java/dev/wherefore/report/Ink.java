package dev.wherefore.report;

/** Colours of a terminal, which only repeat what words and symbols say; none at all when they are not wanted. */
enum Ink {
    PLAIN(""),
    BOLD("1"),
    FAINT("2"),
    GOOD("32"),
    BAD("31"),
    OPEN("33"),
    JUDGE("36");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String paint(String text) {
        return this == PLAIN || text.isBlank() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
