package dev.wherefore.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text under a width. Texts come from profiles and files: what could steer a terminal is taken out of them.
 * Not thread-safe.
 */
final class Page {
    /** Under this width a report would be a column of single words. */
    static final int NARROWEST = 40;

    /** A blank at which no line is broken. */
    static final char TOGETHER = '\u00a0';

    private final int width;
    private final boolean colour;
    private final StringBuilder text = new StringBuilder();

    private final boolean goesOn;

    Page(int width, boolean colour) {
        this(width, colour, false);
    }

    /** @param goesOn whether it goes on after another, so that its beginning is not the beginning of the text */
    Page(int width, boolean colour, boolean goesOn) {
        this.width = Math.max(NARROWEST, width);
        this.colour = colour;
        this.goesOn = goesOn;
    }

    /** What was written on a page that goes on after this one. */
    void append(Page next) {
        text.append(next.text);
    }

    /** One empty line, except at the beginning. */
    void blank() {
        if (goesOn || !text.isEmpty()) text.append('\n');
    }

    void heading(String words) {
        lines("", Ink.PLAIN, 0, Ink.BOLD, words);
    }

    /** A paragraph whose every line begins at an indentation. */
    void paragraph(int indent, String words) {
        lines("", Ink.PLAIN, indent, Ink.PLAIN, words);
    }

    void faint(int indent, String words) {
        lines("", Ink.PLAIN, indent, Ink.FAINT, words);
    }

    /** A paragraph that hangs beside a lead: the lead stands in the first line's indentation. */
    void hanging(String lead, Ink ink, int indent, String words) {
        lines(lead, ink, indent, Ink.PLAIN, words);
    }

    /** The same with something at the right end of its last line, or alone on the next line where it does not fit. */
    void spread(String lead, Ink ink, int indent, String words, String right) {
        spread(lead, ink, indent, Ink.PLAIN, words, right);
    }

    /** The same with something in a column of its own at the right, on the first line, where there is room for one. */
    void beside(String lead, Ink ink, int indent, String words, String right) {
        var end = clean(right).strip();
        int room = width - indent - (end.isEmpty() ? 0 : columns(end) + 2);
        if (room < NARROWEST / 2) {
            spread(lead, ink, indent, words, right);
            return;
        }
        var lines = wrap(words, room);
        for (int i = 0; i < lines.size(); i++) {
            begin(i == 0 ? lead : "", ink, indent);
            text.append(lines.get(i));
            int gap = width - indent - columns(lines.get(i)) - columns(end);
            if (i == 0 && !end.isEmpty())
                text.append(" ".repeat(Math.max(2, gap))).append(paint(Ink.FAINT, end));
            text.append('\n');
        }
    }

    /** The same with the words in bold. */
    void title(String lead, Ink ink, int indent, String words, String right) {
        spread(lead, ink, indent, Ink.BOLD, words, right);
    }

    /** Cells side by side, each broken at its own width, under a lead. */
    void row(int indent, String lead, List<String> cells, int[] widths, int gap, Ink body) {
        var columns = new ArrayList<List<String>>();
        int height = 0;
        for (int i = 0; i < cells.size(); i++) {
            columns.add(wrap(cells.get(i), widths[i]));
            height = Math.max(height, columns.get(i).size());
        }
        for (int line = 0; line < height; line++) {
            begin(line == 0 ? lead : "", Ink.PLAIN, indent);
            var out = new StringBuilder();
            for (int i = 0; i < columns.size(); i++) {
                var cell = line < columns.get(i).size() ? columns.get(i).get(line) : "";
                out.append(cell).append(" ".repeat(widths[i] - columns(cell) + gap));
            }
            text.append(paint(body, out.toString().stripTrailing())).append('\n');
        }
    }

    /** A line as it is, whose columns were counted. */
    void line(String words) {
        text.append(clean(words).stripTrailing()).append('\n');
    }

    /** A line as it is, however long: an address that is broken cannot be followed. */
    void unbroken(int indent, String words) {
        text.append(" ".repeat(indent)).append(paint(Ink.FAINT, clean(words))).append('\n');
    }

    private void spread(String lead, Ink ink, int indent, Ink body, String words, String right) {
        var end = clean(right).strip();
        var lines = wrap(words, width - indent);
        for (int i = 0; i < lines.size(); i++) {
            begin(i == 0 ? lead : "", ink, indent);
            text.append(paint(body, lines.get(i)));
            if (i == lines.size() - 1 && !end.isEmpty()) {
                int gap = width - indent - columns(lines.get(i)) - columns(end);
                if (gap >= 2) {
                    text.append(" ".repeat(gap)).append(paint(Ink.FAINT, end));
                } else {
                    text.append('\n');
                    faint(indent, end);
                    continue;
                }
            }
            text.append('\n');
        }
    }

    private void lines(String lead, Ink ink, int indent, Ink body, String words) {
        var lines = wrap(words, width - indent);
        for (int i = 0; i < lines.size(); i++) {
            begin(i == 0 ? lead : "", ink, indent);
            text.append(paint(body, lines.get(i))).append('\n');
        }
    }

    private void begin(String lead, Ink ink, int indent) {
        var shown = clean(lead);
        text.append(paint(ink, shown)).append(" ".repeat(Math.max(0, indent - columns(shown))));
    }

    private String paint(Ink ink, String words) {
        return colour ? ink.paint(words) : words;
    }

    /** Breaks at spaces; a word that is longer than a line is broken where the line ends. */
    static List<String> wrap(String words, int room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int used = 0;
        for (var word : clean(words).strip().split(" +")) {
            int length = columns(word);
            if (used > 0 && used + 1 + length > room) {
                lines.add(finished(line));
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            for (int at = 0; at < word.length(); ) {
                int point = word.codePointAt(at);
                int wide = columns(point);
                if (used + wide > room) {
                    lines.add(finished(line));
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(point);
                used += wide;
                at += Character.charCount(point);
            }
        }
        lines.add(finished(line));
        return lines;
    }

    private static String finished(StringBuilder line) {
        return line.toString().replace(TOGETHER, ' ');
    }

    /** Any white space as a space; no control or format characters, which could rewrite what stands on a screen. */
    private static String clean(String words) {
        var clean = new StringBuilder(words.length());
        words.codePoints().forEach(point -> {
            if (point == TOGETHER) clean.append(TOGETHER);
            else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) clean.append(' ');
            else if (!Character.isISOControl(point) && Character.getType(point) != Character.FORMAT)
                clean.appendCodePoint(point);
        });
        return clean.toString();
    }

    /** How many columns of a terminal a text takes. */
    static int columns(String words) {
        return words.codePoints().map(Page::columns).sum();
    }

    private static int columns(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) return 0;
        var script = point < 0x1100 ? null : Character.UnicodeScript.of(point);
        boolean wide = script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL
                || point >= 0x1f300 && point <= 0x1faff
                || point >= 0xff01 && point <= 0xff60;
        return wide ? 2 : 1;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
