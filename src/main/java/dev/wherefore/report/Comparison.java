package dev.wherefore.report;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Scalar;
import dev.wherefore.fact.Score;
import dev.wherefore.parameter.Range;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.Face;
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
            failed = (int) GoalText.count(verdict, GoalText::isNotMet);
            open = (int) GoalText.count(verdict, GoalText::isUnknown);
        }

        Verdict verdict() {
            return verdict;
        }

        String title() {
            return Titles.of(verdict.goal().face());
        }

        /** What is missing: "salary (EUR 1,934.20 a year short); 2 unknown". */
        String missing() {
            var failing = verdict.findings().stream()
                    .filter(finding -> finding.truth() == Truth.NOT_MET && !finding.preferred())
                    .map(this::words)
                    .toList();
            var unknown = open == 0 ? "" : open + " unknown";
            if (failing.isEmpty()) return unknown;
            var text = "not met: " + Names.few(failing, NAMED);
            return unknown.isEmpty() ? text : text + "; " + unknown;
        }

        private String words(Finding finding) {
            var miss = finding.nearest();
            var distance = miss == null || miss.condition() == null
                    ? null
                    : background.wording(verdict.goal()).distance(miss.condition());
            return finding.criterion().name() + (distance == null ? "" : " (" + distance + ")");
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
            var cost = Costs.ofTheCandidate(background.fees(verdict.goal()));
            return cost == null ? "" : cost;
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

        /** What the points are compared with; null where nothing is. */
        private ConditionProof passMark() {
            return verdict.findings().stream()
                    .flatMap(finding -> finding.rules().stream())
                    .flatMap(rule -> rule.conditions().stream())
                    .filter(condition -> condition.type() == Score.TYPE && condition.required() != null)
                    .findFirst()
                    .orElse(null);
        }

        /** How far the points are above what is asked, at least and at most; negative where they are below; null for none. */
        Range margin() {
            var mark = passMark();
            var points = points();
            if (mark == null || points == null || !(mark.required() instanceof BigDecimal asked)) return null;
            return new Range(points.low().subtract(asked), points.high().subtract(asked));
        }

        /** "462 to 498 points, 12 to 48 over". */
        String score() {
            var points = points();
            if (points == null) return "";
            var text =
                    Wording.points(points.low(), points.high(), verdict.points().known());
            var margin = margin();
            if (margin == null) return text;
            if (margin.low().signum() >= 0) return text + ", " + plain(margin.low()) + " over";
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
                case DEPENDS -> "may be open: " + open + (open == 1 ? " answer" : " answers") + " outstanding";
                case NOT_ELIGIBLE -> closed();
            };
        }

        private String closed() {
            return "closed: " + failed + (failed == 1 ? " criterion" : " criteria") + " not met";
        }
    }
}
