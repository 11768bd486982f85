package dev.wherefore.plan;

import dev.wherefore.action.Action;
import dev.wherefore.parameter.Range;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.GoalEntry;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Verdict;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;

/** Plans the way to one goal. What is loaded for it is loaded once; planning is for one thread at a time. */
public final class Planner {
    /** Situations that a search decides at most, before it says that it was ended. */
    private static final int MOST = 3000;

    private final Rulebook rulebook;
    private final Vocabulary vocabulary;
    private final GoalEntry goal;
    private final List<Action> actions;
    private final Rulebook.Selection selection;
    private final Decider decider;
    private final Decider proving;
    private final int most;

    private Planner(Rulebook rulebook, GoalEntry goal, int most) throws IOException {
        this.rulebook = rulebook;
        this.goal = goal;
        this.most = most;
        vocabulary = Vocabulary.of(rulebook.catalogue());
        actions = rulebook.actions();
        selection = rulebook.select(List.of(goal));
        decider = new Decider(selection, vocabulary);
        var all = new ArrayList<GoalEntry>();
        for (var each : selection.goals()) all.add(rulebook.goal(each.id()).orElseThrow());
        proving = all.size() == 1 ? decider : new Decider(rulebook.select(all), vocabulary);
    }

    /** A planner of the way to a goal. */
    public static Planner of(Rulebook rulebook, GoalEntry goal) throws IOException {
        return new Planner(rulebook, goal, MOST);
    }

    /** The same that decides no more than a number of situations. */
    Planner atMost(int situations) throws IOException {
        return new Planner(rulebook, goal, situations);
    }

    /** What was loaded to decide the goal, for reports. */
    public Rulebook.Selection selection() {
        return selection;
    }

    /**
     * The cheapest, the fastest and the most certain plan.
     *
     * @param openAnswers whether criteria that wait for an answer which the profile leaves out may stay so
     */
    public Plans plan(Profile profile, LocalDate day, Limits limits, boolean openAnswers) throws IOException {
        return new Planning(profile, day, limits, openAnswers).plans();
    }

    /** One question. */
    private final class Planning {
        private final Profile profile;
        private final LocalDate day;
        private final LocalDate last;
        private final Limits limits;
        private final Verdict before;
        private final Reads reads;
        private final List<String> criteria;
        private final Branching branching;
        private final Possibilities possibilities;
        private final List<Option> options;
        private final Situation start;
        private final Beginnings beginnings;
        private final Appraiser appraiser;

        Planning(Profile profile, LocalDate day, Limits limits, boolean openAnswers) {
            this.profile = profile;
            this.day = day;
            this.limits = limits;
            last = day.plusMonths(limits.months());
            start = new Situation(List.of(), profile, day, Toll.NONE);
            before = decider.decide(profile, day).get(0);
            reads = new Reads(selection, decider, day);
            criteria = before.findings().stream()
                    .filter(finding -> !finding.preferred())
                    .map(finding -> finding.criterion().id())
                    .toList();
            var needed = new NeededGoals(rulebook, vocabulary, day);
            possibilities = new Possibilities(
                    rulebook,
                    vocabulary,
                    actions,
                    selection,
                    goal.id(),
                    proving,
                    needed,
                    reads,
                    criteria,
                    profile,
                    day,
                    limits,
                    // Where answers may stay open, one that has everything asked anew would always seem the best.
                    !openAnswers);
            options = possibilities.allowed();
            var events = events();
            beginnings = new Beginnings(needed, start, new TurningDays(day, limits.months()), last);
            appraiser = new Appraiser(decider, goal.id(), criteria, events, day, openAnswers);
            branching = new Branching(
                    goal.id(), selection.goals(), reads, appraiser, options, possibilities::widened, day, last);
        }

        private static boolean isUnanswered(Finding finding) {
            return finding.truth() == Truth.UNKNOWN && !finding.awaitsJudgement();
        }

        Plans plans() {
            var search = new Search(appraiser, branching, beginnings, limits, day, most);
            var seen = new ArrayList<Situation>();
            boolean judged = isJudged();
            if (judged) appraiser.alwaysJudged();
            var plans = judged ? List.<Plan>of() : search(search, start, false, seen);
            if (plans.isEmpty() && search.isWhole()) plans = search(search, start, true, seen);
            var obstacles = plans.isEmpty() ? obstacles(seen) : List.<Obstacle>of();
            return new Plans(
                    before,
                    day,
                    limits,
                    plans,
                    obstacles,
                    possibilities.leftOut(before),
                    search.isWhole(),
                    appraiser.nodes(),
                    appraiser.days());
        }

