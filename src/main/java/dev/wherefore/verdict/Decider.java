package dev.wherefore.verdict;

import dev.wherefore.document.Node;
import dev.wherefore.fact.Facts;
import dev.wherefore.fact.Goal;
import dev.wherefore.fact.Offer;
import dev.wherefore.fact.Opening;
import dev.wherefore.parameter.InForce;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.Evaluator;
import dev.wherefore.reason.Mutant;
import dev.wherefore.reason.Mutator;
import dev.wherefore.reason.Prover;
import dev.wherefore.reason.RuleProof;
import dev.wherefore.reason.Scope;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.CriterionFace;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiPredicate;

/**
 * Decides goals for profiles. Rules are made ready once; deciding is cheap after that and safe from many threads.
 *
 * <p>A goal that reads an offer is decided once for each offer, one that leaves the candidate a choice once for each
 * option, one that rests on one test of a language once for each choice of tests, and the best answer stands: no two
 * offers, nor two tests of a language, ever meet a goal's criteria between them.
 */
public final class Decider {
    private final Rulebook.Selection selection;
    private final Vocabulary vocabulary;
    private final List<PreparedGoal> goals;
    private final List<List<PreparedGoal>> shares;
    private final Set<String> asked;

    public Decider(Rulebook.Selection selection, Vocabulary vocabulary) {
        this.selection = selection;
        this.vocabulary = vocabulary;
        goals = prepare(selection);
        shares = Shares.of(goals);
        asked = Set.copyOf(selection.asked());
    }

    private Decider(Rulebook.Selection selection, Vocabulary vocabulary, List<PreparedGoal> goals) {
        this.selection = selection;
        this.vocabulary = vocabulary;
        this.goals = goals;
        shares = Shares.of(goals);
        asked = Set.copyOf(selection.asked());
    }

    private static List<PreparedGoal> prepare(Rulebook.Selection selection) {
        var readsOffer = new HashMap<String, Boolean>();
        for (var goal : selection.goals()) {
            // A remark is no application: it is made of any offer that it applies to.
            boolean remark = goal.face().kind() == Face.Kind.REMARK;
            boolean reads =
                    !remark && goal.reads("Offer") || goal.dependsOn().stream().anyMatch(readsOffer::get);
            readsOffer.put(goal.id(), reads);
        }
        // Side by side: with many goals this is a good part of the time to a first answer.
        return selection.goals().parallelStream()
                .map(goal -> PreparedGoal.of(goal, readsOffer.get(goal.id()), selection.judgements()))
                .toList();
    }

    /** Every rule of a goal with one condition changed. */
    public List<Mutant> mutants(String goal) {
        return goals.stream()
                .filter(prepared -> prepared.goal().id().equals(goal))
                .flatMap(prepared -> prepared.rules())
                .flatMap(rule -> Mutator.of(rule).stream())
                .toList();
    }

    /** A goal and a profile's facts, to try changes of single rules on. */
    public Trial trial(String goal, Facts facts) {
        var reached = new HashMap<String, Goal>();
        for (var prepared : goals) {
            var id = prepared.goal().id();
            if (id.equals(goal)) return new Trial(this, prepared, facts, reached);
            reached.put(id, reached(id, status(prepared, facts, reached)));
        }
        throw new IllegalArgumentException("the goal '" + goal + "' was not selected");
    }

    /** The facts of a profile as of a day, as this decider's goals need them. */
    public Facts facts(Profile profile, LocalDate day) {
        return Facts.of(profile, inForce(day), selection.catalogue(), selection.measures());
    }

    /** The same with an opening in view. */
    public Facts facts(Profile profile, LocalDate day, Opening opening) {
        return Facts.of(profile, inForce(day), selection.catalogue(), selection.measures(), opening);
    }

    /** What is in force on a day, as reports cite it. */
    public InForce inForce(LocalDate day) {
        return selection.parameters().on(day);
    }

