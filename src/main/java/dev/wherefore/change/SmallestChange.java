package dev.wherefore.change;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Sequence;
import dev.wherefore.fact.Facts;
import dev.wherefore.profile.Alteration;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Shape;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.RuleProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Searches the smallest sets of answers of a profile that, were they others, would turn a verdict to eligible, or to review
 * where a person must judge the rest. What might do is taken from the proof; what does is found by deciding the changed
 * profile with the same rules, and so is that nothing of it can be left out. Smallest is: of what the proof suggests.
 */
public final class SmallestChange {
    private static final int TRIES = 15_000;
    private static final int GRANTED = 2_000;
    private static final int FOLLOWED = 300;
    private static final int PROOFS = 80;
    private static final int SETS = 200;
    private static final int SEARCHED_WHOLE = 8;
    private static final int REPAIRS = 2;
    private static final int REPAIRED = 6;

    private static final Comparator<ChangeSet> SMALLEST =
            Comparator.comparingInt(ChangeSet::size).thenComparing(ChangeSet::fixed);

    private final Decider decider;
    private final Vocabulary vocabulary;
    private final Function<Profile, Facts> facts;
    private final String currency;

    /**
     * @param decider  of the goal and of all that it depends on
     * @param facts    of a profile, on the day of the question
     * @param currency of the goal's law; null when it has none
     */
    public SmallestChange(Decider decider, Vocabulary vocabulary, Function<Profile, Facts> facts, String currency) {
        this.decider = decider;
        this.vocabulary = vocabulary;
        this.facts = facts;
        this.currency = currency;
    }

    /** The smallest changes for a goal; none where its verdict is as good as can be. */
    public Counterfactual of(Profile profile, GoalRules goal) {
        return new Search(new Trials(decider, vocabulary, facts, profile), goal).run();
    }

    /** One search. */
    private final class Search {
        private final Trials trials;
        private final GoalRules rules;
        private final String goal;
        private final Ground ground;

        Search(Trials trials, GoalRules rules) {
            this.trials = trials;
            this.rules = rules;
            goal = rules.id();
            var ofLaw = Stream.of(rules.face().country(), currency)
                    .filter(Objects::nonNull)
                    .toList();
            ground = new Ground(trials.profile(), vocabulary, this::inCurrency, TRIES, FOLLOWED, false, ofLaw);
        }

        private Facts inCurrency(Profile of) {
            return currency == null ? facts.apply(of) : facts.apply(of).in(currency);
        }

        Counterfactual run() {
            var verdicts = trials.verdicts();
            var verdict = verdicts.get(goal);
            if (isGood(verdict.status())) return new Counterfactual(verdict, List.of(), List.of(), 0, List.of());
            var closed = new ArrayList<String>();
            var candidates = candidates(verdicts, closed);
            if (!closed.isEmpty()) return new Counterfactual(verdict, List.of(), List.of(), 0, closed);
            var found = proved(verdict, candidates);
            for (int i = 0; i < REPAIRS && found.ways().isEmpty(); i++) {
                // Another offer, or one item more, may open what was met before: the search goes on from there.
                candidates = candidates.stream()
                        .limit(REPAIRED)
                        .flatMap(this::longer)
                        .sorted(SMALLEST)
                        .toList();
                found = proved(verdict, candidates);
            }
            return found;
        }

        private Stream<ChangeSet> longer(ChangeSet candidate) {
            var changed = trials.changed(candidate);
            if (changed.isEmpty()) return Stream.empty();
            var closed = new ArrayList<String>();
            var further = trials.of(changed.get());
            var more = new Search(further, rules).candidates(further.verdicts(), closed);
            if (!closed.isEmpty()) return Stream.empty();
            return more.stream().limit(REPAIRED).map(set -> candidate.then(set, trials.profile(), vocabulary));
        }

