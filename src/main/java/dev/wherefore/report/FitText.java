package dev.wherefore.report;

import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Fit;
import dev.wherefore.verdict.Ranking;
import dev.wherefore.verdict.RightToWork;
import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The candidates for one opening, ranked, for those who choose between them. */
public final class FitText {
    private static final int PLACE = 20;
    private static final int REASON = 2;
    private static final int QUESTIONS = 5;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final int width;
    private final boolean colour;

    /**
     * @param width  of the screen, in columns; no line is longer
     * @param colour whether to add the colours of a terminal
     */
    public FitText(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /** The report, ending with a line break. */
    public String of(FitReport report) {
        var page = new Page(width, colour);
        var opening = report.opening();
        page.title(
                "",
                Ink.PLAIN,
                0,
                opening.employer() == null ? opening.title() : opening.title() + ", " + opening.employer(),
                "as of " + Names.day(report.day()) + " · rulebook " + Report.shortHash(report.rulebook()));
        page.paragraph(0, about(report));
        for (var place : report.ranking().places()) place(place, report, page);
        if (!report.leftOut().isEmpty()) {
            page.blank();
            page.paragraph(0, "Left out, as the profile is not valid: " + Names.list(report.leftOut(), "and") + ".");
        }
        mobility(report, page);
        page.blank();
        page.faint(
                0,
                "A ranking is no decision: ask what is open, then judge. It rests on nothing but what the opening asks:"
                        + " name, age, citizenship, residence, family and health play no part.");
        return page.toString();
    }

    /** "Berlin, Germany · 9 must-haves, 3 preferred". */
    private static String about(FitReport report) {
        var opening = report.opening();
        var parts = new ArrayList<String>();
        if (opening.city() != null) parts.add(opening.city());
        if (opening.country() != null) parts.add(Names.country(opening.country()));
        long must =
                opening.demands().stream().filter(demand -> !demand.preferred()).count();
        long preferred = opening.demands().size() - must;
        var asked = Names.count(must, "must-have") + (preferred == 0 ? "" : ", " + preferred + " preferred");
        return parts.isEmpty() ? asked : String.join(", ", parts) + " · " + asked;
    }

    private static void place(Ranking.Place place, FitReport report, Page page) {
        var fit = place.fit();
        var verdict = fit.verdict();
        var sign = Sign.of(verdict.status());
        page.blank();
        page.title(
                String.format(Locale.ROOT, "%2d %s %s", place.rank(), sign.symbol(), verdict.word()),
                sign.ink(),
                PLACE,
                fit.candidate(),
                shares(fit));
        if (!place.equal().isEmpty()) {
            page.paragraph(PLACE, "Equal with " + Names.list(place.equal(), "and") + ".");
        }
        for (var truth : List.of(Truth.MET, Truth.NOT_MET, Truth.UNKNOWN)) {
            for (var words : FitDetail.words(fit, truth, false, report)) reason(truth, words, page);
            for (var words : FitDetail.words(fit, truth, true, report)) reason(truth, "preferred: " + words, page);
        }
        ask(fit, page);
    }

    private static void reason(Truth truth, String words, Page page) {
        var sign = Sign.of(truth, false);
        page.hanging(" ".repeat(PLACE) + sign.symbol(), sign.ink(), PLACE + REASON, words);
    }

    private static void ask(Fit fit, Page page) {
        var missing = fit.questions();
        int shown = Math.min(QUESTIONS, missing.size());
        for (int i = 0; i < shown; i++) {
            page.hanging(
                    "",
                    Ink.PLAIN,
                    PLACE,
                    "Ask: " + missing.get(i).question() + " (" + missing.get(i).path() + ")");
        }
        if (missing.size() > shown) page.paragraph(PLACE, "and " + (missing.size() - shown) + " more");
    }

    /** "must-haves 70 to 85%, preferred 50%". */
    private static String shares(Fit fit) {
        var text = "must-haves " + percent(fit.must());
        return fit.preferred().all() == 0 ? text : text + ", preferred " + percent(fit.preferred());
    }

    private static String percent(Fit.Share share) {
        var low = Amount.plain(share.low().multiply(PERCENT));
        var high = Amount.plain(share.high().multiply(PERCENT));
        return (low.equals(high) ? low : low + " to " + high) + "%";
    }

    private static void mobility(FitReport report, Page page) {
        if (report.mobility() == null) return;
        page.blank();
        page.heading("For the mobility side, and no part of the ranking above: right to work in "
                + Names.country(report.opening().country()));
        for (var right : report.mobility().candidates()) right(right, page);
    }

    private static void right(RightToWork right, Page page) {
        var sign =
                switch (right.ground()) {
                    case CITIZEN, FREE_MOVEMENT, ELIGIBLE -> Sign.of(Status.ELIGIBLE);
                    case REVIEW -> Sign.of(Status.REVIEW);
                    case DEPENDS, NOT_COVERED -> Sign.of(Status.DEPENDS);
                    case NONE -> Sign.of(Status.NOT_ELIGIBLE);
                };
        page.title("   " + sign.symbol() + " " + right.ground().word(), sign.ink(), PLACE, right.candidate(), "");
        page.paragraph(PLACE, says(right));
        if (right.status() != null) {
            page.paragraph(PLACE, "Lives there already (" + status(right.status()) + "): see what that allows.");
        }
        if (!right.citizenshipsKnown()) page.paragraph(PLACE, "Ask: Of which countries are you a citizen?");
    }

    private static String status(String status) {
        return status.startsWith("visa/") ? "permit " + status : Names.words(status);
    }

    private static String says(RightToWork right) {
        return switch (right.ground()) {
            case CITIZEN -> "A citizen of the country.";
            case FREE_MOVEMENT -> "A citizen of a state whose citizens may work there without a permit.";
            case NOT_COVERED -> "The rulebook holds no routes of this country.";
            case NONE -> "No route is open on this offer; the nearest: " + routes(right) + ".";
            default -> "On this offer: " + routes(right) + ".";
        };
    }

    private static String routes(RightToWork right) {
        return String.join(
                "; ",
                right.routes().stream()
                        .map(verdict ->
                                verdict.goal().face().name() + " (" + verdict.word() + ", " + open(verdict) + ")")
                        .toList());
    }

    private static String open(Verdict verdict) {
        long notMet = GoalText.count(verdict, GoalText::isNotMet);
        long unknown = GoalText.count(verdict, GoalText::isUnknown);
        if (notMet > 0) return notMet + " not met";
        return unknown > 0 ? unknown + " to find out" : "all met";
    }
}
