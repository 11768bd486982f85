package dev.wherefore.change;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.fact.Facts;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Outcome;
import dev.wherefore.verdict.Verdict;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a profile comes to with other answers, by the same rules. It remembers what was tried. Not thread-safe. */
final class Trials {
    private final Decider decider;
    private final Vocabulary vocabulary;
    private final Function<Profile, Facts> facts;
    private final Profile profile;
    private final Map<ChangeSet, Map<String, Outcome>> tried = new HashMap<>();

    /** @param facts of a profile, on the day of the question */
    Trials(Decider decider, Vocabulary vocabulary, Function<Profile, Facts> facts, Profile profile) {
        this.decider = decider;
        this.vocabulary = vocabulary;
        this.facts = facts;
        this.profile = profile;
    }

    /** The same on another profile. */
    Trials of(Profile other) {
        return new Trials(decider, vocabulary, facts, other);
    }

    Profile profile() {
        return profile;
    }

    /** The profile with some answers; empty for answers that no profile may state. */
    Optional<Profile> changed(ChangeSet changes) {
        try {
            var changed = changes.on(profile, vocabulary);
            return Optional.of(new ProfileReader(vocabulary).check(changed.root(), changed.file()));
        } catch (InvalidDocumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** What a goal comes to; null for answers that no profile may state. */
    Outcome outcome(ChangeSet changes, String goal) {
        return tried.computeIfAbsent(changes, set -> changed(set)
                        .map(each -> decider.outcomes(facts.apply(each)))
                        .orElse(Map.of()))
                .get(goal);
    }

    /** The verdicts with their proofs, by goal. */
    Map<String, Verdict> verdicts() {
        return decider.decide(facts.apply(profile)).stream()
                .collect(Collectors.toMap(verdict -> verdict.goal().id(), verdict -> verdict));
    }
}
