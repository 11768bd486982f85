package dev.wherefore.report;

import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The levels of a report, the candidate's own ladder first: what is held in a line, the next level in full, what speaks
 * against skipping it, and of other ladders the levels nearest by.
 */
final class LevelSections {
    /** Of the next level everything that is short is told: it is what the candidate came for. */
    private static final int ALL = 12;

    private static final int ONE = 1;

    private final Report report;
    private final Page page;

    LevelSections(Report report, Page page) {
        this.report = report;
        this.page = page;
    }

    /** @param levels in the order of their ladders */
    void write(List<Verdict> levels) {
        Map<String, List<Verdict>> ladders = new LinkedHashMap<>();
        for (var level : levels) {
            ladders.computeIfAbsent(level.goal().face().ladder(), ladder -> new ArrayList<>())
                    .add(level);
        }
        ladders.keySet().stream().sorted(Comparator.comparing(this::rank)).forEach(ladder -> {
            page.blank();
            page.heading(Titles.levels(ladder, report.background().catalogue()));
            if (rank(ladder) <= 1) own(ladders.get(ladder));
            else other(ladders.get(ladder));
        });
    }

    private int rank(String ladder) {
        if (ladder.equals(report.position().ladder())) return 0;
        if (ladder.equals(report.position().aimed())) return 1;
        return report.position().held().containsKey(ladder) ? 2 : 3;
    }

    private void own(List<Verdict> levels) {
        held(levels);
        var ahead = new ArrayList<Verdict>();
        for (var level : levels) {
            if (isHeld(level)) continue;
            if (ahead.isEmpty() && level.status() == Status.ELIGIBLE) {
                TextReport.goal(level, ONE, report.background(), page);
            } else {
                ahead.add(level);
            }
        }
        if (ahead.isEmpty()) return;
        TextReport.goal(ahead.get(0), ALL, report.background(), page);
        if (ahead.size() > 1) skipping(ahead.get(1), ahead.get(0));
        further(ahead.subList(Math.min(2, ahead.size()), ahead.size()));
    }

    private boolean isHeld(Verdict level) {
        return report.position().isHeld(level.goal().face());
    }

    /** Levels that are passed are named and no more. */
    private void held(List<Verdict> levels) {
        var names = levels.stream()
                .filter(this::isHeld)
                .sorted(Comparator.comparing(
                        (Verdict level) -> level.goal().face().order(), Comparator.reverseOrder()))
                .map(level -> level.goal().face().name())
                .toList();
        if (names.isEmpty()) return;
        var passed = names.subList(1, names.size());
        page.hanging(
                " · held",
                Ink.FAINT,
                TextReport.VERDICT,
                names.get(0) + (passed.isEmpty() ? "" : "; passed: " + Names.list(passed, "and")));
    }

    private void skipping(Verdict level, Verdict before) {
        title(level);
        var text = new GoalText(level, report.background());
        page.paragraph(
                TextReport.VERDICT,
                Names.capital(text.summary()) + ". Skipping "
                        + before.goal().face().name() + " for it is not advised: "
                        + text.against() + ".");
        TextReport.paragraph(text.reachedFrom(), page);
    }

    /** Of a ladder that the candidate is not on: the highest level that is ready, and the first that is not. */
    private void other(List<Verdict> levels) {
        var open = new ArrayList<Verdict>();
        Verdict ready = null;
        for (var level : levels) {
            if (isHeld(level)) continue;
            if (level.status() == Status.ELIGIBLE) ready = level;
            else open.add(level);
        }
        held(levels);
        if (ready != null) TextReport.goal(ready, ONE, report.background(), page);
        if (open.isEmpty()) return;
        TextReport.goal(open.get(0), TextReport.TOLD, report.background(), page);
        further(open.subList(1, open.size()));
    }

    private void further(List<Verdict> levels) {
        if (levels.isEmpty()) return;
        var names = levels.stream()
                .map(level -> level.goal().face().name() + " (" + level.word()
                        + (level.reachedFrom() == null ? "" : ", by time alone from " + Names.day(level.reachedFrom()))
                        + ")")
                .toList();
        page.paragraph(TextReport.VERDICT, "Further on: " + Names.list(names, "and") + ".");
    }

    private void title(Verdict level) {
        var sign = Sign.of(level.status());
        page.title(
                " " + sign.symbol() + " " + level.word(),
                sign.ink(),
                TextReport.VERDICT,
                level.goal().face().name(),
                level.goal().id());
    }
}