    /** The goals' status alone, by id, in the order in which they were asked for: what a screen over many profiles needs. */
    public Map<String, Status> screen(Profile profile, LocalDate day) {
        var facts = facts(profile, day);
        var reached = new HashMap<String, Goal>();
        var statuses = new LinkedHashMap<String, Status>();
        for (var goal : goals) {
            var id = goal.goal().id();
            var status = status(goal, facts, reached);
            reached.put(id, reached(id, status));
            if (asked.contains(id)) statuses.put(id, status);
        }
        return statuses;
    }

    /** What every goal asked for came to, by id, without proofs. */
    public Map<String, Outcome> outcomes(Facts facts) {
        var reached = new HashMap<String, Goal>();
        var outcomes = new LinkedHashMap<String, Outcome>();
        for (var goal : goals) {
            var id = goal.goal().id();
            var outcome = best(goal, facts, reached);
            reached.put(id, reached(id, outcome.status()));
            if (asked.contains(id)) outcomes.put(id, outcome);
        }
        return outcomes;
    }

    /**
     * What some of the goals came to, by id, without proofs.
     *
     * @param ids of goals that were asked for
     */
    public Map<String, Outcome> outcomes(Facts facts, Collection<String> ids) {
        var outcomes = new LinkedHashMap<String, Outcome>();
        for (var goal : goals) {
            var id = goal.goal().id();
            if (ids.contains(id)) outcomes.put(id, best(goal, facts, reachedUnder(goal, facts)));
        }
        return outcomes;
    }

    /** The verdicts on every goal asked for, each with its proof. */
    public List<Verdict> decide(Profile profile, LocalDate day) {
        return decide(facts(profile, day));
    }

    /** The verdicts on every goal asked for, each with its proof. */
    public List<Verdict> decide(Facts facts) {
        return verdicts(facts, position(facts), (goal, outcome) -> false);
    }

    /**
     * The same as an overview: of a goal of which no more than a line is told there is no proof, only the truth of its
     * criteria. These are remarks, certifications and education paths that are not known to be worth it, levels that are
     * passed, far ahead or on another ladder, and routes of countries that the candidate neither aims at nor has an offer
     * in, unless they are open.
     */
    public List<Verdict> overview(Facts facts) {
        var position = position(facts);
        var wanted = WantedCountries.of(facts.profile());
        return verdicts(facts, position, (goal, outcome) -> isBrief(goal, outcome, position, wanted));
    }

    /** The verdict on one goal asked for, with its proof. */
    public Verdict decide(String id, Facts facts) {
        var needed = new LinkedHashSet<String>();
        for (int i = goals.size() - 1; i >= 0; i--) {
            var goal = goals.get(i).goal();
            if (!goal.id().equals(id) && !needed.contains(goal.id())) continue;
            needed.add(goal.id());
            needed.addAll(goal.dependsOn());
        }
        var alone =
                goals.stream().filter(goal -> needed.contains(goal.goal().id())).toList();
        return verdicts(alone, facts, (goal, outcome) -> false).get(id);
    }

    private List<Verdict> verdicts(Facts facts, Position position, BiPredicate<PreparedGoal, Outcome> isBrief) {
        var found = new HashMap<String, Verdict>();
        if (shares.size() == 1) {
            found.putAll(verdicts(shares.get(0), facts, isBrief));
        } else {
            var beside = CompletableFuture.supplyAsync(() -> verdicts(shares.get(1), facts.again(), isBrief));
            found.putAll(verdicts(shares.get(0), facts, isBrief));
            found.putAll(beside.join());
        }
        var ordered = goals.stream()
                .map(goal -> goal.goal().id())
                .filter(asked::contains)
                .map(found::get)
                .toList();
        return MostAsked.first(ordered, position);
    }

    private Map<String, Verdict> verdicts(
            List<PreparedGoal> goals, Facts facts, BiPredicate<PreparedGoal, Outcome> isBrief) {
        var reached = new HashMap<String, Goal>();
        var verdicts = new LinkedHashMap<String, Verdict>();
        for (var goal : goals) {
            var outcome = best(goal, facts, reached);
            var id = goal.goal().id();
            reached.put(id, reached(id, outcome.status()));
            verdicts.put(
                    id,
                    isBrief.test(goal, outcome)
                            ? brief(goal, outcome)
                            : suppose(goal, prove(goal, outcome, verdicts), facts));
        }
        return verdicts;
    }

