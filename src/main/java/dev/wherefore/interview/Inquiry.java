package dev.wherefore.interview;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
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

    /** What every goal would come to with an answer, without proofs. */
    Map<String, Outcome> outcomes(Profile profile, Ask ask, Node answer) {
        return decider.outcomes(decider.facts(changed(profile, ask, answer), day));
    }

    /** A profile with an answer. */
    Profile with(Profile profile, Ask ask, Node answer) throws InvalidDocumentException {
        return new ProfileReader(vocabulary).check(changed(profile, ask, answer).root(), profile.file());
    }

    private Profile changed(Profile profile, Ask ask, Node answer) {
        return profile.with(vocabulary.steps(ask.path()), beside(profile.at(ask.path()), answer));
    }

    /** An amount of money stands beside what its section states already. */
    private static Node beside(Node stated, Node answer) {
        if (!(stated instanceof Mapping before) || !(answer instanceof Mapping money)) return answer;
        var entries = new LinkedHashMap<>(before.entries());
        entries.putAll(money.entries());
        return new Mapping(before.place(), entries, before.keys());
    }
}
