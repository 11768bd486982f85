package dev.wherefore.report;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Scalar;
import dev.wherefore.fact.Score;
import dev.wherefore.parameter.Range;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.Fees;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.Verdict;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Routes side by side, what the candidate can do soonest first: those that are open, by the time a decision takes; then
 * those that wait for a person, or for an answer; last those that are closed, by how much is missing.
 */
public final class Comparison {
    private static final BigDecimal NEVER = new BigDecimal("1000000");
    private static final int NAMED = 2;

    private static final Comparator<Route> ORDER = Comparator.comparing((Route route) -> route.verdict.status())
            .thenComparing(route -> route.verdict.status() == Status.NOT_ELIGIBLE ? route.failed : 0)
            .thenComparing(Route::months)
            .thenComparing(route -> route.open)
            .thenComparing(route -> Titles.of(route.verdict.goal().face()))
            .thenComparing(route -> route.verdict.goal().id());

    private final List<Route> routes;

    private Comparison(List<Route> routes) {
        this.routes = routes;
    }

    /** The routes of a report; other goals are left out. */
    public static Comparison of(Report report) {
        return new Comparison(report.verdicts().stream()
                .filter(verdict -> verdict.goal().face().kind() == Face.Kind.ROUTE)
                .map(verdict -> new Route(verdict, report.background()))
                .sorted(ORDER)
                .toList());
    }

    List<Route> routes() {
        return routes;
    }

    /** One route, in the words of the comparison; each of them is empty where it is not known. */
    static final class Route {
        private final Verdict verdict;
        private final Background background;
        private final int failed;
        private final int open;

        Route(Verdict verdict, Background background) {
            this.verdict = verdict;
            this.background = background;
            failed = notMet().size();
            open = unknown().size();
        }

        Verdict verdict() {
            return verdict;
        }

        String title() {
            return Titles.of(verdict.goal().face());
        }

        /** What is missing: "salary (EUR 1,934.20 a year short); 2 unknown". */
        String missing() {
            var failing = notMet().stream().map(this::words).toList();
            var unknown = open == 0 ? "" : open + " unknown";
            if (failing.isEmpty()) return unknown;
            var text = "not met: " + Names.few(failing, NAMED);
            return unknown.isEmpty() ? text : text + "; " + unknown;
        }

        /** What is asked and not there, in the order of the goal's file. */
        List<Finding> notMet() {
            return asked(Truth.NOT_MET);
        }

        /** What is asked and waits for an answer or for a person. */
        List<Finding> unknown() {
            return asked(Truth.UNKNOWN);
        }

        /** What is still to be drawn by lot; null where nothing is, or where the route is closed whatever is drawn. */
        Lottery lottery() {
            if (verdict.status() == Status.NOT_ELIGIBLE) return null;
            var lottery = Lottery.of(verdict, background);
            return lottery == null || verdict.finding(lottery.criterion()).preferred() ? null : lottery;
        }

        private List<Finding> asked(Truth truth) {
            return verdict.findings().stream()
                    .filter(finding -> finding.truth() == truth && !finding.preferred())
                    .toList();
        }

        private String words(Finding finding) {
            var distance = distance(finding);
            return finding.criterion().name() + (distance == null ? "" : " (" + distance + ")");
        }

        /** "EUR 1,934.20 a year short"; null where how much is missing has no meaning. */
        String distance(Finding finding) {
            var miss = finding.nearest();
            return miss == null || miss.condition() == null
                    ? null
                    : background.wording(verdict.goal()).distance(miss.condition());
        }

        /** "1 to 3 months". */
        String decision() {
            var processing = verdict.goal().face().processing();
            return processing == null ? "" : GoalText.months(processing);
        }

        /** Months to a decision at the most; far away where nobody says. */
        private BigDecimal months() {
            var processing = verdict.goal().face().processing();
            return processing == null ? NEVER : processing.most();
        }

        String cost() {
            var cost = Costs.ofTheCandidate(fees());
            return cost == null ? "" : cost;
        }

        Fees fees() {
            return background.fees(verdict.goal());
        }