    /** A verdict, with what it would be if the occupation codes that it waits for were those that can be derived. */
    private Verdict suppose(PreparedGoal goal, Verdict verdict, Facts facts) {
        var codes = verdict.missing().stream()
                .map(Missing::derived)
                .filter(Objects::nonNull)
                .toList();
        if (codes.isEmpty()) return verdict;
        var profile = facts.profile();
        for (var code : codes) profile = profile.with(vocabulary.steps(code.path()), Node.of(code.code()));
        var changed = facts.of(profile);
        var outcome = best(goal, changed, reachedUnder(goal, changed));
        var settled = new LinkedHashMap<CriterionFace, Truth>();
        for (var finding : verdict.findings()) {
            var truth = outcome.criterion(finding.criterion().id());
            if (finding.truth() == Truth.UNKNOWN && truth != Truth.UNKNOWN) settled.put(finding.criterion(), truth);
        }
        var points = outcome.points() == null ? null : outcome.points().total();
        boolean narrower = points != null && !points.equals(verdict.points().total());
        if (settled.isEmpty() && !narrower && outcome.status() == verdict.status()) return verdict;
        return verdict.supposing(new Supposed(outcome.status(), points, settled, codes));
    }

    private static boolean isBrief(PreparedGoal goal, Outcome outcome, Position position, Set<String> wanted) {
        var kind = kindOf(goal);
        if (kind == Face.Kind.ROUTE) {
            boolean open = outcome.status() == Status.ELIGIBLE || outcome.status() == Status.REVIEW;
            return !open
                    && !wanted.isEmpty()
                    && !wanted.contains(goal.goal().face().country());
        }
        if (kind == Face.Kind.LEVEL) return !position.asks(goal.goal().face());
        if (kind == Face.Kind.REMARK) return true;
        var worth = kind.hasWorth() ? outcome.worth() : null;
        return worth != null && worth.standing() != Worth.Standing.WORTH_IT;
    }

    private static Verdict brief(PreparedGoal goal, Outcome outcome) {
        var scope = outcome.scope();
        var findings = goal.criteria().stream()
                .map(criterion -> {
                    var truth = outcome.criterion(criterion.face().id());
                    boolean waits = truth == Truth.UNKNOWN && criterion.awaitsJudgement(scope);
                    return new Finding(
                            criterion.face(), truth, waits, criterion.weight(), criterion.preferred(), null, List.of());
                })
                .toList();
        return new Verdict(
                goal.goal(),
                outcome.status(),
                findings,
                outcome.points(),
                kindOf(goal).hasReadiness() ? Readiness.of(findings) : null,
                outcome.worth(),
                List.of(),
                List.of(),
                outcome.offer(),
                outcome.choices(),
                null);
    }

    /** Where a candidate stands on the ladders of the goals asked for. */
    public Position position(Facts facts) {
        return Position.of(facts, goals.stream().map(goal -> goal.goal().face()).toList());
    }

    private static Goal reached(String id, Status status) {
        return new Goal(
                id,
                switch (status) {
                    case ELIGIBLE -> Boolean.TRUE;
                    case NOT_ELIGIBLE -> Boolean.FALSE;
                    case REVIEW, DEPENDS -> null;
                },
                status == Status.REVIEW);
    }

    private Outcome best(PreparedGoal goal, Facts facts, Map<String, Goal> reached) {
        return best(outcomes(goal, facts, reached));
    }

    /** The best of some outcomes of one goal, which stands; the earlier one on a tie. */
    public static Outcome best(List<Outcome> outcomes) {
        Outcome best = null;
        for (var outcome : outcomes) if (outcome.beats(best)) best = outcome;
        return best;
    }

