package dev.wherefore.plan;

import dev.wherefore.profile.Profile;
import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides situations, each on the days on which something may turn, and remembers what it found. Not thread-safe. */
final class Appraiser {
    private final Decider decider;
    private final String goal;
    private final List<String> criteria;
    private final List<LocalDate> events;
    private final LocalDate from;
    private final boolean openAnswers;
    private final Map<String, Appraisal> known = new HashMap<>();
    private int days;

    /**
     * @param decider  of the goal alone
     * @param criteria that its verdict waits for
     * @param events   the days on which time or law may turn something, in order
     * @param from     the day of the question
     * @param openAnswers whether a criterion may wait for an answer
     */
    Appraiser(
            Decider decider,
            String goal,
            List<String> criteria,
            List<LocalDate> events,
            LocalDate from,
            boolean openAnswers) {
        this.from = from;
        this.openAnswers = openAnswers;
        this.decider = decider;
        this.goal = goal;
        this.criteria = List.copyOf(criteria);
        this.events = List.copyOf(events);
    }

    /** What the rules make of a situation. */
    Appraisal of(Situation situation) {
        return known.computeIfAbsent(situation.key(), key -> appraise(situation));
    }

    private Appraisal appraise(Situation situation) {
        var marks = new ArrayList<Appraisal.Mark>();
        var stuck = new HashSet<>(criteria);
        marks.add(mark(situation.profile(), situation.ready()));
        for (var day : events) if (day.isAfter(situation.ready())) marks.add(mark(situation.profile(), day));
        for (var mark : marks) stuck.retainAll(mark.open());
        return new Appraisal(List.copyOf(marks), Set.copyOf(stuck));
    }

    /** What the rules make of a profile on a day. */
    Appraisal.Mark mark(Profile profile, LocalDate day) {
        days++;
        var outcome = outcome(profile, day);
        int judged = 0;
        int unanswered = 0;
        var open = new HashSet<String>();
        for (var criterion : criteria) {
            var truth = outcome.criterion(criterion);
            if (truth == Truth.MET) continue;
            if (outcome.awaitsJudgement(criterion)) judged++;
            else if (openAnswers && truth == Truth.UNKNOWN && isUnanswered(profile, day, criterion)) unanswered++;
            else open.add(criterion);
        }
        return new Appraisal.Mark(day, outcome.status(), judged, unanswered, Set.copyOf(open));
    }

    /** Whether an answer is missing, and not law: under the law of the first day it is unknown as well. */
    private boolean isUnanswered(Profile profile, LocalDate day, String criterion) {
        var facts = decider.facts(profile, from);
        var truth = decider.outcomes(day.equals(from) ? facts : facts.on(day))
                .get(goal)
                .criterion(criterion);
        return truth == Truth.UNKNOWN;
    }

    Outcome outcome(Profile profile, LocalDate day) {
        return decider.outcomes(decider.facts(profile, day)).get(goal);
    }

    /** Combinations that were decided. */
    int nodes() {
        return known.size();
    }

    /** Days on which they were, in all. */
    int days() {
        return days;
    }
}
