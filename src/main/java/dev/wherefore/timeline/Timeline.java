package dev.wherefore.timeline;

import dev.wherefore.fact.Facts;
import dev.wherefore.profile.Profile;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What becomes of the answers on one profile while nothing is done: jobs that are held go on, and every parameter changes
 * on its day. Between two days that are named here, verdicts and scores are the same on every day.
 *
 * @param from        the day of the question
 * @param until       the last day
 * @param goals       those asked for, each with what it comes to from which day on
 * @param changes     of verdicts and scores, by day and then in the order of the goals
 * @param steps       days on which criteria turn while the answer stays
 * @param candidates  how many days could have changed a fact or a parameter
 * @param evaluations how many days were evaluated
 */
public record Timeline(
        LocalDate from,
        LocalDate until,
        List<Course> goals,
        List<Change> changes,
        List<Change> steps,
        int candidates,
        int evaluations) {
    public Timeline {
        goals = List.copyOf(goals);
        changes = List.copyOf(changes);
        steps = List.copyOf(steps);
    }

    /** One goal, and what it comes to from which day on, ascending; each differs from the one before it in its answer. */
    public record Course(GoalRules goal, List<From> states) {
        public Course {
            states = List.copyOf(states);
        }

        /** What it comes to on a day that is not before the first. */
        public State on(LocalDate day) {
            var state = states.get(0).state();
            for (var next : states) if (!next.day().isAfter(day)) state = next.state();
            return state;
        }
    }

    /** What a goal comes to from a day on. */
    public record From(LocalDate day, State state) {}

    /**
     * Follows a profile from one day to another.
     *
     * @param decider   of the goals of the selection
     * @param selection with the rules and parameters that the decider decides by
     */
    public static Timeline of(
            Decider decider, Rulebook.Selection selection, Profile profile, LocalDate from, LocalDate until) {
        return of(decider, selection, profile, RunningCounts.NONE, from, until);
    }

    /**
     * The same while some counts among the answers go on.
     *
     * @param running which ones
     */
    public static Timeline of(
            Decider decider,
            Rulebook.Selection selection,
            Profile profile,
            RunningCounts running,
            LocalDate from,
            LocalDate until) {
        return new Walk(decider, selection, profile, running, from, until).through();
    }

    /** One passing through time. */
    private static final class Walk {
        private final Decider decider;
        private final Profile profile;
        private final RunningCounts running;
        private final LocalDate from;
        private final LocalDate until;
        private final Law law;
        private final Reads reads;
        private final ChangeDays days;
        private final Collection<String> asked;
        private final Map<String, GoalRules> rules = new LinkedHashMap<>();
        private final Map<String, List<From>> courses = new LinkedHashMap<>();
        private final List<Change> changes = new ArrayList<>();
        private final List<Change> steps = new ArrayList<>();
        private final Map<String, State> last = new LinkedHashMap<>();
        private int candidates = 1;
        private int evaluations;

        Walk(
                Decider decider,
                Rulebook.Selection selection,
                Profile profile,
                RunningCounts running,
                LocalDate from,
                LocalDate until) {
            this.decider = decider;
            this.profile = profile;
            this.running = running;
            this.from = from;
            this.until = until;
            law = Law.of(selection.parameters());
            reads = new Reads(selection);
            days = new ChangeDays(reads, law);
            asked = selection.asked();
            for (var goal : selection.goals()) rules.put(goal.id(), goal);
        }

        Timeline through() {
            var borders = new ArrayList<LocalDate>();
            borders.add(from);
            borders.addAll(law.between(from, until));
            for (int i = 0; i < borders.size(); i++) {
                var end = i + 1 < borders.size() ? borders.get(i + 1) : until.plusDays(1);
                through(borders.get(i), end);
            }
            var goals = courses.entrySet().stream()
                    .map(course -> new Course(rules.get(course.getKey()), course.getValue()))
                    .toList();
            return new Timeline(from, until, goals, changes, steps, candidates, evaluations);
        }

        /** The days from one on, and before another, of which the law is that of the first. */
        private void through(LocalDate start, LocalDate end) {
            var facts = facts(start);
            note(facts, states(facts), true);
            var comparable = days.comparable(facts).toArray(LocalDate[]::new);
            var before = reads.values(facts, comparable);
            for (var day : days(facts, end)) {
                candidates++;
                boolean movesOn = running.moveOn(day, from);
                if (movesOn) facts = facts(day);
                var then = facts.on(day);
                var values = reads.values(then, comparable);
                var touched = reads.touched(before, values);
                before = values;
                if (movesOn) note(then, states(then), false);
                else if (!touched.isEmpty()) note(then, states(then, touched), false);
            }
        }

        /** The profile as it is on a day, under the law of that day. */
        private Facts facts(LocalDate day) {
            return decider.facts(running.on(day, profile, from), day);
        }

        private SortedSet<LocalDate> days(Facts facts, LocalDate end) {
            var found = new TreeSet<>(days.of(facts, end));
            for (int months = 1; !running.questions().isEmpty(); months++) {
                var day = from.plusMonths(months);
                if (!day.isBefore(end)) break;
                if (day.isAfter(facts.day())) found.add(day);
            }
            return found;
        }

        /** @param states of the goals that can be another than before; of all on the first day */
        private void note(Facts facts, Map<String, State> states, boolean newLaw) {
            var day = facts.day();
            if (last.isEmpty()) {
                states.forEach((id, state) -> courses.put(id, new ArrayList<>(List.of(new From(day, state)))));
            } else {
                candidates += newLaw ? 1 : 0;
                states.forEach((id, state) -> compare(id, last.get(id), state, facts, newLaw));
            }
            last.putAll(states);
        }

        private void compare(String id, State before, State after, Facts facts, boolean newLaw) {
            boolean same = before.answersAs(after);
            if (same && after.hasTurnedNothingOf(before)) return;
            var day = facts.day();
            var eve = facts(day.minusDays(1));
            var was = decider.decide(id, eve);
            var is = decider.decide(id, facts);
            var causes = Cause.between(was, is, facts);
            var by = newLaw ? by(id, before, after, eve.on(day), causes) : Change.By.TIME;
            var change = new Change(day, rules.get(id), before, after, was, is, by, causes);
            if (same) {
                steps.add(change);
            } else {
                changes.add(change);
                courses.get(id).add(new From(day, after));
            }
        }

        /** On the first day of a law: whether time would have changed the answer under the law of the day before. */
        private Change.By by(String id, State before, State after, Facts underTheOldLaw, List<Cause> causes) {
            evaluations++;
            var day = underTheOldLaw.day();
            var old = State.of(decider.outcomes(underTheOldLaw, List.of(id)).get(id));
            if (old.answersAs(after) && !old.answersAs(before)) return Change.By.TIME;
            boolean unread = before.pointsKnown() && !after.pointsKnown()
                    || !law.changes().contains(day)
                    || causes.stream().flatMap(Cause::cites).anyMatch(cited -> law.isUnreadFrom(day, cited));
            return unread ? Change.By.LAW_NOT_READ : Change.By.LAW;
        }

        private Map<String, State> states(Facts facts) {
            return states(decider.outcomes(facts));
        }

        private Map<String, State> states(Facts facts, Set<String> goals) {
            return states(decider.outcomes(
                    facts, asked.stream().filter(goals::contains).toList()));
        }

        private Map<String, State> states(Map<String, Outcome> outcomes) {
            evaluations++;
            var states = new LinkedHashMap<String, State>();
            outcomes.forEach((id, outcome) -> states.put(id, State.of(outcome)));
            return states;
        }
    }
}