    /** What a goal comes to under each offer, each choice of tests and each option, of which the best stands. */
    public List<Outcome> each(String id, Facts facts) {
        var reached = new HashMap<String, Goal>();
        for (var goal : goals) {
            if (goal.goal().id().equals(id)) return outcomes(goal, facts, reached);
            reached.put(goal.goal().id(), reached(goal.goal().id(), status(goal, facts, reached)));
        }
        return List.of();
    }

    /** What a goal comes to under each offer, each choice of tests and each option. */
    List<Outcome> outcomes(PreparedGoal goal, Facts facts, Map<String, Goal> reached) {
        return applications(goal, facts, reached).stream()
                .map(application -> decide(goal, application))
                .toList();
    }

    /** The best outcome's status, which takes less than the outcome: what is settled needs no further criterion. */
    private Status status(PreparedGoal goal, Facts facts, Map<String, Goal> reached) {
        var best = Status.NOT_ELIGIBLE;
        for (var application : applications(goal, facts, reached)) {
            var status = status(goal, application.scope());
            if (status == Status.ELIGIBLE) return status;
            if (status.compareTo(best) < 0) best = status;
        }
        return best;
    }

    private static Status status(PreparedGoal goal, Scope profileScope) {
        var scope = profileScope;
        var evaluator = Evaluator.in(scope);
        var open = new ArrayList<PreparedGoal.Criterion>();
        boolean scored = false;
        for (var criterion : goal.demands()) {
            if (criterion.readsScore() && !scored) {
                scope = scope.with(Scoring.score(Scoring.points(goal, scope)));
                evaluator = Evaluator.in(scope);
                scored = true;
            }
            switch (criterion.truth(evaluator)) {
                case NOT_MET -> {
                    return Status.NOT_ELIGIBLE;
                }
                case UNKNOWN -> open.add(criterion);
                case MET -> {}
            }
        }
        return status(open, scope);
    }

    /** Of a goal whose other criteria are met. */
    private static Status status(List<PreparedGoal.Criterion> open, Scope scope) {
        for (var criterion : open) if (!criterion.awaitsJudgement(scope)) return Status.DEPENDS;
        return open.isEmpty() ? Status.ELIGIBLE : Status.REVIEW;
    }

    private List<Application> applications(PreparedGoal goal, Facts facts, Map<String, Goal> reached) {
        var applications = new ArrayList<Application>();
        var currency = selection.currency(goal.goal());
        var own = currency == null ? facts : facts.in(currency);
        int offers = goal.readsOffer() ? own.all(Offer.TYPE).size() : 0;
        for (int offer = 0; offer < Math.max(1, offers); offer++) {
            var oneOffer = offers > 1 ? own.withOffer(offer) : own;
            var views = oneOffer.withOneTestOf(goal.goal().face().oneTestALanguage());
            for (var view : views) {
                var under = offers > 1 || views.size() > 1 ? reachedUnder(goal, view) : reached;
                for (var choices : goal.options()) {
                    var chosen = view;
                    for (var choice : choices.entrySet())
                        chosen = chosen.withChoice(choice.getKey(), choice.getValue());
                    var scope = new Scope(chosen, under, Map.of(), selection.judgements());
                    applications.add(new Application(scope, offerPath(goal, chosen), choices));
                }
            }
        }
        return applications;
    }

    /** The goals that one depends on, decided for what is in view: no other offer or test may reach them in its place. */
    private Map<String, Goal> reachedUnder(PreparedGoal goal, Facts view) {
        var under = new HashMap<String, Goal>();
        for (var id : goal.goal().dependsOn()) reach(id, view, under);
        return under;
    }

    private void reach(String id, Facts view, Map<String, Goal> under) {
        if (under.containsKey(id)) return;
        for (var goal : goals) {
            if (!goal.goal().id().equals(id)) continue;
            for (var other : goal.goal().dependsOn()) reach(other, view, under);
            under.put(id, reached(id, status(goal, view, under)));
        }
    }

