package dev.wherefore.report;

import dev.wherefore.fact.Offer;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.Face;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What visa routes ask of an offer's pay: it comes before the market, for pay under it lets nobody in. */
final class VisaFloors {
    private static final Set<String> PAY = Set.of("annualSalary", "monthlySalary", "hourlySalary");

    /** A criterion of a route that reads the pay of the offer it was decided on. */
    record Floor(Verdict route, Finding finding) {}

    private VisaFloors() {}

    /** The floors of the routes that were decided on an offer, by its path; in the order of the routes. */
    static List<Floor> of(Report report, String offer) {
        var floors = new ArrayList<Floor>();
        for (var verdict : report.verdicts()) {
            if (verdict.goal().face().kind() != Face.Kind.ROUTE || !offer.equals(verdict.offer())) continue;
            for (var finding : verdict.findings()) {
                boolean asks = finding.rules().stream().anyMatch(rule -> readsPay(rule.conditions()));
                // What waits for other answers than the pay says nothing of the pay.
                if (asks && finding.truth() != Truth.UNKNOWN) floors.add(new Floor(verdict, finding));
            }
        }
        return floors;
    }

    private static boolean readsPay(List<ConditionProof> conditions) {
        return conditions.stream()
                .anyMatch(condition -> condition.type() == Offer.TYPE
                                && condition.property() != null
                                && PAY.contains(condition.property().name())
                        || readsPay(condition.inner()));
    }

    /** "Germany · EU Blue Card, salary: not met, EUR 1,934.20 a year short". */
    static String says(Floor floor, Background background) {
        var text = Titles.of(floor.route().goal().face()) + ", "
                + floor.finding().criterion().name() + ": "
                + floor.finding().truth().word();
        var miss = floor.finding().nearest();
        var distance = miss == null || miss.condition() == null
                ? null
                : background.wording(floor.route().goal()).distance(miss.condition());
        return distance == null ? text : text + ", " + distance;
    }
}
