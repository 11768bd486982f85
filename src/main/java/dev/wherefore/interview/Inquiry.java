package dev.wherefore.interview;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Node;
import dev.wherefore.fact.Facts;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Outcome;
import dev.wherefore.verdict.Verdict;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an interview is to settle: some goals, as of a day. Immutable. */
public final class Inquiry {
    private final Decider decider;
    private final Vocabulary vocabulary;
    private final LocalDate day;
    private final Set<String> asked;
    private final Map<String, String> currencies;

    /**
     * An inquiry about goals.
     *
     * @param decider    of the goals asked for and of all that they depend on
     * @param vocabulary by which answers are checked
     * @param asked      the ids of the goals to be settled
     * @param currencies of the law, ISO 4217, by topic; a topic without one uses {@link Facts#CURRENCY}
     */
    public Inquiry(
            Decider decider,
            Vocabulary vocabulary,
            LocalDate day,
            Collection<String> asked,
            Map<String, String> currencies) {
        this.decider = decider;
        this.vocabulary = vocabulary;
        this.day = day;
        this.asked = new LinkedHashSet<>(asked);
        this.currencies = Map.copyOf(currencies);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    LocalDate day() {
        return day;
    }

    String currency(GoalRules goal) {
        return currencies.getOrDefault(goal.topic(), Facts.CURRENCY);
    }

    /** Decides what a profile comes to. */
    Standing standing(Profile profile) {
        var facts = decider.facts(profile, day);
        var verdicts = new LinkedHashMap<String, Verdict>();
        for (var verdict : decider.decide(facts)) verdicts.put(verdict.goal().id(), verdict);
        return new Standing(profile, facts, verdicts, asked);
    }

    /** What every goal would come to with another value at a path, without proofs. */
    Map<String, Outcome> outcomes(Profile profile, List<Object> steps, Node value) {
        return decider.outcomes(decider.facts(profile.with(steps, value), day));
    }

    /** A profile with another value at a path. */
    Profile with(Profile profile, List<Object> steps, Node value) throws InvalidDocumentException {
        return new ProfileReader(vocabulary).check(profile.with(steps, value).root(), profile.file());
    }
}
