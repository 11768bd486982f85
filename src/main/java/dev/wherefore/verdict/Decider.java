package dev.wherefore.verdict;

import dev.wherefore.fact.Facts;
import dev.wherefore.fact.Goal;
import dev.wherefore.fact.Offer;
import dev.wherefore.fact.Score;
import dev.wherefore.parameter.InForce;
import dev.wherefore.parameter.Range;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.Evaluator;
import dev.wherefore.reason.Mutant;
import dev.wherefore.reason.Mutator;
import dev.wherefore.reason.PointRange;
import dev.wherefore.reason.Prover;
import dev.wherefore.reason.RuleProof;
import dev.wherefore.reason.RuleTree;
import dev.wherefore.reason.Scope;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides goals for profiles. Rules are made ready once; deciding is cheap after that and safe from many threads.
 *
 * <p>A goal that reads an offer is decided once for each offer, one that leaves the candidate a choice once for each
 * option, one that rests on one test of a language once for each choice of tests, and the best answer stands: no two
 * offers, nor two tests of a language, ever meet a goal's criteria between them.
 */
public final class Decider {
    private static final BigDecimal UNBOUNDED = new BigDecimal("1000000000");

    private final Rulebook.Selection selection;
    private final Vocabulary vocabulary;
    private final List<PreparedGoal> goals;
    private final Set<String> asked;

    public Decider(Rulebook.Selection selection, Vocabulary vocabulary) {
        this.selection = selection;
        this.vocabulary = vocabulary;
        goals = prepare(selection);
        asked = Set.copyOf(selection.asked());
    }

    private Decider(Rulebook.Selection selection, Vocabulary vocabulary, List<PreparedGoal> goals) {
        this.selection = selection;
        this.vocabulary = vocabulary;
        this.goals = goals;
        asked = Set.copyOf(selection.asked());
    }