        /** The sets of answers that might do, the smallest first; the criteria that none is known for are noted. */
        private List<ChangeSet> candidates(Map<String, Verdict> verdicts, List<String> closed) {
            var verdict = verdicts.get(goal);
            var scores = new Scores(trials);
            var bases = new ArrayList<Alternatives>();
            bases.add(new Alternatives(ground, verdicts, null, scores, trials));
            for (var item : newItems()) {
                var longer = trials.of(item.profile()).verdicts();
                if (isNearer(verdicts, longer))
                    bases.add(new Alternatives(ground, longer, item.path(), scores, trials));
            }
            bases.forEach(scores::from);
            var options = new ArrayList<List<ChangeSet>>();
            for (var finding : verdict.findings()) {
                if (!Alternatives.isWanted(finding)) continue;
                // What one criterion takes must not leave the next without.
                ground.grant(GRANTED);
                var all = alternatives(finding, bases);
                if (all.isEmpty()) closed.add(finding.criterion().id());
                else options.add(all);
            }
            if (!closed.isEmpty()) return List.of();
            // A judgement alone settles what an answer may settle besides only where the answers to others rule that
            // out.
            var settled = options.stream().map(Search::withAnswers).toList();
            return Stream.concat(combined(settled).stream(), combined(options).stream())
                    .distinct()
                    .toList();
        }

        private static List<ChangeSet> withAnswers(List<ChangeSet> options) {
            var answers = options.stream().filter(set -> set.size() > 0).toList();
            return answers.isEmpty() ? options : answers;
        }

        private List<ChangeSet> alternatives(Finding finding, List<Alternatives> bases) {
            var all = new LinkedHashSet<ChangeSet>();
            for (var base : bases) all.addAll(base.of(goal, finding.criterion().id()));
            return all.stream().sorted(SMALLEST).toList();
        }

        // Proof.

        private Counterfactual proved(Verdict verdict, List<ChangeSet> candidates) {
            var ways = new LinkedHashMap<ChangeSet, Status>();
            var inHand = new LinkedHashMap<ChangeSet, Status>();
            int proofs = 0;
            int size = 0;
            for (var candidate : candidates) {
                // Where they begin to be small again, the next way to put them together begins.
                if (candidate.size() < size) proofs = 0;
                size = candidate.size();
                if (proofs++ >= PROOFS) continue;
                boolean longer = !ways.isEmpty()
                        && candidate.size() > ways.keySet().iterator().next().size();
                if (longer && (!inHand.isEmpty() || candidate.fixed() > 0)) continue;
                if (!isGood(status(candidate))) continue;
                var least = least(candidate);
                var to = status(least);
                if (!longer) keep(ways, least, to);
                if (least.fixed() == 0) keep(inHand, least, to);
            }
            boolean told = ways.keySet().stream().anyMatch(way -> way.fixed() == 0);
            return new Counterfactual(verdict, told(ways), told ? List.of() : told(inHand), ways.size(), List.of());
        }

        /** Keeps the smallest sets only. */
        private static void keep(Map<ChangeSet, Status> sets, ChangeSet set, Status to) {
            int size = sets.isEmpty()
                    ? set.size()
                    : sets.keySet().iterator().next().size();
            if (set.size() > size) return;
            if (set.size() < size) sets.clear();
            if (sets.keySet().stream().anyMatch(other -> other.goesNoFurtherThan(set))) return;
            sets.keySet().removeIf(set::goesNoFurtherThan);
            sets.put(set, to);
        }

