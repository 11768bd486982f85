package dev.wherefore.report;

import dev.wherefore.change.ConditionTurn;
import dev.wherefore.change.CriterionTurn;
import dev.wherefore.change.Difference;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.Face;
import dev.wherefore.verdict.Points;
import dev.wherefore.verdict.Readiness;
import dev.wherefore.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What changes would do, for who thinks of making them: the verdicts, points and recommendations that become others. */
public final class WhatIfText {
    private static final int STEP = 4;
    private static final int CONDITIONS = 3;
    private static final int GOALS = 20;
    private static final int STEPS = 7;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** What gets better, what gets worse, and then what stays and yet changes. */
    private static final Comparator<Difference> ORDER =
            Comparator.comparingInt(difference -> !difference.changesStatus() ? 2 : difference.isBetter() ? 0 : 1);

    private final int width;
    private final boolean colour;

    /**
     * @param width  of the screen, in columns; no line is longer
     * @param colour whether to add the colours of a terminal
     */
    public WhatIfText(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /** The report, ending with a line break. */
    public String of(WhatIf whatIf) {
        var page = new Page(width, colour);
        var report = whatIf.after();
        page.title(
                "",
                Ink.PLAIN,
                0,
                report.heading(),
                "as of " + Names.day(report.day()) + " · rulebook " + report.shortHash());
        changes(whatIf, page);
        if (whatIf.changesNothing()) {
            page.blank();
            page.paragraph(
                    0,
                    "Nothing changes: no verdict, no points and no recommendation of "
                            + Names.count(report.verdicts().size(), "goal") + ".");
        }
        goals(whatIf, page);
        steps("Recommended no longer", whatIf.vanishing(), page);
        steps("Recommended then", whatIf.appearing(), page);
        page.blank();
        var changed = whatIf.differences().stream().map(Difference::after).toList();
        page.faint(0, TextReport.caution(FiguresUsed.by(changed, report.background())));
        return page.toString();
    }

    private static void changes(WhatIf whatIf, Page page) {
        page.blank();
        page.heading("What if");
        for (int i = 0; i < whatIf.changes().size(); i++) {
            var change = whatIf.changes().get(i);
            var was = whatIf.replaced().get(i);
            var text = change.text().substring(change.text().indexOf('=') + 1);
            page.hanging(
                    "",
                    Ink.PLAIN,
                    STEP,
                    switch (change.verb()) {
                        case STATE -> change.path() + " were " + text + (was.isEmpty() ? "" : " and not " + was);
                        case ADD -> change.path() + " had " + text + ", too";
                        case TAKE_OUT -> change.path() + " had no " + text;
                        case LEAVE_OUT ->
                            change.path() + " were not stated" + (was.isEmpty() ? "" : ", and not " + was);
                    });
        }
    }

    private void goals(WhatIf whatIf, Page page) {
        var differences = whatIf.differences().stream()
                .filter(WhatIfText::isTold)
                .sorted(ORDER)
                .toList();
        if (differences.isEmpty()) return;
        page.blank();
        page.heading("What changes");
        for (var difference : differences.subList(0, Math.min(GOALS, differences.size()))) {
            goal(difference, whatIf.after().background(), page);
        }
        if (differences.size() > GOALS) page.paragraph(STEP, "and " + (differences.size() - GOALS) + " more goals");
        long same = whatIf.after().verdicts().size() - whatIf.differences().size();
        if (same > 0) page.faint(STEP, "Nothing changes of " + Names.count(same, "other goal") + " asked about.");
    }

    /** A remark is made or not: what else changes of it is of no use to a reader. */
    private static boolean isTold(Difference difference) {
        return difference.changesStatus() || difference.goal().face().kind() != Face.Kind.REMARK;
    }

    private static void goal(Difference difference, Background background, Page page) {
        var before = difference.before();
        var after = difference.after();
        var sign = Sign.of(after.status());
        page.title(
                " " + sign.symbol(),
                sign.ink(),
                STEP,
                Titles.of(after.goal().face()) + ": "
                        + (difference.changesStatus()
                                ? before.word() + " becomes " + after.word()
                                : "still " + after.word()),
                after.goal().id());
        if (difference.changesPoints())
            page.paragraph(STEP, "Points: " + points(after.points()) + " instead of " + points(before.points()) + ".");
        if (difference.changesReadiness())
            page.paragraph(
                    STEP,
                    "Readiness: " + readiness(after.readiness()) + " instead of " + readiness(before.readiness())
                            + ".");
        if (difference.changesWorth())
            page.paragraph(
                    STEP,
                    "Worth: " + before.worth().standing().word() + " becomes "
                            + after.worth().standing().word() + ".");
        if (difference.changesOffer() && after.offer() != null)
            page.paragraph(STEP, "Decided on another offer, " + after.offer() + ".");
        for (var turn : difference.turns()) turn(turn, after, background, page);
    }

    private static void turn(CriterionTurn turn, Verdict after, Background background, Page page) {
        boolean ofPoints = turn.from() == null;
        if (!ofPoints && !turn.isTurned()) return;
        var wording = background.wording(after.goal());
        if (ofPoints) {
            page.paragraph(STEP, Names.capital(Wording.factor(turn.id())) + " gives other points.");
        } else {
            page.hanging(
                    " ".repeat(STEP) + Sign.of(turn.to(), false).symbol(),
                    Sign.of(turn.to(), false).ink(),
                    STEP + 2,
                    turn.name() + ": " + turn.from().word() + " becomes "
                            + turn.to().word());
        }
        var told = telling(turn);
        for (var condition : told.subList(0, Math.min(CONDITIONS, told.size()))) {
            page.paragraph(STEP + 2, Names.capital(wording.says(condition.telling())) + ".");
        }
        if (told.size() > CONDITIONS)
            page.paragraph(STEP + 2, "and " + Names.count(told.size() - CONDITIONS, "more condition"));
    }

    /** Of several rules with one condition it is told once, and first those that turned the way of the criterion. */
    private static List<ConditionTurn> telling(CriterionTurn turn) {
        var told = new ArrayList<ConditionTurn>();
        for (var condition : turn.conditions()) {
            boolean along = turn.to() == null || condition.to() == turn.to() || turn.to() == Truth.UNKNOWN;
            boolean isTold = told.stream()
                    .anyMatch(other ->
                            other.telling().text().equals(condition.telling().text()));
            if (along && !isTold && condition.telling().type() != null) told.add(condition);
        }
        return told;
    }

    private static String points(Points points) {
        return Wording.points(points.total().low(), points.total().high(), points.known());
    }

    private static String readiness(Readiness readiness) {
        var low = Amount.plain(readiness.low().multiply(PERCENT));
        var high = Amount.plain(readiness.high().multiply(PERCENT));
        return (low.equals(high) ? low : low + " to " + high) + "%";
    }

    private static void steps(String heading, List<NextStep> steps, Page page) {
        if (steps.isEmpty()) return;
        page.blank();
        page.heading(heading);
        for (var step : steps.subList(0, Math.min(STEPS, steps.size()))) {
            page.hanging("  -", Ink.PLAIN, STEP, step.title());
        }
        if (steps.size() > STEPS) page.paragraph(STEP, "and " + (steps.size() - STEPS) + " more");
    }
}