    private static List<PreparedGoal> prepare(Rulebook.Selection selection) {
        var prepared = new LinkedHashMap<String, PreparedGoal>();
        for (var goal : selection.goals()) {
            boolean readsOffer = goal.reads("Offer")
                    || goal.dependsOn().stream().anyMatch(id -> prepared.get(id).readsOffer());
            prepared.put(goal.id(), PreparedGoal.of(goal, readsOffer));
        }
        return List.copyOf(prepared.values());
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
            reached.put(id, reached(id, best(prepared, facts, reached).status()));
        }
        throw new IllegalArgumentException("the goal '" + goal + "' was not selected");
    }

    /** The facts of a profile as of a day, as this decider's goals need them. */
    public Facts facts(Profile profile, LocalDate day) {
        return Facts.of(profile, inForce(day), selection.catalogue(), selection.measures());
    }

    /** What is in force on a day, as reports cite it. */
    public InForce inForce(LocalDate day) {
        return selection.parameters().on(day);
    }

    /** The goals' status alone, by id, in the order in which they were asked for: what a screen over many profiles needs. */
    public Map<String, Status> screen(Profile profile, LocalDate day) {
        var statuses = new LinkedHashMap<String, Status>();
        outcomes(facts(profile, day)).forEach((id, outcome) -> statuses.put(id, outcome.status()));
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

    /** The verdicts on every goal asked for, each with its proof. */
    public List<Verdict> decide(Profile profile, LocalDate day) {
        return decide(facts(profile, day));
    }

    /** The verdicts on every goal asked for, each with its proof. */
    public List<Verdict> decide(Facts facts) {
        var reached = new HashMap<String, Goal>();
        var verdicts = new LinkedHashMap<String, Verdict>();
        for (var goal : goals) {
            var outcome = best(goal, facts, reached);
            var id = goal.goal().id();
            reached.put(id, reached(id, outcome.status()));
            verdicts.put(id, prove(goal, outcome, verdicts));
        }
        verdicts.keySet().retainAll(asked);
        return MostAsked.first(List.copyOf(verdicts.values()));
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

    static Outcome best(List<Outcome> outcomes) {
        Outcome best = null;
        for (var outcome : outcomes) if (outcome.beats(best)) best = outcome;
        return best;
    }

    /** What a goal comes to under each offer, each choice of tests and each option, of which the best stands. */
    List<Outcome> each(String id, Facts facts) {
        var reached = new HashMap<String, Goal>();
        for (var goal : goals) {
            if (goal.goal().id().equals(id)) return outcomes(goal, facts, reached);
            reached.put(
                    goal.goal().id(),
                    reached(goal.goal().id(), best(goal, facts, reached).status()));
        }
        return List.of();
    }

    /** What a goal comes to under each offer, each choice of tests and each option. */
    List<Outcome> outcomes(PreparedGoal goal, Facts facts, Map<String, Goal> reached) {
        var outcomes = new ArrayList<Outcome>();
        var currency = selection.currency(goal.goal());
        var own = currency == null ? facts : facts.in(currency);
        var options = options(goal);
        int offers = goal.readsOffer() ? own.all(Offer.TYPE).size() : 0;
        for (int offer = 0; offer < Math.max(1, offers); offer++) {
            var oneOffer = offers > 1 ? own.withOffer(offer) : own;
            var under = offers > 1 ? reachedUnder(goal, oneOffer) : reached;
            for (var view : oneOffer.withOneTestOf(goal.goal().face().oneTestALanguage())) {
                for (var choices : options) {
                    var chosen = view;
                    for (var choice : choices.entrySet())
                        chosen = chosen.withChoice(choice.getKey(), choice.getValue());
                    var scope = new Scope(chosen, under, Map.of(), selection.judgements());
                    outcomes.add(decide(goal, scope, offerPath(goal, chosen), choices));
                }
            }
        }
        return outcomes;
    }

    /** The goals that one depends on, decided for the offer in view: another offer must not reach them in its place. */
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
            under.put(id, reached(id, best(goal, view, under).status()));
        }
    }

    private static String offerPath(PreparedGoal goal, Facts facts) {
        if (!goal.readsOffer()) return null;
        var offers = facts.all(Offer.TYPE);
        return offers.size() == 1 && offers.get(0).origin().stated()
                ? offers.get(0).origin().path()
                : null;
    }

    /** Every combination of the options that a goal leaves open; one empty combination where it leaves none. */
    private static List<Map<String, String>> options(PreparedGoal goal) {
        List<Map<String, String>> combinations = List.of(Map.of());
        for (var choice : goal.goal().face().choose().entrySet()) {
            var more = new ArrayList<Map<String, String>>();
            for (var combination : combinations) {
                for (var option : choice.getValue()) {
                    var extended = new LinkedHashMap<>(combination);
                    extended.put(choice.getKey(), option);
                    more.add(extended);
                }
            }
            combinations = more;
        }
        return combinations;
    }

    private Outcome decide(PreparedGoal goal, Scope profileScope, String offer, Map<String, String> choices) {
        var points = goal.goal().face().points() == null ? null : points(goal, profileScope);
        var scope = points == null ? profileScope : profileScope.with(score(points));
        var evaluator = Evaluator.in(scope);
        var truths = new Truth[goal.criteria().size()];
        var status = Status.ELIGIBLE;
        for (int i = 0; i < truths.length; i++) {
            var criterion = goal.criteria().get(i);
            truths[i] = truth(criterion.rules(), evaluator);
            if (criterion.preferred()) continue;
            status = status.worse(
                    switch (truths[i]) {
                        case MET -> Status.ELIGIBLE;
                        case NOT_MET -> Status.NOT_ELIGIBLE;
                        case UNKNOWN -> awaitsJudgement(criterion, scope) ? Status.REVIEW : Status.DEPENDS;
                    });
        }
        return new Outcome(goal, scope, offer, choices, status, truths, points);
    }

    private static Truth truth(List<RuleTree> rules, Evaluator evaluator) {
        var truth = Truth.NOT_MET;
        for (var rule : rules) {
            truth = truth.or(evaluator.truth(rule));
            if (truth == Truth.MET) return truth;
        }
        return truth;
    }

    /** Whether judgements alone decide: granted, the criterion is met; refused, it is not, so no other answer could help. */
    private static boolean awaitsJudgement(PreparedGoal.Criterion criterion, Scope scope) {
        return truth(criterion.rules(), Evaluator.grantingJudgements(scope)) == Truth.MET
                && truth(criterion.rules(), Evaluator.refusingJudgements(scope)) == Truth.NOT_MET;
    }

    private Points points(PreparedGoal goal, Scope scope) {
        var scheme = goal.goal().face().points();
        var evaluator = Evaluator.in(scope);
        var caps = scope.facts().inForce().scheme(scheme);
        var factors = new LinkedHashMap<String, Range>();
        boolean known = caps != null;
        for (var factor : goal.factors().entrySet()) {
            var best = PointRange.NONE;
            for (var rule : factor.getValue()) best = best.best(evaluator.points(rule));
            known &= best.known();
            factors.put(factor.getKey(), new Range(best.low(), best.high()));
        }
        if (caps == null) return new Points(scheme, Range.ZERO, Map.of(), List.of(), false);
        var totals = caps.total(factors);
        var list = factors.entrySet().stream()
                .map(factor -> new Points.Factor(factor.getKey(), factor.getValue(), List.of()))
                .toList();
        return new Points(scheme, totals.total(), totals.groups(), list, known);
    }

    private static Score score(Points points) {
        return Score.between(
                points.scheme(),
                points.total().low(),
                points.known() ? points.total().high() : UNBOUNDED);
    }

    private Verdict prove(PreparedGoal goal, Outcome outcome, Map<String, Verdict> before) {
        var scope = outcome.scope();
        var prover = new Prover(scope);
        var findings = new ArrayList<Finding>();
        for (var criterion : goal.criteria()) {
            var proofs = criterion.rules().stream().map(prover::prove).toList();
            var truth = proofs.stream().map(RuleProof::truth).reduce(Truth.NOT_MET, Truth::or);
            boolean waits = truth == Truth.UNKNOWN && awaitsJudgement(criterion, scope);
            findings.add(
                    new Finding(criterion.face(), truth, waits, criterion.weight(), criterion.preferred(), proofs));
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
        var readiness = kind.forbidsProtectedFacts() ? Readiness.of(findings) : null;
        var missing = outcome.status().isFinal()
                ? List.<Missing>of()
                : new MissingAnswers(scope, vocabulary, before).of(findings, points);
        return new Verdict(
                goal.goal(),
                outcome.status(),
                findings,
                points,
                readiness,
                missing,
                outcome.offer(),
                outcome.choices());
    }
}