        private List<Plan> search(Search search, Situation from, boolean judgement, List<Situation> seen) {
            var found = new EnumMap<Objective, Search.Found>(Objective.class);
            for (var objective : Objective.values()) {
                var best = search.best(from, objective, judgement, seen);
                if (best == null) break;
                found.put(objective, best);
            }
            for (var objective : found.keySet()) {
                // What was found for another may be as good: one plan is easier to follow than two.
                for (var other : List.copyOf(found.values())) {
                    if (objective
                                    .wholeOrder()
                                    .compare(other.toll(), found.get(objective).toll())
                            <= 0) found.put(objective, other);
                }
            }
            var plans = new LinkedHashMap<String, Plan>();
            found.forEach((objective, best) -> {
                var plan = plan(best, objective, judgement, search);
                var key = plan.steps().stream()
                                .map(step -> step.action().id() + step.says() + step.ends())
                                .toList()
                        + " " + plan.reached();
                plans.merge(key, plan, (one, other) -> {
                    var both = new ArrayList<>(one.best());
                    both.addAll(other.best());
                    return one.best(both);
                });
            });
            return List.copyOf(plans.values());
        }

        /** Whether a criterion waits for a judgement on every day, and no action moves it: no plan can end without. */
        private boolean isJudged() {
            var appraisal = appraiser.of(start);
            for (var finding : before.findings()) {
                if (finding.preferred() || !finding.awaitsJudgement()) continue;
                var id = finding.criterion().id();
                if (options.stream().noneMatch(option -> possibilities.helps(option, id))
                        && appraisal.marks().stream().noneMatch(mark -> mark.judged() == 0)) return true;
            }
            return false;
        }

        // From what was found to a plan that is proved.

        private Plan plan(Search.Found found, Objective objective, boolean judgement, Search search) {
            var situation = leastDemanding(smallest(found, judgement, search), found, judgement, search);
            var reached = earliest(situation, found.mark().day(), judgement, search);
            var steps = new ArrayList<Step>();
            var at = profile;
            for (var taken : situation.inOrder()) {
                var option = taken.option();
                var due = option.due(taken.ends());
                var without = appraiser.outcome(at, taken.ends());
                var open = new ArrayList<>(appraiser.mark(at, taken.ends()).open());
                at = option.change().apply(at, taken.ends());
                var with = appraiser.outcome(at, taken.ends());
                open.removeAll(appraiser.mark(at, taken.ends()).open());
                open.sort(Comparator.comparingInt(criteria::indexOf));
                steps.add(new Step(
                        option.action(),
                        option.says(),
                        taken.starts(),
                        taken.ends(),
                        option.months(),
                        due.price(),
                        due.cost(),
                        option.needed(),
                        open,
                        without.points() == null ? null : without.points().total(),
                        with.points() == null ? null : with.points().total(),
                        profile -> option.change().apply(profile, taken.ends()),
                        with.status()));
            }
            var verdict = decider.decide(at, reached).get(0);
            int judged = 0;
            for (var finding : verdict.findings()) if (!finding.preferred() && finding.truth() != Truth.MET) judged++;
            var toll = situation
                    .toll()
                    .lasting(day.until(reached, ChronoUnit.DAYS))
                    .judged(judged);
            return new Plan(List.of(objective), steps, reached, toll, at, verdict);
        }

        /** Without any action that is not needed. */
        private Situation smallest(Search.Found found, boolean judgement, Search search) {
            var situation = found.situation();
            for (var taken : found.situation().inOrder()) {
                var fewer = new ArrayList<>(situation.inOrder());
                fewer.remove(taken);
                var without = start;
                for (var each : fewer) without = without.with(each, day);
                var mark = appraiser.mark(without.profile(), found.mark().day());
                if (search.accepts(mark, judgement)
                        && mark.judged() <= found.mark().judged()
                        && beginnings.holds(without)) situation = without;
            }
            return situation;
        }

        /** With the least result of each action that is enough and takes no more: the search tries the best first. */
        private Situation leastDemanding(Situation from, Search.Found found, boolean judgement, Search search) {
            var situation = from;
            for (var taken : from.inOrder()) {
                for (var option : options) {
                    if (!option.isOf(taken.option())) continue;
                    if (option.key().equals(taken.option().key())) break;
                    var ends = option.end(taken.starts(), last);
                    if (ends.isAfter(taken.ends())
                            || !option.toll(ends).isNoMoreThan(taken.option().toll(taken.ends()))) continue;
                    var other = start;
                    for (var each : situation.inOrder()) {
                        other = other.with(each.equals(taken) ? new Taken(option, taken.starts(), ends) : each, day);
                    }
                    var mark = appraiser.mark(other.profile(), found.mark().day());
                    if (!search.accepts(mark, judgement)
                            || mark.judged() > found.mark().judged()
                            || !beginnings.holds(other)) continue;
                    situation = other;
                    break;
                }
            }
            return situation;
        }

