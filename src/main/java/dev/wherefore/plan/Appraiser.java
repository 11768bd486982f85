package dev.wherefore.plan;

import dev.wherefore.fact.Facts;
import dev.wherefore.profile.Profile;
import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides situations, each on the days on which something may turn, and remembers what it found. Criteria stand in the
 * order of the face: what is searched, and so which of equal plans is found, is the same at each start. Not thread-safe.
 */
final class Appraiser {
    private final Decider decider;
    private final String goal;
    private final List<String> criteria;
    private final List<LocalDate> events;
    private final LocalDate from;
    private final boolean openAnswers;
    private final Map<String, Appraisal> known = new HashMap<>();
    private final Map<String, Set<String>> knownStuck = new HashMap<>();
    private final Map<String, Facts> knownFacts = new HashMap<>();
    private boolean isJudged;
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

    /** Every end waits for a person's judgement: a day on which that alone is left need not be waited past. */
    void alwaysJudged() {
        isJudged = true;
    }

    /** What the rules make of a situation. */
    Appraisal of(Situation situation) {
        var key = situation.key();
        var appraisal = known.get(key);
        if (appraisal == null) known.put(key, appraisal = appraise(situation));
        return appraisal;
    }

    private Appraisal appraise(Situation situation) {
        var marks = new ArrayList<Appraisal.Mark>();
        var stuck = new LinkedHashSet<>(criteria);
        for (var day : days(situation)) {
            var outcomes = decider.each(goal, facts(situation, day));
            var mark = mark(Decider.best(outcomes), situation.profile(), day);
            marks.add(mark);
            if (mark.open().isEmpty() && (isJudged || mark.judged() == 0)) stuck.clear();
            if (stuck.isEmpty() && mark.open().isEmpty()) break;
            for (var outcome : outcomes)
                stuck.removeIf(criterion -> isOutOfTheWay(outcome, criterion, goal, situation, day));
        }
        knownStuck.put(goal + " " + situation.key(), Collections.unmodifiableSet(stuck));
        return new Appraisal(List.copyOf(marks), Collections.unmodifiableSet(stuck));
    }

    /** What a situation says on a day; kept, as the goals that one rests on are asked about the same facts. */
    private Facts facts(Situation situation, LocalDate day) {
        return knownFacts.computeIfAbsent(situation.key() + " " + day, each -> decider.facts(situation.profile(), day));
    }

    private List<LocalDate> days(Situation situation) {
        var days = new ArrayList<LocalDate>();
        days.add(situation.ready());
        for (var day : events) if (day.isAfter(situation.ready())) days.add(day);
        return days;
    }

    private boolean isOutOfTheWay(Outcome outcome, String criterion, String of, Situation situation, LocalDate day) {
        var truth = outcome.criterion(criterion);
        return truth == Truth.MET
                || openAnswers && truth == Truth.UNKNOWN && isUnanswered(of, situation.profile(), day, criterion)
                || outcome.awaitsJudgement(criterion);
    }

    /**
     * The criteria of a goal that stand in the way on every day, whatever offer, test or option is chosen.
     *
     * @param of the goal that is planned, or one that it rests on
     */
    Set<String> stuck(String of, Situation situation) {
        var key = of + " " + situation.key();
        var known = knownStuck.get(key);
        if (known != null) return known;
        Set<String> stuck = null;
        for (var day : days(situation)) {
            for (var outcome : decider.each(of, facts(situation, day))) {
                if (stuck == null) stuck = new LinkedHashSet<>(outcome.demands());
                stuck.removeIf(criterion -> isOutOfTheWay(outcome, criterion, of, situation, day));
            }
            if (stuck != null && stuck.isEmpty()) break;
        }
        var found = stuck == null ? Set.<String>of() : Collections.unmodifiableSet(stuck);
        knownStuck.put(key, found);
        return found;
    }

    /** What the rules make of a profile on a day. */
    Appraisal.Mark mark(Profile profile, LocalDate day) {
        return mark(outcome(profile, day), profile, day);
    }

    private Appraisal.Mark mark(Outcome outcome, Profile profile, LocalDate day) {
        days++;
        int judged = 0;
        int unanswered = 0;
        var open = new LinkedHashSet<String>();
        for (var criterion : criteria) {
            var truth = outcome.criterion(criterion);
            if (truth == Truth.MET) continue;
            if (outcome.awaitsJudgement(criterion)) judged++;
            else if (openAnswers && truth == Truth.UNKNOWN && isUnanswered(goal, profile, day, criterion)) unanswered++;
            else open.add(criterion);
        }
        return new Appraisal.Mark(day, outcome.status(), judged, unanswered, Collections.unmodifiableSet(open));
    }

    /** Whether an answer is missing, and not law: under the law of the first day it is unknown as well. */
    boolean isUnanswered(String of, Profile profile, LocalDate day, String criterion) {
        var facts = decider.facts(profile, from);
        var under = day.equals(from) ? facts : facts.on(day);
        return decider.each(of, under).stream().anyMatch(outcome -> outcome.criterion(criterion) == Truth.UNKNOWN);
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
