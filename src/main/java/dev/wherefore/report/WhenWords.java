package dev.wherefore.report;

import dev.wherefore.fact.Score;
import dev.wherefore.parameter.Range;
import dev.wherefore.reason.Truth;
import dev.wherefore.timeline.BestTime;
import dev.wherefore.timeline.Cause;
import dev.wherefore.timeline.Change;
import dev.wherefore.timeline.State;
import dev.wherefore.verdict.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How changes in time read in plain English. */
final class WhenWords {
    private static final int CAUSES_SHOWN = 3;

    private final WhenReport report;
    private final WhenReason reasons;

    WhenWords(WhenReport report) {
        this.report = report;
        reasons = new WhenReason(report);
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

    /** Why, each without a capital or a full stop; factors that turned with one fact are told together. */
    List<String> causes(Change change) {
        var words = new ArrayList<String>();
        var factors = new LinkedHashMap<String, List<Cause>>();
        for (var cause : change.causes()) {
            if (cause.isFactor()) {
                factors.computeIfAbsent(side(change, cause), side -> new ArrayList<>())
                        .add(cause);
            } else {
                words.add(criterion(change, cause));
            }
        }
        factors.forEach((side, several) -> words.add((side.isEmpty() ? "" : side + ", ") + factors(several)));
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

    private String criterion(Change change, Cause cause) {
        var turned = cause.name()
                + (cause.after() == Truth.UNKNOWN
                        ? ", then open"
                        : ", then " + cause.after().word());
        return cause.is() == null ? turned : turned + ": " + wording(change).says(cause.is());
    }

    /** What the profile holds against the row of a table, or what of the law is not known; empty where none is told. */
    private String side(Change change, Cause cause) {
        if (cause.is() == null) return "";
        boolean open = cause.is().truth() == Truth.UNKNOWN;
        return open ? wording(change).says(cause.is()) : wording(change).profileSide(cause.is());
    }

    private static String factors(List<Cause> factors) {
        var before = Range.ZERO;
        var after = Range.ZERO;
        for (var factor : factors) {
            before = before.plus(factor.points());
            after = after.plus(factor.pointsNow());
        }
        return range(after) + " instead of " + range(before) + " for "
                + Names.list(
                        factors.stream()
                                .map(factor -> Wording.factor(factor.id()))
                                .distinct()
                                .toList(),
                        "and");
    }

    private Wording wording(Change change) {
        return report.background(change.day()).wording(change.goal());
    }

    private static String range(Range points) {
        return Wording.points(points.low(), points.high(), true);
    }

    /** What a change rests on that is not sure; empty when nothing. */
    String caution(Change change) {
        var figures = report.figures(change);
        boolean announced = WhenReport.isAnnounced(figures);
        boolean unconfirmed = WhenReport.isUnconfirmed(figures);
        var parts = new ArrayList<String>();
        if (announced || unconfirmed) {
            var what = announced && unconfirmed
                    ? "only announced or not confirmed"
                    : announced ? "only announced" : "not confirmed";
            parts.add("rests on a figure that is " + what);
        }
        if (change.restsOnJudgement()) parts.add("a person must judge");
        if (report.isUntoldBefore(change)) parts.add("by then not all of its law is known");
        return parts.isEmpty() ? "" : Names.capital(String.join("; ", parts)) + ".";
    }

    /** What to do about a change, as one sentence, and never as a promise. */
    String advice(Change change) {
        var day = Names.day(change.day());
        return (change.isWorse() ? act(change) + " before " + day + ": on that day " : "From " + day + " on ")
                + consequence(change) + ofGoal(change) + because(change) + ".";
    }

    /** What to do about a goal that is not always the same, in few sentences, with what they rest on. */
    String advice(BestTime time) {
        var words = new StringBuilder();
        if (time.misses() != null) words.append(advice(time.misses())).append(" Or wait: ");
        if (time.isToCome()) words.append(toCome(time));
        if (time.closes() != null) {
            if (time.isToCome())
                words.append(" Then act before ")
                        .append(Names.day(time.closes().day()))
                        .append(": on that day ")
                        .append(consequence(time.closes()))
                        .append(because(time.closes()))
                        .append('.');
            else words.append(advice(time.closes()));
        }
        if (time.lapses() != null && time.lapses() != time.closes()) {
            words.append(" On ")
                    .append(Names.day(time.lapses().day()))
                    .append(' ')
                    .append(verdict(time.lapses()))
                    .append(because(time.lapses()))
                    .append('.');
        }
        var caution = Stream.of(time.opens(), time.closes(), time.lapses(), time.misses())
                .filter(Objects::nonNull)
                .map(this::caution)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        return words + (caution.isEmpty() ? "" : " " + caution);
    }

    private String toCome(BestTime time) {
        var opens = time.opens();
        var day = Names.day(opens.day());
        boolean turns = time.now().status() != time.state().status();
        var gain = turns
                ? "the answer is '" + word(opens, time.state()) + "' instead of '" + word(opens, time.now()) + "'"
                : "you have " + points(time.state()) + " instead of " + points(time.now());
        boolean worthWaiting = turns && time.state().status() != Status.DEPENDS;
        return (worthWaiting ? "Wait until " + day + ": from that day " : "From " + day + " on ") + gain + ofGoal(opens)
                + because(opens) + ".";
    }

    private static String act(Change change) {
        return switch (change.goal().face().kind()) {
            case ROUTE, CERTIFICATION, EDUCATION, ROLE -> "Apply";
            default -> "Act";
        };
    }

    private static String ofGoal(Change change) {
        return " for " + Titles.of(change.goal().face());
    }

    private String because(Change change) {
        var reason = reasons.of(change);
        return reason.isEmpty() ? "" : ", as " + reason;
    }

    private static String verdict(Change change) {
        return "the answer becomes '" + word(change, change.after()) + "' instead of '" + word(change, change.before())
                + "'";
    }

    private String consequence(Change change) {
        var before = change.before();
        var after = change.after();
        var parts = new ArrayList<String>();
        if (before.points() != null && before.pointsKnown() && after.pointsKnown()) {
            var low = after.points().low().subtract(before.points().low());
            var high = after.points().high().subtract(before.points().high());
            if (low.signum() != 0 && low.compareTo(high) == 0) parts.add("you " + gained(low));
            else if (low.signum() != 0 || high.signum() != 0)
                parts.add("your points become " + points(after) + " instead of " + points(before));
        }
        if (before.status() != after.status()) {
            var mark = parts.isEmpty() ? null : mark(change);
            parts.add(mark == null ? verdict(change) : "fall under " + mark);
        }
        return String.join(" and ", parts);
    }

    /** What the points are not enough for any more; null where they are not what fails. */
    private String mark(Change change) {
        for (var cause : change.causes()) {
            if (cause.after() != Truth.NOT_MET
                    || cause.is() == null
                    || !(cause.is().fact() instanceof Score)) continue;
            var operand = cause.is().operand();
            if (operand == null || operand.parameter() == null) return "what is asked (" + cause.name() + ")";
            var background = report.background(change.day());
            var mark = Wording.the(background.about(operand.parameter()));
            return background
                    .cite(operand.parameter())
                    .map(cited -> mark + " (" + wording(change).value(cited) + ")")
                    .orElse(mark);
        }
        return null;
    }

    private static String gained(BigDecimal points) {
        return (points.signum() > 0 ? "gain " : "lose ") + new Amount(points.abs(), "points").words();
    }
}
