package dev.wherefore.report;

import dev.wherefore.timeline.Change;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;

/**
 * A timeline as an iCalendar object (RFC 5545): an event of a whole day for each change. The same question gives the same
 * bytes; the same change keeps its identifier, so that a calendar which is imported again updates its events.
 */
public final class WhenCalendar {
    private static final String END = "\r\n";
    /** Octets of a line, without its end. */
    private static final int LONGEST = 75;

    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    private final WhenReport report;
    private final WhenWords words;
    private final StringBuilder text = new StringBuilder();

    public WhenCalendar(WhenReport report) {
        this.report = report;
        words = new WhenWords(report);
    }

    /** The whole calendar, with a line break at its end. */
    public String text() {
        text.setLength(0);
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Wherefore//when//EN");
        line("CALSCALE", "GREGORIAN");
        line("X-WR-CALNAME", escaped("Wherefore: " + report.heading()));
        for (var change : report.told()) {
            event(change, words.change(change), told(change));
        }
        for (var change : report.untold()) {
            event(change, "more is open", Names.capital(String.join(". ", words.causes(change))) + ".");
        }
        line("END", "VCALENDAR");
        return text.toString();
    }

    private String told(Change change) {
        var told = new StringBuilder(words.why(change));
        var caution = words.caution(change);
        if (!caution.isEmpty()) told.append('\n').append(caution);
        if (change.isToBeForestalled() || change.isBetter()) told.append('\n').append(words.advice(change));
        return told.toString().strip();
    }

    private void event(Change change, String what, String why) {
        var day = change.day();
        line("BEGIN", "VEVENT");
        line(
                "UID",
                escaped(DATE.format(day) + "-" + change.goal().id().replace('/', '.') + "-" + plain(report.profile()))
                        + "@wherefore");
        line("DTSTAMP", DATE.format(report.timeline().from()) + "T000000Z");
        line("DTSTART;VALUE=DATE", DATE.format(day));
        line("DTEND;VALUE=DATE", DATE.format(day.plusDays(1)));
        line("SUMMARY", escaped(Titles.of(change.goal().face()) + ": " + what));
        line("DESCRIPTION", escaped(why + "\n" + report.assumed() + " " + WhenReport.CAUTION));
        line(
                "CATEGORIES",
                escaped(change.goal().face().kind().word()) + ","
                        + escaped(change.by().word()));
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    /** A profile's id as it can stand in an identifier. */
    private static String plain(String id) {
        return id.replaceAll("[^A-Za-z0-9._-]", "-");
    }

    private static String escaped(String words) {
        var escaped = new StringBuilder();
        words.codePoints().forEach(point -> {
            if (point == '\\' || point == ';' || point == ',')
                escaped.append('\\').appendCodePoint(point);
            else if (point == '\n') escaped.append("\\n");
            else if (!Character.isISOControl(point)) escaped.appendCodePoint(point);
        });
        return escaped.toString();
    }

    /** A line, continued on the next one after a blank where it is longer than a line may be. */
    private void line(String name, String value) {
        var whole = name + ":" + value;
        int used = 0;
        for (int at = 0; at < whole.length(); ) {
            int point = whole.codePointAt(at);
            int octets = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > LONGEST) {
                text.append(END).append(' ');
                used = 1;
            }
            text.appendCodePoint(point);
            used += octets;
            at += Character.charCount(point);
        }
        text.append(END);
    }
}
