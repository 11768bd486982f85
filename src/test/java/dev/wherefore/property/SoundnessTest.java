package dev.wherefore.property;

import static org.assertj.core.api.Assertions.fail;

import dev.wherefore.fact.Fact;
import dev.wherefore.fact.FactType;
import dev.wherefore.fact.Language;
import dev.wherefore.fact.Origin;
import dev.wherefore.fact.PartnerLanguage;
import dev.wherefore.parameter.Range;
import dev.wherefore.profile.Profile;
import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.View;
import dev.wherefore.verdict.Worth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** An answer given on a partial profile never changes when the missing facts become known. */
@Domain(Goals.class)
@Domain(DomainContext.Global.class)
class SoundnessTest {
    /** How often each complete profile is asked with other keys left out. */
    private static final int PARTIALS = 5;

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @StatisticsReport(onFailureOnly = true)
    void what_is_met_or_not_met_on_a_partial_profile_is_the_same_on_the_complete_one(
            @ForAll GoalUnderTest goal, @ForAll int number) {
        var drawn = goal.draw(number);
        var complete = new Answers(goal, drawn.profile(), drawn.day());
        for (int i = 0; i < PARTIALS; i++) {
            var blanks = Blanks.draw(drawn.profile().root(), drawn.random());
            var partial = complete.without(blanks);
            for (var truth : partial.truths()) Statistics.label("criteria").collect(truth);
            if (partial.contradicts(complete) == null) continue;
            var fewest = fewest(complete, blanks);
            fail(report(complete, fewest, complete.without(fewest)));
        }
        // A property over answers that are all unknown, or none of them, could not fail.
        Statistics.label("criteria").coverage(coverage -> {
            coverage.check(Truth.MET).percentage(share -> share > 5);
            coverage.check(Truth.NOT_MET).percentage(share -> share > 5);
            coverage.check(Truth.UNKNOWN).percentage(share -> share > 5);
        });
    }

    /** What a goal came to for a profile. */
    private record Answers(GoalUnderTest goal, Profile profile, LocalDate day, List<View> views, Status status) {
        Answers(GoalUnderTest goal, Profile profile, LocalDate day) {
            this(
                    goal,
                    profile,
                    day,
                    goal.views(profile, day),
                    goal.decider().screen(profile, day).get(goal.id()));
        }

        Answers without(List<List<Object>> blanks) {
            return new Answers(goal, goal.profile(Blanks.without(profile.root(), blanks)), day);
        }

        List<Truth> truths() {
            return views.stream()
                    .flatMap(view -> view.criteria().values().stream())
                    .toList();
        }

        /** What this answers otherwise than what it must agree with, in a line; null when nothing. */
        String contradicts(Answers complete) {
            if (status.isFinal() && status != complete.status)
                return "verdict: " + status + ", then " + complete.status;
            for (var view : views) {
                for (var other : complete.views) {
                    if (!mayBecome(view, other)) continue;
                    var contradiction = contradiction(view, other);
                    if (contradiction != null) return contradiction;
                }
            }
            return null;
        }

        /**
         * Whether two views are of one application. Offers and languages that are left out may become any number of them,
         * each with its own answer.
         */
        private static boolean mayBecome(View view, View other) {
            if (!view.outcome().choices().equals(other.outcome().choices())) return false;
            var offer = view.outcome().offer();
            return (offer == null || offer.equals(other.outcome().offer()))
                    && mayBecome(view, other, Language.TYPE)
                    && mayBecome(view, other, PartnerLanguage.TYPE);
        }

        private static boolean mayBecome(View view, View other, FactType<?> spoken) {
            var facts = view.scope().facts().all(spoken);
            boolean leftOut = facts.size() == 1 && !facts.get(0).origin().stated();
            return leftOut
                    || origins(facts).equals(origins(other.scope().facts().all(spoken)));
        }

        private static List<Origin> origins(List<? extends Fact> facts) {
            return facts.stream().map(Fact::origin).toList();
        }

        private static String contradiction(View partial, View complete) {
            var truths = complete.criteria();
            for (var criterion : partial.criteria().entrySet()) {
                var then = truths.get(criterion.getKey());
                if (criterion.getValue() != Truth.UNKNOWN && criterion.getValue() != then) {
                    return "criterion " + criterion.getKey() + ": " + criterion.getValue() + ", then " + then;
                }
            }
            var worth = partial.outcome().worth();
            if (worth != null && worth.standing() != Worth.Standing.DEPENDS) {
                var then = complete.outcome().worth().standing();
                if (worth.standing() != then) return "worth: " + worth.standing() + ", then " + then;
            }
            var points = complete.points();
            for (var bounds : partial.points().entrySet()) {
                var then = points.get(bounds.getKey());
                if (then != null && !holds(bounds.getValue(), then)) {
                    return "points " + bounds.getKey() + ": " + bounds.getValue() + ", then " + then;
                }
            }
            return null;
        }

        private static boolean holds(Range outer, Range inner) {
            return outer.low().compareTo(inner.low()) <= 0 && outer.high().compareTo(inner.high()) >= 0;
        }
    }

    /** As few blanks as still contradict the complete profile. */
    private static List<List<Object>> fewest(Answers complete, List<List<Object>> blanks) {
        var fewest = new ArrayList<>(blanks);
        for (var blank : blanks) {
            fewest.remove(blank);
            if (complete.without(fewest).contradicts(complete) == null) fewest.add(blank);
        }
        return fewest;
    }

    private static String report(Answers complete, List<List<Object>> blanks, Answers partial) {
        var proofs = new StringBuilder();
        for (var answers : List.of(partial, complete)) {
            proofs.append(answers == partial ? "\nPARTIAL\n" : "\nCOMPLETE\n");
            for (var view : answers.views()) {
                proofs.append(view.outcome().offer()).append(view.points()).append('\n');
                for (var rule : view.rules()) proofs.append(ProofText.of(rule, view.scope()));
            }
        }
        var left = blanks.stream()
                .map(path -> path.stream().map(String::valueOf).collect(Collectors.joining(".")))
                .collect(Collectors.joining(", "));
        return complete.goal().id() + " as of " + complete.day() + "\n" + partial.contradicts(complete)
                + "\nleft out: " + left + "\n\n"
                + ProfileText.of(complete.profile().root()) + proofs;
    }
}
