package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.profile.Profile;
import dev.wherefore.report.FitReport;
import dev.wherefore.role.Opening;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.GoalEntry;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.FreeMovement;
import dev.wherefore.verdict.RightToWork;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who may work where an opening is, with the opening as the one offer in hand. */
final class MobilityQuestion {
    private final Opening opening;
    private final Question routes;
    private final FreeMovement free;

    MobilityQuestion(Opening opening, Rulebook rulebook, LocalDate day) throws IOException {
        this.opening = opening;
        var all = rulebook.goals().stream()
                .filter(goal -> goal.kind() == Face.Kind.ROUTE)
                .toList();
        routes = Question.of(
                rulebook,
                all.stream()
                        .filter(goal -> opening.country().equals(goal.country()))
                        .toList(),
                day);
        free = FreeMovement.of(rulebook.select(oneOfEachTopic(all)).parameters(), day);
    }

    /** The lists may stand with any country; a route of each has its figures loaded. */
    private static List<GoalEntry> oneOfEachTopic(List<GoalEntry> routes) {
        var byTopic = new LinkedHashMap<String, GoalEntry>();
        for (var route : routes) byTopic.putIfAbsent(route.topic(), route);
        return List.copyOf(byTopic.values());
    }

    FitReport.Mobility answer(Map<String, Profile> candidates) throws InvalidDocumentException {
        var rights = new ArrayList<RightToWork>();
        for (var candidate : candidates.entrySet()) {
            var profile = candidate.getValue();
            var offered = routes.check(opening.offeredTo(profile.root()), profile.file());
            rights.add(RightToWork.of(
                    candidate.getKey(),
                    routes.facts(offered),
                    opening.country(),
                    free,
                    routes.answer(offered).verdicts()));
        }
        return new FitReport.Mobility(rights, routes.background());
    }
}