        private static List<Counterfactual.Way> told(Map<ChangeSet, Status> sets) {
            return sets.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> entry.getKey().fixed()))
                    .limit(Counterfactual.TIES)
                    .map(entry -> new Counterfactual.Way(entry.getKey().settings(), entry.getValue()))
                    .toList();
        }

        /** The smallest part of a set that turns the verdict, too; of a large set, one of which no single answer can go. */
        private ChangeSet least(ChangeSet whole) {
            var settings = whole.settings();
            if (settings.size() <= SEARCHED_WHOLE) {
                for (int size = 1; size < settings.size(); size++) {
                    for (int mask = 1; mask < 1 << settings.size(); mask++) {
                        if (Integer.bitCount(mask) != size) continue;
                        var some = new ArrayList<Setting>();
                        for (int i = 0; i < settings.size(); i++) if ((mask >> i & 1) == 1) some.add(settings.get(i));
                        var part = ChangeSet.of(some);
                        if (isGood(status(part))) return part;
                    }
                }
                return whole;
            }
            var least = whole;
            for (var setting : settings) {
                var part = ChangeSet.of(least.settings().stream()
                        .filter(each -> !each.path().equals(setting.path()))
                        .toList());
                if (isGood(status(part))) least = part;
            }
            return least.size() < whole.size() ? least(least) : least;
        }

        private Status status(ChangeSet changes) {
            var outcome = trials.outcome(changes, goal);
            return outcome == null ? Status.NOT_ELIGIBLE : outcome.status();
        }

        // What a list might hold besides.

        /** A profile with one more item of a list, of which nothing is said yet. */
        private record Longer(Profile profile, String path) {}

        private List<Longer> newItems() {
            var found = new ArrayList<Longer>();
            collect(vocabulary.root(), trials.profile().root(), "", found);
            return found;
        }

        private void collect(Shape shape, Node node, String path, List<Longer> into) {
            if (shape instanceof Shape.Either either) {
                collect(either.otherwise(), node, path, into);
            } else if (shape instanceof Shape.Block block && node instanceof Mapping mapping) {
                for (var key : block.keys().values()) {
                    if (!mapping.has(key.name())) continue;
                    var inner = path.isEmpty() ? key.name() : path + "." + key.name();
                    collect(key.shape(), mapping.get(key.name()), inner, into);
                }
            } else if (shape instanceof Shape.ListOf list
                    && list.item() instanceof Shape.Block
                    && node instanceof Sequence items) {
                for (int i = 0; i < items.size(); i++) {
                    collect(list.item(), items.items().get(i), path + "[" + i + "]", into);
                }
                if (vocabulary.alteration(path) == Alteration.IMPOSSIBLE) return;
                var item = path + "[" + items.size() + "]";
                var empty = Mapping.empty(Node.NOWHERE);
                into.add(new Longer(trials.profile().with(vocabulary.steps(item), empty), item));
            }
        }
    }

    private static boolean isGood(Status status) {
        return status == Status.ELIGIBLE || status == Status.REVIEW;
    }

    /** Whether what was ruled out is open now, for some criterion of the goals, or there are points to be had. */
    private static boolean isNearer(Map<String, Verdict> some, Map<String, Verdict> others) {
        return some.values().stream()
                .anyMatch(verdict -> isNearer(verdict, others.get(verdict.goal().id())));
    }

    private static boolean isNearer(Verdict one, Verdict other) {
        return one.points() != null
                || one.findings().stream()
                        .filter(finding -> finding.truth() == Truth.NOT_MET)
                        .anyMatch(finding -> isNearer(
                                finding, other.finding(finding.criterion().id())));
    }

    private static boolean isNearer(Finding one, Finding other) {
        for (int i = 0; i < one.rules().size() && i < other.rules().size(); i++) {
            if (notMet(other.rules().get(i)) < notMet(one.rules().get(i))) return true;
        }
        return false;
    }

    private static long notMet(RuleProof rule) {
        return rule.conditions().stream()
                .filter(condition -> condition.truth() == Truth.NOT_MET)
                .count();
    }

    /** One option of each criterion, together: the smallest such sets first, and of those in hand enough, too. */
    private static List<ChangeSet> combined(List<List<ChangeSet>> options) {
        List<ChangeSet> sets = List.of(ChangeSet.NONE);
        for (var each : options) {
            var longer = new LinkedHashSet<ChangeSet>();
            for (var before : sets) {
                for (var option : each) {
                    var both = before.and(option);
                    if (both != null) longer.add(both);
                }
            }
            var ordered = longer.stream().sorted(SMALLEST).toList();
            sets = Stream.concat(
                            ordered.stream().limit(SETS),
                            ordered.stream().filter(set -> set.fixed() == 0).limit(SETS))
                    .distinct()
                    .sorted(SMALLEST)
                    .toList();
        }
        return sets;
    }
}
