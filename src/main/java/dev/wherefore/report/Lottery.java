package dev.wherefore.report;

import dev.wherefore.parameter.Cited;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.Face;
import dev.wherefore.verdict.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a verdict is decided by lot, with the odds that sources give.
 *
 * @param name      of the criterion that waits for the draw
 * @param criterion its id
 * @param odds      that are in force on the day, those for the candidate's points first; empty where no source gives any
 */
record Lottery(String criterion, String name, List<Cited> odds) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A share is told as one in so many up to this number, */
    private static final int MOST_IN = 20;
    /** and where it is no farther off than this part of it. */
    private static final BigDecimal OFF = new BigDecimal("0.07");

    /** Null where nothing is drawn by lot, or the draw is over for the candidate. */
    static Lottery of(Verdict verdict, Background background) {
        var lottery = verdict.goal().face().lottery();
        if (lottery == null) return null;
        var finding = verdict.finding(lottery.criterion());
        if (finding == null || finding.truth() == Truth.MET) return null;
        var odds = new ArrayList<Cited>();
        for (var each : lottery.odds()) {
            if (isFor(each, verdict)) background.cite(each.share()).ifPresent(odds::add);
        }
        return new Lottery(lottery.criterion(), finding.criterion().name(), List.copyOf(odds));
    }

    private static boolean isFor(Face.Odds odds, Verdict verdict) {
        if (odds.points() == null) return true;
        var points = verdict.points();
        return points != null
                && points.total().low().compareTo(odds.points()) == 0
                && points.total().high().compareTo(odds.points()) == 0;
    }

    /** One or two sentences. */
    String says() {
        var text = new StringBuilder(Names.capital(name)).append(": it is drawn by lot");
        if (odds.isEmpty()) return text.append("; no source gives the odds.").toString();
        for (var each : odds) {
            text.append("; ")
                    .append(about((BigDecimal) each.value()))
                    .append(": ")
                    .append(each.about())
                    .append(" (")
                    .append(each.source().title())
                    .append(", ")
                    .append(Names.day(each.inForceFrom()))
                    .append(GoalText.marks(each))
                    .append(each.note().isEmpty() ? "" : ", " + each.note())
                    .append(")");
        }
        return text.append(".").toString();
    }

    /** "about 1 in 3", or "about 46 in 100" where no such number is near. */
    static String about(BigDecimal percent) {
        if (percent.compareTo(BigDecimal.ONE) < 0) return "less than 1 in 100";
        int in = HUNDRED.divide(percent, 0, RoundingMode.HALF_UP).intValue();
        var share = HUNDRED.divide(BigDecimal.valueOf(in), 4, RoundingMode.HALF_UP);
        boolean near = share.subtract(percent).abs().compareTo(percent.multiply(OFF)) <= 0;
        if (near && in <= MOST_IN) return "about 1 in " + in;
        return "about " + percent.setScale(0, RoundingMode.HALF_UP) + " in 100";
    }
}
