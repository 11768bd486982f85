package dev.wherefore.report;

import dev.wherefore.fact.Score;
import dev.wherefore.parameter.Range;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.Face;
import dev.wherefore.timeline.Cause;
import dev.wherefore.timeline.Change;
import dev.wherefore.timeline.State;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How changes in time read in plain English. */
final class WhenWords {
    private static final int CAUSES_SHOWN = 3;

    private final WhenReport report;

    WhenWords(WhenReport report) {
        this.report = report;
    }

    /** What is before and after: "462 to 457 points, eligible to not eligible". */
    String change(Change change) {
        var parts = new ArrayList<String>();
        var before = change.before();
        var after = change.after();
        if (before.points() != null) {
            var was = points(before);
            var is = points(after);
            if (!was.equals(is)) parts.add(was + " → " + is);
        }
        if (before.status() != after.status()) parts.add(word(change, before) + " → " + word(change, after));
        if (parts.isEmpty()) parts.add(word(change, after));
        return String.join(", ", parts);
    }

    private static String points(State state) {
        var points = state.points();
        return Wording.points(points.low(), points.high(), state.pointsKnown());
    }

    /** A state's verdict in the word of the goal's kind. */
    static String word(Change change, State state) {
        return state.status().word(change.goal().face().kind());
    }

    /** Why, the most telling first, each without a capital or a full stop. */
    List<String> causes(Change change) {
        var words = new ArrayList<String>();
        for (var cause : change.causes()) {
            var said = cause(change, cause);
            if (!words.contains(said)) words.add(said);
        }
        return words;
    }

    /** The same in one paragraph; empty where no criterion or factor turned. */
    String why(Change change) {
        var causes = causes(change);
        int shown = causes.size() > CAUSES_SHOWN + 1 ? CAUSES_SHOWN : causes.size();
        var sentences = new StringBuilder();
        for (var cause : causes.subList(0, shown))
            sentences
                    .append(sentences.isEmpty() ? "" : " ")
                    .append(Names.capital(cause))
                    .append('.');
        if (shown < causes.size())
            sentences.append(" And ").append(causes.size() - shown).append(" more.");
        return sentences.toString();
    }

    private String cause(Change change, Cause cause) {
        var wording = report.background(change.day()).wording(change.goal());
        if (cause.isFactor()) {
            var from = cause.points();
            var to = cause.pointsNow();
            var what = cause.is() == null ? Wording.factor(cause.id()) : wording.profileSide(cause.is());
            return what + ", " + range(to) + " instead of " + range(from)
                    + (cause.is() == null ? "" : " for " + Wording.factor(cause.id()));
        }
        var turned = cause.name() + " "
                + (cause.after() == Truth.UNKNOWN
                        ? "becomes open"
                        : "is then " + cause.after().word());
        return cause.is() == null ? turned : turned + ": " + wording.says(cause.is());
    }

    private static String range(Range points) {
        return Wording.points(points.low(), points.high(), true);
    }

    /** What a change rests on that is not sure; empty when nothing. */
    String caution(Change change) {
        var figures = report.figures(change);
        var parts = new ArrayList<String>();
        if (WhenReport.isAnnounced(figures)) parts.add("rests on a figure that is only announced");
        if (WhenReport.isUnconfirmed(figures)) parts.add("rests on a figure that is not confirmed");
        if (change.restsOnJudgement()) parts.add("a person must judge");
        return parts.isEmpty() ? "" : Names.capital(Names.list(parts, "and")) + ".";
    }

    /** What to do about a change, as one sentence, and never as a promise. */
    String advice(Change change) {
        var title = Titles.of(change.goal().face());
        var day = Names.day(change.day());
        return change.isWorse()
                ? before(change.goal().face().kind()) + " " + day + ": on that day " + consequence(change, title)
                : "From " + day + " on " + consequence(change, title);
    }

    private static String before(Face.Kind kind) {
        return switch (kind) {
            case ROUTE, CERTIFICATION, EDUCATION, ROLE -> "Apply before";
            default -> "Act before";
        };
    }

    private static String consequence(Change change, String title) {
        var before = change.before();
        var after = change.after();
        var parts = new ArrayList<String>();
        if (before.points() != null && before.pointsKnown() && after.pointsKnown()) {
            var low = after.points().low().subtract(before.points().low());
            var high = after.points().high().subtract(before.points().high());
            if (low.signum() != 0 && low.compareTo(high) == 0) parts.add("you " + gained(low));
            else if (low.signum() != 0 || high.signum() != 0) parts.add("your points become " + points(after));
        }
        if (before.status() != after.status()) {
            var cutOff = change.causes().stream()
                    .filter(cause -> cause.after() == Truth.NOT_MET
                            && cause.is() != null
                            && cause.is().fact() instanceof Score)
                    .findFirst();
            if (cutOff.isPresent() && !parts.isEmpty()) {
                parts.add("fall under what is asked (" + cutOff.get().name() + ")");
            } else {
                parts.add("the answer becomes '" + word(change, after) + "' instead of '" + word(change, before) + "'");
            }
        }
        return String.join(" and ", parts) + " for " + title + ".";
    }

    private static String gained(BigDecimal points) {
        return (points.signum() > 0 ? "gain " : "lose ") + new Amount(points.abs(), "points").words();
    }
}
