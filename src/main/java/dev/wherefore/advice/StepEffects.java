package dev.wherefore.advice;

import dev.wherefore.change.Remedies;
import dev.wherefore.fact.Facts;
import dev.wherefore.parameter.Range;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Effects;
import dev.wherefore.verdict.Points;
import dev.wherefore.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a recommended step would change, found by deciding the profile that it leads to with the same rules. */
public final class StepEffects {
    private static final Set<Face.Kind> OF_A_CERTIFICATE =
            Set.of(Face.Kind.LEVEL, Face.Kind.SPECIALISATION, Face.Kind.MOVE);

    private final Rulebook.Selection selection;
    private final Decider decider;
    private final Vocabulary vocabulary;
    private final Function<Profile, Facts> facts;
    private final Profile profile;
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private final boolean overview;

    /**
     * @param facts    of a profile, on the day of the question
     * @param verdicts on the profile as it stands
     * @param overview whether no more than the goal that a step serves, and those that ask for it, is looked at
     */
    public StepEffects(
            Rulebook.Selection selection,
            Decider decider,
            Vocabulary vocabulary,
            Function<Profile, Facts> facts,
            Profile profile,
            List<Verdict> verdicts,
            boolean overview) {
        this.selection = selection;
        this.decider = decider;
        this.vocabulary = vocabulary;
        this.facts = facts;
        this.profile = profile;
        this.overview = overview;
        for (var verdict : verdicts) this.verdicts.put(verdict.goal().id(), verdict);
    }

    /** The verdicts that a step would change; none where the profile that it leads to is not known. */
    public List<StepEffect> of(Recommendation step) {
        var verdict = verdicts.get(step.goal());
        if (verdict != null
                && verdict.goal().face().gives() != null
                && step.because().equals(List.of(step.goal()))) {
            var day = facts.apply(profile).day();
            var changed = Effects.reached(profile, verdict.goal().face(), day);
            return effects(changed, ids(OF_A_CERTIFICATE));
        }
        var reason = step.because().isEmpty() ? "" : step.because().get(0);
        int at = reason.indexOf('#');
        var part = at < 0 ? null : verdicts.get(reason.substring(0, at));
        if (part == null || !isOnlyGap(part, reason.substring(at + 1))) return List.of();
        var currency = selection.currency(part.goal());
        Function<Profile, Facts> inCurrency =
                currency == null ? facts : each -> facts.apply(each).in(currency);
        return new Remedies(decider, vocabulary, inCurrency)
                .of(profile, part, reason.substring(at + 1))
                .map(changed -> effects(changed, overview ? servedBy(part, step) : verdicts.keySet()))
                .orElse(List.of());
    }

    private static boolean isOnlyGap(Verdict verdict, String criterion) {
        var failed = verdict.findings().stream()
                .filter(finding -> finding.truth() == Truth.NOT_MET && !finding.preferred())
                .toList();
        return failed.size() == 1
                && failed.get(0).criterion().id().equals(criterion)
                && failed.get(0).nearest() != null;
    }

    private static List<String> servedBy(Verdict part, Recommendation step) {
        var ids = new ArrayList<>(Point.references(step.serves()));
        ids.add(step.goal());
        ids.add(part.goal().id());
        return ids.stream().distinct().toList();
    }

    private List<String> ids(Set<Face.Kind> kinds) {
        return verdicts.values().stream()
                .filter(verdict -> kinds.contains(verdict.goal().face().kind()))
                .map(verdict -> verdict.goal().id())
                .collect(Collectors.toList());
    }

    private List<StepEffect> effects(Profile changed, Collection<String> ids) {
        var effects = new ArrayList<StepEffect>();
        decider.outcomes(facts.apply(changed), ids).forEach((id, outcome) -> {
            var before = verdicts.get(id);
            if (before == null) return;
            var was = total(before.points());
            var is = total(outcome.points());
            if (before.status() == outcome.status() && (was == null || same(was, is))) return;
            var kind = before.goal().face().kind();
            effects.add(new StepEffect(id, before.word(), outcome.status().word(kind), was, is));
        });
        return List.copyOf(effects);
    }

    private static Range total(Points points) {
        return points == null ? null : points.total();
    }

    private static boolean same(Range one, Range other) {
        return one.low().compareTo(other.low()) == 0 && one.high().compareTo(other.high()) == 0;
    }
}
