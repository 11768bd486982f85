package dev.wherefore.report;

import dev.wherefore.change.Assignment;
import dev.wherefore.change.ConditionTurn;
import dev.wherefore.change.CriterionTurn;
import dev.wherefore.change.Difference;
import dev.wherefore.document.Scalar;
import dev.wherefore.fact.Choice;
import dev.wherefore.fact.Row;
import dev.wherefore.parameter.Range;
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
        var told = whatIf.differences().stream()
                .filter(WhatIfText::isTold)
                .sorted(ORDER)
                .toList();
        if (told.isEmpty() && whatIf.appearing().isEmpty() && whatIf.vanishing().isEmpty()) {
            page.blank();
            page.paragraph(
                    0,
                    "Nothing changes: no verdict, no points and no recommendation of "
                            + Names.count(report.verdicts().size(), "goal") + ".");
        }
        goals(whatIf, told, page);
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
            var text = stated(change);
            // Of what is no word there is nothing short to say.
            var instead = was.isEmpty() ? "" : was.equals(text) ? ", as is stated already" : " and not " + was;
            page.hanging(
                    "",
                    Ink.PLAIN,
                    STEP,
                    switch (change.verb()) {
                        case STATE -> change.path() + " were " + text + instead;
                        case ADD -> change.path() + " had " + text + ", too";
                        case TAKE_OUT -> change.path() + " had no " + text;
                        case LEAVE_OUT -> change.path() + " were not stated" + (instead.isEmpty() ? "" : "," + instead);
                    });
        }
    }

    /** As it was written, and of a day reckoned from the day of the question, that day. */
    private static String stated(Assignment change) {
        var text = change.text().substring(change.text().indexOf('=') + 1);
        boolean isReckoned = change.value() instanceof Scalar scalar
                && !scalar.text().equals(text.strip())
                && text.strip().startsWith(Assignment.TODAY);
        return isReckoned ? ((Scalar) change.value()).text() + " (" + text.strip() + ")" : text;
    }

    private void goals(WhatIf whatIf, List<Difference> differences, Page page) {
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
        if (!turn.isOfPoints() && !turn.isTurned()) return;
        var wording = background.wording(after.goal());
        if (turn.isOfPoints()) {
            page.paragraph(STEP, factor(turn) + ".");
        } else {
            page.hanging(
                    " ".repeat(STEP) + Sign.of(turn.to(), false).symbol(),
                    Sign.of(turn.to(), false).ink(),
                    STEP + 2,
                    turn.name() + ": " + turn.from().word() + " becomes "
                            + turn.to().word());
        }
        var told = turn.isOfPoints() ? tellingOfPoints(turn) : telling(turn);
        for (var condition : told.subList(0, Math.min(CONDITIONS, told.size()))) {
            var says = wording.says(condition.telling());
            page.paragraph(
                    STEP + 2, condition.after() == null ? "No longer: " + says + "." : Names.capital(says) + ".");
        }
        if (told.size() > CONDITIONS)
            page.paragraph(STEP + 2, "and " + Names.count(told.size() - CONDITIONS, "more condition"));
    }

    /** A factor with its group, as several groups have factors of one name: "Age (core): 105 points instead of 95 points". */
    private static String factor(CriterionTurn turn) {
        int slash = turn.id().lastIndexOf('/');
        var group = slash < 0
                ? ""
                : " (" + Names.words(turn.id().substring(0, slash).replace('/', ' ')) + ")";
        return Names.capital(Wording.factor(turn.id())) + group + ": " + points(turn.gives()) + " instead of "
                + points(turn.gave());
    }

    private static String points(Range range) {
        return Wording.points(range.low(), range.high(), true);
    }

    /** Of several rules with one condition it is told once, and first how things stand now. */
    private static List<ConditionTurn> telling(CriterionTurn turn) {
        var along = turn.conditions().stream()
                .filter(condition -> condition.to() == turn.to() || turn.to() == Truth.UNKNOWN)
                .toList();
        var plain = along.stream()
                .filter(condition -> condition.telling().type() != null)
                .toList();
        return once(plain.isEmpty() ? along.isEmpty() ? turn.conditions() : along : plain);
    }

    /** What a factor gives its points for now: that there is such a thing at all, or an option chosen, says nothing. */
    private static List<ConditionTurn> tellingOfPoints(CriterionTurn turn) {
        return once(turn.conditions().stream()
                .filter(condition -> condition.after() != null && condition.to() == Truth.MET)
                .filter(condition -> condition.after().property() != null
                        && !(condition.after().fact() instanceof Choice)
                        && !(condition.after().fact() instanceof Row))
                .toList());
    }

    private static List<ConditionTurn> once(List<ConditionTurn> conditions) {
        var told = new ArrayList<ConditionTurn>();
        for (var condition : conditions) {
            boolean isTold = told.stream()
                    .anyMatch(other ->
                            other.telling().text().equals(condition.telling().text()));
            if (!isTold) told.add(condition);
        }
        told.sort(Comparator.comparing(condition -> condition.after() == null));
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
