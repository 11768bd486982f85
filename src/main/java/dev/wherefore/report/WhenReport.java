package dev.wherefore.report;

import dev.wherefore.parameter.Cited;
import dev.wherefore.parameter.Confidence;
import dev.wherefore.parameter.Source;
import dev.wherefore.profile.Question;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.timeline.BestTime;
import dev.wherefore.timeline.Change;
import dev.wherefore.timeline.RunningCounts;
import dev.wherefore.timeline.Timeline;
import dev.wherefore.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What becomes of the answers on one profile while nothing is done.
 *
 * @param profile   its id
 * @param name      how the candidate is called; null when the profile does not say
 * @param rulebook  the hash of the rules' content
 * @param selection what the answers cite
 * @param running   the counts that go on
 * @param counts    all that could, and that the goals read, by the path of the answer
 * @param open      verdicts, on the first day, on the routes that may be begun and lead to settlement or citizenship
 */
public record WhenReport(
        String profile,
        String name,
        String rulebook,
        Timeline timeline,
        Rulebook.Selection selection,
        RunningCounts running,
        Map<String, Question> counts,
        List<Verdict> open) {
    static final String CAUTION = "Not legal advice, and no promise.";

    private static final String ASSUMED =
            "It is taken that nothing else changes: jobs and residence go on as they are stated, "
                    + "answers stay as they are, and the law changes only as it is announced.";

    /** What to print for the candidate. */
    String heading() {
        return name == null || name.isBlank() ? profile : name;
    }

    /** What is taken for granted, in a sentence or two. */
    String assumed() {
        return runningOn().isEmpty() ? ASSUMED : ASSUMED + " " + runningOn();
    }

    /** That some counts go on, as a sentence; empty where none does. */
    private String runningOn() {
        var labels = running.questions().values().stream()
                .map(Question::label)
                .sorted()
                .toList();
        return labels.isEmpty()
                ? ""
                : "With each month that passes these are taken to grow: " + Names.list(labels, "and") + ".";
    }

    /** The counts that stand still, though they could go on, by the path of the answer. */
    Map<String, Question> standing() {
        var standing = new TreeMap<>(counts);
        standing.keySet().removeAll(running.questions().keySet());
        return standing;
    }

    /** When routes that may be begun lead to settlement and citizenship; routes of which nothing is known are left out. */
    Map<GoalRules, SettlementClock> clocks() {
        var clocks = new LinkedHashMap<GoalRules, SettlementClock>();
        for (var verdict : open) {
            SettlementClock.of(verdict, timeline.from()).ifPresent(clock -> clocks.put(verdict.goal(), clock));
        }
        return clocks;
    }

    /** What is cited on a day. */
    Background background(LocalDate day) {
        return Background.of(selection, day);
    }

    /** The changes by time or by law, which are all but those of which nobody can say more. */
    List<Change> told() {
        return timeline.changes().stream()
                .filter(change -> change.by() != Change.By.LAW_NOT_READ)
                .toList();
    }

    /** When goals are at their best, those that may be reached first, then by the day on which to act. */
    List<BestTime> bestTimes() {
        return BestTime.of(timeline).stream()
                .sorted(Comparator.comparing((BestTime time) -> time.state().status())
                        .thenComparing(WhenReport::day))
                .toList();
    }

    private static LocalDate day(BestTime time) {
        if (time.misses() != null) return time.misses().day();
        return time.isToCome() ? time.opens().day() : time.closes().day();
    }

    /** For each goal the first day of which nobody can say more, because the law was read too long before. */
    List<Change> untold() {
        var goals = new ArrayList<String>();
        var first = new ArrayList<Change>();
        for (var change : timeline.changes()) {
            if (change.by() != Change.By.LAW_NOT_READ
                    || goals.contains(change.goal().id())) continue;
            goals.add(change.goal().id());
            first.add(change);
        }
        return first;
    }

    /** Whether part of the law was read too long before to speak of the days about a change. */
    boolean isUntoldBefore(Change change) {
        return change.by() != Change.By.LAW_NOT_READ
                && untold().stream()
                        .anyMatch(
                                first -> first.goal().id().equals(change.goal().id())
                                        && first.day().isBefore(change.day()));
    }

    /** The figures on which a change turns: those of the conditions that turned, on the day before and on the day. */
    List<Cited> figures(Change change) {
        var figures = new ArrayList<Cited>();
        for (var day : List.of(change.day().minusDays(1), change.day())) {
            var background = background(day);
            for (var cause : change.causes()) {
                cause.cites()
                        .flatMap(id -> background.cite(id).stream())
                        .filter(cited -> figures.stream()
                                .noneMatch(one -> one.id().equals(cited.id())
                                        && one.inForceFrom().equals(cited.inForceFrom())))
                        .forEach(figures::add);
            }
        }
        return figures;
    }

    static boolean isUnconfirmed(List<Cited> figures) {
        return figures.stream().anyMatch(cited -> cited.confidence() != Confidence.CONFIRMED);
    }

    static boolean isAnnounced(List<Cited> figures) {
        return figures.stream().anyMatch(Cited::announced);
    }

    /** How long a source holds, as a sentence names it. */
    static String holds() {
        return Source.MONTHS_IT_HOLDS + " months";
    }
}
