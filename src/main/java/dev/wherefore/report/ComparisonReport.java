package dev.wherefore.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A comparison of routes as text, JSON or CSV. */
public final class ComparisonReport {
    private static final int TABLE = 140;
    private static final int GAP = 2;
    private static final int NUMBER = 4;
    private static final int ENTRY = 17;
    /** The columns of the table but the one of what is missing, which takes the rest. */
    private static final int[] WIDTHS = {28, 14, 0, 12, 14, 14, 12, 14};

    private static final int REST = 2;
    private static final List<String> HEADINGS =
            List.of("Route", "Verdict", "What is missing", "Decision", "You pay", "Family", "Settlement", "Points");
    private static final List<String> CSV = List.of(
            "profile",
            "asOf",
            "rank",
            "goal",
            "country",
            "name",
            "verdict",
            "reason",
            "missing",
            "decision",
            "cost",
            "family",
            "settlementMonths",
            "language",
            "pointsLow",
            "pointsHigh",
            "marginLow",
            "marginHigh");

    private final Report report;
    private final Comparison comparison;

    public ComparisonReport(Report report) {
        this.report = report;
        comparison = Comparison.of(report);
    }

    /** The comparison as text: a table where there is room for one, else an entry for each route. */
    public String text(int width, boolean colour) {
        var page = new Page(width, colour);
        page.title(
                "",
                Ink.PLAIN,
                0,
                report.heading(),
                "as of " + Names.day(report.day()) + " · rulebook " + report.shortHash());
        page.blank();
        page.heading("Routes, what can be done soonest first");
        if (width >= TABLE) table(width, page);
        else entries(page);
        page.blank();
        var caution = TextReport.caution(FiguresUsed.by(report.verdicts(), report.background()));
        page.faint(0, caution + " Every reason: `wherefore" + Page.TOGETHER + "why`.");
        return page.toString();
    }

    private void entries(Page page) {
        for (var route : comparison.routes()) {
            var sign = Sign.of(route.verdict().status());
            page.title(
                    " " + sign.symbol() + " " + route.verdict().word(),
                    sign.ink(),
                    ENTRY,
                    route.title(),
                    route.verdict().goal().id());
            page.paragraph(ENTRY, Names.capital(route.reason()) + ".");
            if (!route.missing().isEmpty()) page.paragraph(ENTRY, Names.capital(route.missing()) + ".");
            if (route.lottery() != null) page.paragraph(ENTRY, route.lottery().says());
            var facts = new ArrayList<String>();
            add(facts, "points: ", route.score());
            add(facts, "you pay ", route.cost());
            add(facts, "decision in ", route.decision());
            add(facts, "settlement ", route.settlement());
            add(facts, "family: ", route.family());
            if (!facts.isEmpty()) page.paragraph(ENTRY, Names.capital(String.join(" · ", facts)) + ".");
            if (!route.language().isEmpty()) page.paragraph(ENTRY, "Language: " + route.language());
        }
    }

    private static void add(List<String> facts, String before, String words) {
        if (!words.isEmpty()) facts.add(before + words);
    }

    private void table(int width, Page page) {
        var widths = WIDTHS.clone();
        int rest = width - NUMBER;
        for (int column : widths) rest -= column + GAP;
        widths[REST] = rest;
        page.row(NUMBER, "", HEADINGS, widths, GAP, Ink.BOLD);
        int rank = 0;
        for (var route : comparison.routes()) {
            var sign = Sign.of(route.verdict().status());
            page.row(
                    NUMBER,
                    String.format(Locale.ROOT, "%2d", ++rank),
                    List.of(
                            route.title(),
                            sign.symbol() + " " + route.verdict().word(),
                            route.missing(),
                            route.decision(),
                            route.cost(),
                            route.family(),
                            route.settlement(),
                            route.score()),
                    widths,
                    GAP,
                    Ink.PLAIN);
        }
    }

    /** Writes the comparison as a JSON object and leaves the writer open. */
    public void json(Writer to) throws IOException {
        ComparisonJson.write(report, comparison, to);
    }

    /** The comparison as CSV, with a line of headings. */
    public String csv() {
        var csv = new StringBuilder(Csv.line(CSV));
        int rank = 0;
        for (var route : comparison.routes()) {
            var face = route.verdict().goal().face();
            var points = route.points();
            var margin = route.margin();
            csv.append(Csv.line(List.of(
                    report.profile(),
                    report.day().toString(),
                    Integer.toString(++rank),
                    route.verdict().goal().id(),
                    face.country() == null ? "" : face.country(),
                    face.name(),
                    route.verdict().word(),
                    route.reason(),
                    route.missing(),
                    route.decision(),
                    route.cost(),
                    route.family(),
                    route.settlementMonths() == null
                            ? ""
                            : route.settlementMonths().toString(),
                    route.language(),
                    points == null ? "" : points.low().toPlainString(),
                    points == null || !route.isBounded() ? "" : points.high().toPlainString(),
                    margin == null ? "" : margin.low().toPlainString(),
                    margin == null || !route.isBounded() ? "" : margin.high().toPlainString())));
        }
        return csv.toString();
    }
}
