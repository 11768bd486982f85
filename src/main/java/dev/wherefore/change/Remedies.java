package dev.wherefore.change;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.fact.Facts;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds, for one criterion that is not met, the fewest answers of a candidate's own that would have it met, by trying them. */
public final class Remedies {
    private static final int TRIES = 200;
    private static final int TRIED = 12;

    private final Decider decider;
    private final Vocabulary vocabulary;
    private final Function<Profile, Facts> facts;

    /** @param facts of a profile, on the day of the question, with money in the currency of the law that asks */
    public Remedies(Decider decider, Vocabulary vocabulary, Function<Profile, Facts> facts) {
        this.decider = decider;
        this.vocabulary = vocabulary;
        this.facts = facts;
    }

    /** The profile with those answers; empty where none is known that would do. */
    public Optional<Profile> of(Profile profile, Verdict verdict, String criterion) {
        var finding = verdict.finding(criterion);
        var goal = verdict.goal().id();
        var ground = new Ground(
                profile,
                vocabulary,
                facts,
                TRIES,
                0,
                true,
                List.of(facts.apply(profile).currency()));
        return new Alternatives(ground, Map.of(goal, verdict), null, null, null)
                .of(goal, finding).stream()
                        .filter(changes -> changes.size() > 0 && changes.fixed() == 0)
                        .sorted(Comparator.comparingInt(ChangeSet::size))
                        .limit(TRIED)
                        .flatMap(changes -> checked(changes, profile).stream())
                        .filter(changed -> meets(changed, goal, criterion))
                        .findFirst();
    }

    private Optional<Profile> checked(ChangeSet changes, Profile profile) {
        try {
            var changed = changes.on(profile, vocabulary);
            return Optional.of(new ProfileReader(vocabulary).check(changed.root(), changed.file()));
        } catch (InvalidDocumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private boolean meets(Profile changed, String goal, String criterion) {
        return decider.outcomes(facts.apply(changed), List.of(goal)).get(goal).criterion(criterion) == Truth.MET;
    }
}
