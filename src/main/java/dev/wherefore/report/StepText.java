package dev.wherefore.report;

import dev.wherefore.advice.Effort;
import dev.wherefore.advice.StepEffect;
import dev.wherefore.parameter.Confidence;
import dev.wherefore.parameter.Range;
import java.math.BigDecimal;
import java.util.ArrayList;

/** One of the next steps: what to do, what it takes, why, what it would change, and what that rests on. */
final class StepText {
    private static final int NAMED = 4;

    private final NextStep step;
    private final Background background;

    StepText(NextStep step, Background background) {
        this.step = step;
        this.background = background;
    }

    void write(String number, int indent, Page page) {
        page.title(number, Ink.BOLD, indent, step.title(), effort(step.effort()));
        if (!step.text().isBlank()) page.paragraph(indent, step.text());
        for (var effect : step.effects()) page.paragraph(indent, effect(effect));
        var rests = rests();
        if (!rests.isEmpty()) page.faint(indent, rests);
    }

    /** "1 to 3 months, CAD 325"; what is not known is left out. */
    static String effort(Effort effort) {
        var time = time(effort.least(), effort.months());
        var cost = cost(effort);
        return time.isEmpty() || cost.isEmpty() ? time + cost : time + ", " + cost;
    }

    private static String time(BigDecimal least, BigDecimal months) {
        if (least == null && months == null) return "";
        if (months == null) return months(least) + " or more";
        if (months.signum() == 0) return "now";
        if (least == null || least.compareTo(months) == 0) return months(months);
        return least.signum() == 0
                ? "up to " + months(months)
                : Amount.plain(least) + " to " + Amount.plain(months) + " months";
    }

    private static String months(BigDecimal count) {
        return new Amount(count, "months").words();
    }

    private static String cost(Effort effort) {
        if (effort.cost() == null) return "";
        if (effort.cost().amounts().isEmpty()) return effort.cost().isAll() ? "no cost" : "";
        var parts = new ArrayList<String>();
        effort.cost().amounts().forEach((currency, amount) -> parts.add(new Amount(amount, currency).words()));
        if (!effort.cost().isAll()) parts.add("more");
        return Names.list(parts, "and");
    }

    private String effect(StepEffect effect) {
        var goal = background.goals().get(effect.goal());
        var title = goal == null ? effect.goal() : Titles.of(goal.face());
        boolean turns = !effect.from().equals(effect.to());
        boolean moves = effect.before() != null
                && (effect.before().low().compareTo(effect.after().low()) != 0
                        || effect.before().high().compareTo(effect.after().high()) != 0);
        var verdict = turns ? effect.to() + " instead of " + effect.from() : "";
        var points = moves ? points(effect.after()) + " points instead of " + points(effect.before()) : "";
        return title + ": " + verdict + (turns && moves ? ", " : "") + points;
    }

    private static String points(Range range) {
        return range.isExact()
                ? Amount.plain(range.low())
                : Amount.plain(range.low()) + " to " + Amount.plain(range.high());
    }

    /** Who decides, what stays open, and who says how long it takes and what it costs where no law does. */
    private String rests() {
        var recommendation = step.recommendation();
        var text = new StringBuilder();
        if (!recommendation.decidedBy().isEmpty()) {
            text.append("It depends on ").append(recommendation.decidedBy()).append(". ");
        }
        // Of each of several goals something else stays open.
        if (!recommendation.awaits().isEmpty() && recommendation.serves().size() < 2) {
            var names =
                    recommendation.awaits().stream().map(point -> point.name()).toList();
            text.append("Still open then: ").append(Names.few(names, NAMED)).append(". ");
        }
        for (var basis : step.effort().bases()) {
            if (basis.confidence() == Confidence.CONFIRMED) continue;
            text.append(Names.capital(basis.of()))
                    .append(" (")
                    .append(basis.confidence().word())
                    .append("): ");
            if (basis.source() != null) text.append(basis.source().title());
            if (basis.source() != null && !basis.note().isEmpty()) text.append(", ");
            text.append(basis.note());
            text.append(". ");
        }
        return text.toString().strip();
    }
}
