package dev.wherefore.report;

import dev.wherefore.timeline.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** A timeline as text: every change in the order of days, what to do about them, and a chart. */
public final class WhenText {
    private static final int INDENT = 20;
    private static final int ADVICE_SHOWN = 8;
    private static final int GOALS_SHOWN = 6;
    private static final int COUNTS_SHOWN = 6;

    private final int width;
    private final boolean colour;

    /** @param width columns of text */
    public WhenText(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /** The report as text, with a line break at its end. */
    public String of(WhenReport report) {
        var timeline = report.timeline();
        var words = new WhenWords(report);
        var page = new Page(width, colour);
        page.title(
                "",
                Ink.PLAIN,
                0,
                report.heading(),
                "as of " + Names.day(timeline.from()) + " · rulebook " + Report.shortHash(report.rulebook()));
        page.blank();
        advice(report, words, page);
        page.heading("What changes by " + Names.day(timeline.until()) + " if nothing is done");
        page.paragraph(1, report.assumed());
        var told = report.told();
        standing(report, page);
        if (told.isEmpty()) page.paragraph(1, "No verdict and no score changes.");
        changes(told, words, page);
        steps(timeline.steps(), words, page);
        if (!told.isEmpty()) new WhenChart(report, width).on(page);
        clocks(report, page);
        untold(report, page);
        page.blank();
        int still = timeline.goals().size()
                - (int) timeline.changes().stream()
                        .map(change -> change.goal().id())
                        .distinct()
                        .count();
        page.faint(
                0,
                (still == 0
                                ? ""
                                : Names.count(still, "goal") + " of "
                                        + timeline.goals().size() + " stay as they are. ")
                        + WhenReport.CAUTION + " "
                        + Names.count(timeline.evaluations(), "evaluation") + " for "
                        + Names.count(days(timeline.from(), timeline.until()), "day") + ".");
        return page.toString();
    }

    private static void standing(WhenReport report, Page page) {
        var labels = report.standing().values().stream()
                .map(question -> question.label() + " (" + question.id() + ")")
                .toList();
        if (labels.isEmpty()) return;
        var few = Names.few(labels, COUNTS_SHOWN);
        page.faint(1, "These counts stand still; `--running` lets those go on that do: " + few + ".");
    }

    private static void clocks(WhenReport report, Page page) {
        var clocks = report.clocks();
        if (clocks.isEmpty()) return;
        page.blank();
        page.heading("Settlement and citizenship");
        page.paragraph(
                1, "If the route is granted, and residence, and the job where there is one, go on without a break:");
        var lines = new ArrayList<String>();
        clocks.forEach((goal, clock) -> lines.add(Titles.of(goal.face()) + ": " + clock.words()));
        lines(lines, page);
    }

    private static long days(LocalDate from, LocalDate until) {
        return until.toEpochDay() - from.toEpochDay() + 1;
    }

    private static void changes(List<Change> changes, WhenWords words, Page page) {
        LocalDate last = null;
        for (var change : changes) {
            var sign = Sign.of(change.after().status());
            var day = change.day().equals(last) ? "" : " " + Names.day(change.day());
            page.title(
                    day,
                    Ink.PLAIN,
                    INDENT,
                    Titles.of(change.goal().face()),
                    change.goal().id());
            page.hanging(" ".repeat(INDENT - 2) + sign.symbol(), sign.ink(), INDENT, words.change(change));
            var why = words.why(change);
            if (!why.isEmpty()) page.paragraph(INDENT, why);
            var caution = words.caution(change);
            if (!caution.isEmpty()) page.faint(INDENT, caution);
            last = change.day();
        }
    }

    /** What the reader came for, a line a goal. */
    private static void advice(WhenReport report, WhenWords words, Page page) {
        if (report.bestTimes().isEmpty()) {
            if (!report.told().isEmpty()) {
                page.paragraph(1, "Of what is within reach nothing is lost or gained by waiting.");
                page.blank();
            }
            return;
        }
        section(
                "In time",
                report.bestTimes().stream()
                        .filter(time -> !time.isToCome() || time.misses() != null)
                        .map(words::advice)
                        .toList(),
                page);
        section(
                "What time brings",
                report.bestTimes().stream()
                        .filter(time -> time.isToCome() && time.misses() == null)
                        .map(words::advice)
                        .toList(),
                page);
    }

    private static void section(String heading, List<String> sentences, Page page) {
        if (sentences.isEmpty()) return;
        page.heading(heading);
        lines(sentences, page);
        page.blank();
    }

    private static void lines(List<String> sentences, Page page) {
        int shown = sentences.size() > ADVICE_SHOWN + 1 ? ADVICE_SHOWN : sentences.size();
        for (var sentence : sentences.subList(0, shown)) page.hanging(" -", Ink.PLAIN, 3, sentence);
        if (shown < sentences.size()) page.faint(3, "and " + (sentences.size() - shown) + " more");
    }

    private static void steps(List<Change> steps, WhenWords words, Page page) {
        if (steps.isEmpty()) return;
        page.blank();
        page.heading("On the way, while the answer stays");
        int shown = steps.size() > ADVICE_SHOWN + 1 ? ADVICE_SHOWN : steps.size();
        for (var step : steps.subList(0, shown)) {
            page.hanging(
                    " " + Names.day(step.day()),
                    Ink.PLAIN,
                    INDENT,
                    Titles.of(step.goal().face()) + ": " + words.why(step));
        }
        if (shown < steps.size()) page.faint(INDENT, "and " + (steps.size() - shown) + " more");
    }

    private static void untold(WhenReport report, Page page) {
        var byDay = new LinkedHashMap<LocalDate, List<String>>();
        for (var change : report.untold()) {
            byDay.computeIfAbsent(change.day(), day -> new ArrayList<>())
                    .add(Titles.of(change.goal().face()));
        }
        if (byDay.isEmpty()) return;
        page.blank();
        page.heading("What nobody can say yet");
        page.paragraph(
                1,
                "A source of the law that is not read again says nothing after " + WhenReport.holds()
                        + ". From these days on more is open:");
        byDay.forEach(
                (day, titles) -> page.hanging(" " + Names.day(day), Ink.PLAIN, INDENT, Names.few(titles, GOALS_SHOWN)));
    }
}
