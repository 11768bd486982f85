package dev.wherefore.report;

import dev.wherefore.plan.Obstacle;
import dev.wherefore.plan.Plan;
import dev.wherefore.plan.Plans;
import dev.wherefore.plan.Step;
import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Verdict;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A plan report as text. */
public final class PlanText {
    private static final int LEAD = 17;
    private static final int STEP = 4;
    private static final int SHOWN = 6;

    private final int width;
    private final boolean colour;

    /** @param width columns of the text */
    public PlanText(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /** The whole text. */
    public String of(PlanReport report, boolean verbose) {
        var page = new Page(width, colour);
        var plans = report.plans();
        var background = report.background();
        var goal = plans.before().goal();
        var currency = plans.limits().currency();
        page.spread(
                "",
                Ink.PLAIN,
                0,
                report.name() == null ? report.profile() : report.name(),
                "as of " + Names.day(plans.day()) + " · rulebook "
                        + report.rulebook()
                                .substring(0, Math.min(6, report.rulebook().length())));
        page.blank();
        page.title("", Ink.PLAIN, 0, "Plan: " + Titles.of(goal.face()), goal.id());
        var now = Sign.of(plans.before().status());
        page.hanging(" now", Ink.BOLD, LEAD, now.symbol() + " " + plans.before().word() + open(plans.before()));
        page.hanging(" limits", Ink.BOLD, LEAD, limits(plans, currency));
        if (!plans.leftOut().isEmpty()) page.paragraph(LEAD, leftOut(plans, new PlanWords(background)));
        if (plans.plans().isEmpty()) none(report, background, page);
        for (var plan : plans.plans()) plan(plan, report, currency, page);
        page.blank();
        page.faint(0, PlanReport.CAUTION);
        if (!plans.plans().isEmpty()) {
            var last = plans.plans().get(0);
            page.faint(0, TextReport.caution(FiguresUsed.by(List.of(last.verdict()), report.background(last))));
        }
        if (verbose) {
            page.faint(
                    0,
                    "Decided " + Names.count(plans.nodes(), "combination") + " of actions on "
                            + Names.count(plans.days(), "day") + " in all.");
        }
        return page.toString();
    }

    private static String limits(Plans plans, String currency) {
        var text = "within " + Names.count(plans.limits().months(), "month");
        var budget = plans.limits().budget();
        return budget == null ? text : text + ", for " + new Amount(budget, currency).words() + " at most";
    }

    private static String leftOut(Plans plans, PlanWords words) {
        var titles = plans.leftOut().stream().map(words::title).distinct().toList();
        return "Left out, as nobody knows what it costs: " + Names.few(titles, SHOWN)
                + ". --unknown-costs plans with it all the same.";
    }

    private static String open(Verdict verdict) {
        var failed = names(verdict, finding -> finding.truth() == Truth.NOT_MET);
        return failed.isEmpty() ? "" : "; not met: " + failed;
    }

    private static String names(Verdict verdict, Predicate<Finding> which) {
        var names = verdict.findings().stream()
                .filter(finding -> !finding.preferred())
                .filter(which)
                .map(finding -> finding.criterion().name())
                .toList();
        return names.isEmpty() ? "" : Names.few(names, SHOWN);
    }

    private static void none(PlanReport report, Background background, Page page) {
        var plans = report.plans();
        page.blank();
        if (!plans.whole()) {
            page.heading("No plan was found before the search was ended");
            page.paragraph(
                    STEP,
                    "There are too many combinations of actions. Ask for less time or a smaller budget, or of a nearer "
                            + "goal.");
            return;
        }
        page.heading("No plan within your limits, because");
        var wording = background.wording(plans.before().goal());
        for (var obstacle : plans.obstacles()) {
            var finding = obstacle.finding();
            var sign = Sign.of(finding.truth(), finding.awaitsJudgement());
            page.hanging(" " + sign.symbol(), sign.ink(), STEP, reason(obstacle, wording));
        }
        var lottery = Lottery.of(plans.before(), background);
        if (lottery != null) page.paragraph(STEP, lottery.says());
        if (plans.obstacles().isEmpty()) {
            page.paragraph(STEP, "what is open is never met on one and the same day.");
        }
        if (plans.obstacles().stream().anyMatch(each -> each.reason() == Obstacle.Reason.NOT_ANSWERED)) {
            page.paragraph(
                    STEP,
                    "What is not answered is not planned: answer it in the profile, or ask with --leave-open for a plan "
                            + "that leaves it open.");
        }
    }

    /** Why a criterion keeps the goal out of reach. */
    static String reason(Obstacle obstacle, Wording wording) {
        var finding = obstacle.finding();
        var text = finding.criterion().name() + ": " + obstacle.reason().words();
        var points = obstacle.points();
        if (points != null) {
            text += "; the most that was found is " + Wording.points(points.low(), points.high(), true);
        }
        if (finding.truth() != Truth.NOT_MET) return text + ".";
        var condition = finding.nearest().condition();
        return condition == null ? text + "." : text + ". " + Names.capital(wording.says(condition)) + ".";
    }

    private static void plan(Plan plan, PlanReport report, String currency, Page page) {
        var background = report.background(plan);
        var words = new PlanWords(background);
        page.blank();
        page.heading("The "
                + Names.list(plan.best().stream().map(each -> each.word()).toList(), "and"));
        int number = 1;
        for (var step : plan.steps()) step(number++, step, plan, words, currency, page);
        if (plan.steps().isEmpty()) {
            page.paragraph(
                    STEP,
                    plan.reached().equals(report.plans().day())
                            ? "Nothing is to be done first."
                            : "Nothing but wait: time or law that is in force by then turns it.");
        }
        var sign = Sign.of(plan.verdict().status());
        page.hanging(
                " then",
                Ink.BOLD,
                LEAD,
                sign.symbol() + " " + plan.verdict().word() + " on " + Names.day(plan.reached()) + points(plan));
        var judged = names(plan.verdict(), Finding::awaitsJudgement);
        if (!judged.isEmpty()) page.paragraph(LEAD, "A person must judge: " + judged + ".");
        var lottery = Lottery.of(plan.verdict(), background);
        if (lottery != null) page.paragraph(LEAD, lottery.says());
        var open = names(plan.verdict(), finding -> finding.truth() == Truth.UNKNOWN && !finding.awaitsJudgement());
        if (!open.isEmpty()) page.paragraph(LEAD, "Still to be answered: " + open + ".");
        page.hanging(" in all", Ink.BOLD, LEAD, PlanWords.cost(plan.toll(), currency) + " · " + months(plan, report));
        page.hanging(" rests on", Ink.BOLD, LEAD, PlanWords.certainty(plan) + figures(plan, background));
    }

    private static String figures(Plan plan, Background background) {
        var figures = FiguresUsed.by(List.of(plan.verdict()), background);
        int unconfirmed = figures.unconfirmed().size();
        int announced = figures.announced().size();
        var text = "";
        if (unconfirmed > 0) text += ", " + Names.count(unconfirmed, "unconfirmed figure");
        if (announced > 0) text += ", " + Names.count(announced, "figure") + " only announced";
        return text;
    }

    private static String points(Plan plan) {
        var points = plan.verdict().points();
        return points == null
                ? ""
                : ", with "
                        + Wording.points(points.total().low(), points.total().high(), points.known());
    }

    private static String months(Plan plan, PlanReport report) {
        var time = report.plans().day().until(plan.reached());
        if (time.toTotalMonths() == 0) return Names.count(time.getDays(), "day");
        var months = new Amount(java.math.BigDecimal.valueOf(time.toTotalMonths()), "months").words();
        return time.getDays() == 0 ? months : months + " " + Names.count(time.getDays(), "day");
    }

    private static void step(int number, Step step, Plan plan, PlanWords words, String currency, Page page) {
        page.beside(String.format(" %d", number), Ink.BOLD, STEP, words.title(step), PlanWords.cost(step, currency));
        page.paragraph(STEP, PlanWords.time(step) + " · " + PlanWords.certainty(step) + ".");
        if (!step.needed().isEmpty()) {
            page.paragraph(STEP, "It needs " + Names.list(step.needed(), "and") + ", reached when it begins.");
        }
        page.paragraph(STEP, turns(step, plan));
        var unsure = PlanWords.unsure(step);
        if (!unsure.isEmpty()) page.paragraph(STEP, Names.capital(String.join("; ", unsure)) + ".");
        if (!step.action().note().isEmpty()) page.paragraph(STEP, step.action().note());
    }

    /** What a step does by itself, on the day on which it ends. */
    static String turns(Step step, Plan plan) {
        var text = "";
        if (!step.turns().isEmpty()) {
            text = "No longer in the way: "
                    + Names.list(
                            step.turns().stream()
                                    .map(id -> plan.verdict()
                                            .finding(id)
                                            .criterion()
                                            .name())
                                    .collect(Collectors.toList()),
                            "and")
                    + ". ";
        }
        if (step.points() != null && !step.points().equals(step.before())) {
            text += "Points: "
                    + Wording.points(step.before().low(), step.before().high(), true) + " before, "
                    + Wording.points(step.points().low(), step.points().high(), true) + " after. ";
        }
        if (text.isEmpty()) text = "By itself it turns nothing yet. ";
        return text + "Then: " + step.after().word(plan.verdict().goal().face().kind()) + ".";
    }
}