        /** The first day in the month before one that was found, on which the goal is reached. */
        private LocalDate earliest(Situation situation, LocalDate found, boolean judgement, Search search) {
            var notYet = situation.ready();
            if (!found.isAfter(notYet)) return notYet;
            var month = found.minusMonths(1);
            if (month.isAfter(notYet)) notYet = month;
            if (search.accepts(appraiser.mark(situation.profile(), notYet), judgement)) return notYet;
            var reached = found;
            while (notYet.plusDays(1).isBefore(reached)) {
                var middle = notYet.plusDays(notYet.until(reached, ChronoUnit.DAYS) / 2);
                if (search.accepts(appraiser.mark(situation.profile(), middle), judgement)) reached = middle;
                else notYet = middle;
            }
            return reached;
        }

        // When time turns something.

        /** The days on which time or law turns a condition of the profile as it is, or with all that could be done. */
        private List<LocalDate> events() {
            var turning = new TurningDays(day, limits.months());
            var events = new TreeSet<>(turning.ofConditions(proving, profile));
            var most = start;
            for (int i = options.size() - 1; i >= 0; i--) {
                var option = options.get(i);
                if (option.isAlone() || most.takes(option.target())) continue;
                most = most.with(new Taken(option, day, day), day);
            }
            if (!most.taken().isEmpty()) events.addAll(turning.ofCriteria(proving, most.profile()));
            events.add(last);
            return List.copyOf(events);
        }

        // Why there is none.

        private List<Obstacle> obstacles(List<Situation> seen) {
            var root = appraiser.of(start);
            var immovable = new ArrayList<Obstacle>();
            for (var finding : before.findings()) {
                var id = finding.criterion().id();
                if (!root.stuck().contains(id)) continue;
                if (options.stream().anyMatch(option -> possibilities.helps(option, id))) continue;
                immovable.add(new Obstacle(finding, immovable(finding), null));
            }
            if (!immovable.isEmpty()) return immovable;
            return nearest(seen);
        }

        private Obstacle.Reason immovable(Finding finding) {
            if (isUnanswered(finding)) return Obstacle.Reason.NOT_ANSWERED;
            var beyond = possibilities.known().stream()
                    .filter(option ->
                            possibilities.helps(option, finding.criterion().id()))
                    .toList();
            if (beyond.isEmpty()) return Obstacle.Reason.NOTHING_MOVES_IT;
            return beyond.stream().allMatch(possibilities::isLeftOut)
                    ? Obstacle.Reason.UNKNOWN_COST
                    : Obstacle.Reason.LIMITS;
        }

        /** What is still open where the least is, and the most points are. */
        private List<Obstacle> nearest(List<Situation> seen) {
            Situation nearest = null;
            Appraisal.Mark best = null;
            Range points = null;
            long failed = 0;
            for (var situation : new LinkedHashSet<>(seen)) {
                for (var mark : appraiser.of(situation).marks()) {
                    if (best != null && mark.open().size() > best.open().size()) continue;
                    var outcome = appraiser.outcome(situation.profile(), mark.day());
                    var total =
                            outcome.points() == null ? null : outcome.points().total();
                    long fails = mark.open().stream()
                            .filter(id -> outcome.criterion(id) == Truth.NOT_MET)
                            .count();
                    boolean nearer = best == null
                            || mark.open().size() < best.open().size()
                            || fails < failed
                            || fails == failed && total != null && total.low().compareTo(points.low()) > 0;
                    if (!nearer) continue;
                    nearest = situation;
                    best = mark;
                    failed = fails;
                    points = total;
                }
            }
            if (nearest == null) return List.of();
            var obstacles = new ArrayList<Obstacle>();
            for (var finding :
                    decider.decide(nearest.profile(), best.day()).get(0).findings()) {
                if (!best.open().contains(finding.criterion().id())) continue;
                var reason = !isUnanswered(finding)
                        ? Obstacle.Reason.NOT_FAR_ENOUGH
                        : appraiser.isUnanswered(
                                        goal.id(),
                                        nearest.profile(),
                                        best.day(),
                                        finding.criterion().id())
                                ? Obstacle.Reason.NOT_ANSWERED
                                : Obstacle.Reason.LAW_NOT_KNOWN;
                obstacles.add(new Obstacle(finding, reason, points));
            }
            return obstacles;
        }
    }
}
