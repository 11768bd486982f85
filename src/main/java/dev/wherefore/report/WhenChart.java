package dev.wherefore.report;

import dev.wherefore.timeline.Change;
import dev.wherefore.timeline.State;
import dev.wherefore.timeline.Timeline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;

/** Goals over time as lines of signs, one for each that changes, with a second line where there are points. */
final class WhenChart {
    private static final String UNTOLD = "·";
    private static final String HEIGHTS = "▁▂▃▄▅▆▇█";
    private static final int YEAR = 4;

    private final WhenReport report;
    private final Timeline timeline;
    private final int label;
    private final int columns;

    WhenChart(WhenReport report, int width) {
        this.report = report;
        timeline = report.timeline();
        label = Math.min(38, width * 2 / 5);
        columns = (int) Math.min(width - label - 1L, Math.max(1, days()));
    }

    private long days() {
        return timeline.until().toEpochDay() - timeline.from().toEpochDay() + 1;
    }

    /** The first day of a column; of the one after the last, the day after the last. */
    private LocalDate day(int column) {
        return timeline.from().plusDays(days() * column / columns);
    }

    void on(Page page) {
        page.blank();
        page.heading("Over the years");
        page.line(" ".repeat(label) + years());
        var told = report.told().stream().map(change -> change.goal().id()).toList();
        for (var course : timeline.goals()) {
            if (!told.contains(course.goal().id())) continue;
            page.line(cut(" " + Titles.of(course.goal().face())) + signs(course));
            if (course.states().get(0).state().points() != null) points(course, page);
        }
        page.faint(1, "✓ reached, ! a person must judge, ? depends, ✗ not met, " + UNTOLD + " nobody can say yet");
    }

    private String years() {
        var line = new StringBuilder();
        int year = 0;
        for (int column = 0; column < columns; column++) {
            int of = day(column).getYear();
            if (of == year || line.length() > column) continue;
            // The first year is named where there is room before the next.
            boolean room = column == 0
                    && column + YEAR < columns
                    && day(column + YEAR + 1).getYear() != of;
            year = of;
            if (room) continue;
            line.append(" ".repeat(column - line.length())).append(of);
        }
        return line.length() > columns ? line.substring(0, columns) : line.toString();
    }

    private String signs(Timeline.Course course) {
        var line = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            var last = day(column + 1).minusDays(1);
            var state = course.on(last);
            line.append(
                    isUntold(course, last, state)
                            ? UNTOLD
                            : Sign.of(state.status()).symbol());
        }
        return line.toString();
    }

    /** Whether what is open on a day is so because the law was read too long before. */
    private boolean isUntold(Timeline.Course course, LocalDate day, State state) {
        if (state.status().isFinal() && state.pointsKnown()) return false;
        boolean untold = false;
        for (var change : timeline.changes()) {
            if (!change.goal().id().equals(course.goal().id()) || change.day().isAfter(day)) continue;
            untold |= change.by() == Change.By.LAW_NOT_READ;
        }
        return untold;
    }

    /** The points that are certain, as heights between the fewest and the most. */
    private void points(Timeline.Course course, Page page) {
        var values = new ArrayList<BigDecimal>();
        for (int column = 0; column < columns; column++) {
            var last = day(column + 1).minusDays(1);
            var state = course.on(last);
            boolean told = state.pointsKnown() && !isUntold(course, last, state);
            values.add(told ? state.points().low() : null);
        }
        var known = values.stream().filter(value -> value != null).toList();
        if (known.isEmpty()) return;
        var least = known.stream().min(BigDecimal::compareTo).get();
        var most = known.stream().max(BigDecimal::compareTo).get();
        if (least.compareTo(most) == 0) return;
        var line = new StringBuilder();
        for (var value : values) line.append(value == null ? UNTOLD : height(value, least, most));
        page.line(cut("   " + Amount.plain(least) + " to " + Amount.plain(most) + " points") + line);
    }

    private static char height(BigDecimal value, BigDecimal least, BigDecimal most) {
        var share = value.subtract(least)
                .multiply(BigDecimal.valueOf(HEIGHTS.length() - 1L))
                .divide(most.subtract(least), 0, RoundingMode.HALF_UP);
        return HEIGHTS.charAt(share.intValue());
    }

    private String cut(String words) {
        var text = words;
        if (Page.columns(text) > label - 1) {
            while (Page.columns(text) > label - 2) text = text.substring(0, text.length() - 1);
            text = text.stripTrailing() + "…";
        }
        return text + " ".repeat(label - Page.columns(text));
    }
}