    private static String offerPath(PreparedGoal goal, Facts facts) {
        if (!goal.readsOffer()) return null;
        var offers = facts.all(Offer.TYPE);
        return offers.size() == 1 && offers.get(0).origin().stated()
                ? offers.get(0).origin().path()
                : null;
    }

    private static Outcome decide(PreparedGoal goal, Application application) {
        var scope = application.scope();
        Points points = null;
        if (goal.goal().face().points() != null) {
            points = Scoring.points(goal, scope);
            scope = scope.with(Scoring.score(points));
        }
        var evaluator = Evaluator.in(scope);
        var truths = new Truth[goal.criteria().size()];
        boolean fails = false;
        var open = new ArrayList<PreparedGoal.Criterion>();
        for (int i = 0; i < truths.length; i++) {
            var criterion = goal.criteria().get(i);
            truths[i] = criterion.truth(evaluator);
            if (criterion.preferred()) continue;
            fails |= truths[i] == Truth.NOT_MET;
            if (truths[i] == Truth.UNKNOWN) open.add(criterion);
        }
        var status = fails ? Status.NOT_ELIGIBLE : status(open, scope);
        return new Outcome(goal, scope, application.offer(), application.choices(), status, truths, points);
    }

    private Verdict prove(PreparedGoal goal, Outcome outcome, Map<String, Verdict> before) {
        var scope = outcome.scope();
        var prover = new Prover(scope);
        var findings = findings(goal.criteria(), prover, scope);
        if (outcome.status() == Status.NOT_ELIGIBLE && kindOf(goal).growsWithTime()) {
            findings = waiting(goal.criteria(), findings, scope);
        }
        Points points = null;
        if (outcome.points() != null) {
            var factors = outcome.points().factors().stream()
                    .map(factor -> new Points.Factor(
                            factor.id(),
                            factor.points(),
                            goal.factors().get(factor.id()).stream()
                                    .map(prover::prove)
                                    .toList()))
                    .toList();
            points = new Points(
                    outcome.points().scheme(),
                    outcome.points().total(),
                    outcome.points().groups(),
                    factors,
                    outcome.points().known());
        }
        var kind = goal.goal().face().kind();
        var readiness = kind.hasReadiness() ? Readiness.of(findings) : null;
        boolean says = !goal.awards().isEmpty() || !goal.withholds().isEmpty();
        var worth = says
                ? Worth.of(findings(goal.awards(), prover, scope), findings(goal.withholds(), prover, scope))
                : null;
        // A remark asks nothing: where it is not known to apply it is not made.
        var missing = outcome.status().isFinal() || kind == Face.Kind.REMARK
                ? List.<Missing>of()
                : new MissingAnswers(scope, vocabulary, before).of(findings, points);
        return new Verdict(
                goal.goal(),
                outcome.status(),
                findings,
                points,
                readiness,
                worth,
                missing,
                Paper.of(goal.goal().face(), scope.facts().profile()),
                outcome.offer(),
                outcome.choices(),
                null);
    }

    private static List<Finding> findings(List<PreparedGoal.Criterion> criteria, Prover prover, Scope scope) {
        return criteria.stream()
                .map(criterion -> {
                    var proofs = criterion.rules().stream().map(prover::prove).toList();
                    var truth = proofs.stream().map(RuleProof::truth).reduce(Truth.NOT_MET, Truth::or);
                    boolean waits = truth == Truth.UNKNOWN && criterion.awaitsJudgement(scope);
                    return new Finding(
                            criterion.face(), truth, waits, criterion.weight(), criterion.preferred(), null, proofs);
                })
                .toList();
    }

    private static Face.Kind kindOf(PreparedGoal goal) {
        return goal.goal().face().kind();
    }

    private static List<Finding> waiting(List<PreparedGoal.Criterion> criteria, List<Finding> findings, Scope scope) {
        var waiting = new Waiting(scope);
        var dated = new ArrayList<Finding>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            var finding = findings.get(i);
            dated.add(finding.metFrom(waiting.metFrom(criteria.get(i), finding)));
        }
        return dated;
    }
}