        /** "partner may work: full; children". */
        String family() {
            if (!(verdict.goal().face().details().get("family") instanceof Mapping family)) return "";
            var spouse = text(family, "spouse");
            var work = text(family, "spouse-work");
            var children = text(family, "children");
            if (spouse.equals("false")) return children.equals("true") ? "children only" : "none";
            var text = new StringBuilder(spouse.equals("true") ? "partner" : "");
            if (!work.isEmpty())
                text.append(text.isEmpty() ? "partner" : "").append(", work: ").append(work);
            if (children.equals("true")) text.append(text.isEmpty() ? "" : "; ").append("children");
            return text.toString();
        }

        private static String text(Mapping mapping, String key) {
            return mapping.get(key) instanceof Scalar scalar && !scalar.isNull() ? scalar.text() : "";
        }

        /** Months to settlement; null where there is no way or it is not known. */
        Integer settlementMonths() {
            var settlement = verdict.goal().face().settlement();
            return settlement == null ? null : settlement.months();
        }

        String settlement() {
            var months = settlementMonths();
            if (months == null) return "";
            return months == 0 ? "at once" : "after " + GoalText.months(months);
        }

        String language() {
            return verdict.goal().face().details().get("language") instanceof Scalar text && !text.isNull()
                    ? text.text()
                    : "";
        }

        Range points() {
            return verdict.points() == null ? null : verdict.points().total();
        }

        /** Whether the upper ends of points and margin say something: they do not where a table of the scheme is not known. */
        boolean isBounded() {
            return verdict.points() != null && verdict.points().known();
        }

        /** What the points are compared with, the first of several; null where nothing is. */
        PassMark passMark() {
            if (points() == null) return null;
            for (var finding : verdict.findings()) {
                for (var rule : finding.rules()) {
                    for (var condition : rule.conditions()) {
                        if (condition.type() == Score.TYPE
                                && condition.required() instanceof BigDecimal asked
                                && condition.operator().startsWith(">")) {
                            return new PassMark(finding, condition, asked);
                        }
                    }
                }
            }
            return null;
        }

        /** How far the points are above what is asked, at least and at most; negative where they are below; null for none. */
        Range margin() {
            var mark = passMark();
            if (mark == null) return null;
            return new Range(
                    points().low().subtract(mark.asked()), points().high().subtract(mark.asked()));
        }

        /** "462 to 498 points, 12 to 48 over". */
        String score() {
            var points = points();
            if (points == null) return "";
            var text = Wording.points(points.low(), points.high(), isBounded());
            var margin = margin();
            if (margin == null) return text;
            if (margin.low().signum() >= 0) return text + ", " + plain(margin.low()) + " over";
            if (!isBounded()) return text + ", " + plain(margin.low().negate()) + " short at most";
            if (margin.high().signum() < 0)
                return text + ", " + plain(margin.high().negate()) + " short";
            return text + ", " + plain(margin.low()) + " to +" + plain(margin.high());
        }

        private static String plain(BigDecimal number) {
            return Amount.plain(number);
        }

        /** Why it stands where it does. */
        String reason() {
            return switch (verdict.status()) {
                case ELIGIBLE -> "open now" + (decision().isEmpty() ? "" : ", decision in " + decision());
                case REVIEW -> "open once a person has judged what cannot be computed";
                case DEPENDS -> "may be open: " + awaited();
                case NOT_ELIGIBLE -> closed();
            };
        }

        /** A draw is no answer that anybody could give. */
        private String awaited() {
            boolean drawn = lottery() != null;
            int answers = drawn ? open - 1 : open;
            if (answers == 0) return "it is drawn by lot";
            return Names.count(answers, "answer") + " outstanding" + (drawn ? ", and it is drawn by lot" : "");
        }

        private String closed() {
            return "closed: " + failed + (failed == 1 ? " criterion" : " criteria") + " not met";
        }
    }

    /**
     * What points are compared with.
     *
     * @param finding of the criterion whose rule compares them
     * @param asked   the points that the condition asks for
     */
    record PassMark(Finding finding, ConditionProof condition, BigDecimal asked) {
        /** The parameter that holds the figure; null where the rule itself does. */
        String parameter() {
            return condition.operand() == null ? null : condition.operand().parameter();
        }
    }
}
