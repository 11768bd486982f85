package dev.wherefore.verdict;

import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.GoalRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A goal's truth for one profile as of a day, with everything that led to it.
 *
 * @param findings  one for each criterion, in the order of the face
 * @param points    null for a goal without a scheme
 * @param readiness null but for levels, moves, specialisations and roles
 * @param worth     what reaching it is worth; null for a kind without worth, and where nobody said
 * @param missing   what would settle it, the answer that decides most first; empty when the verdict is final
 * @param papers    that the goal asks for
 * @param offer     the path of the offer it is about; null where the goal reads none or the profile states none
 * @param choices   what the candidate would choose, by id; empty where the goal leaves no choice
 * @param supposed  what it would be on derived occupation codes; null where they change nothing
 */
public record Verdict(
        GoalRules goal,
        Status status,
        List<Finding> findings,
        Points points,
        Readiness readiness,
        Worth worth,
        List<Missing> missing,
        List<Paper> papers,
        String offer,
        Map<String, String> choices,
        Supposed supposed) {
    public Verdict {
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
        papers = List.copyOf(papers);
        choices = Map.copyOf(choices);
    }

    /** Whether it was proved, and is not one of an overview's of which only a line is told. */
    public boolean isProved() {
        return findings.stream().anyMatch(finding -> !finding.rules().isEmpty());
    }

    /** The verdict in the word of the goal's kind. */
    public String word() {
        return status.word(goal.face().kind());
    }

    /** The day on which time alone will have it reached; null when it is reached, or more than time is missing. */
    public LocalDate reachedFrom() {
        LocalDate last = null;
        for (var finding : findings) {
            if (finding.preferred() || finding.truth() == Truth.MET) continue;
            if (finding.metFrom() == null) return null;
            if (last == null || finding.metFrom().isAfter(last)) last = finding.metFrom();
        }
        return last;
    }

    /** The finding on a criterion; null when the goal has none of that id. */
    public Finding finding(String criterion) {
        for (var finding : findings) if (finding.criterion().id().equals(criterion)) return finding;
        return null;
    }

    /** This with another list of missing answers. */
    public Verdict missing(List<Missing> other) {
        return new Verdict(goal, status, findings, points, readiness, worth, other, papers, offer, choices, supposed);
    }

    /** This with what it would be on derived occupation codes. */
    Verdict supposing(Supposed other) {
        return new Verdict(goal, status, findings, points, readiness, worth, missing, papers, offer, choices, other);
    }
}
