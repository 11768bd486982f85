package dev.wherefore.plan;

import dev.wherefore.parameter.ParameterBook;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.GoalEntry;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The goals that an action reaches or asks for, each loaded when it is first thought of. */
final class NeededGoals {
    private final Rulebook rulebook;
    private final Vocabulary vocabulary;
    private final LocalDate day;
    private final Map<String, Needed> known = new HashMap<>();

    /** One of them with those it rests on, all of which are decided, and the paths that its criteria read. */
    private record Needed(Rulebook.Selection selection, Decider decider, Set<String> reads) {}

    /** @param day of the question */
    NeededGoals(Rulebook rulebook, Vocabulary vocabulary, LocalDate day) {
        this.rulebook = rulebook;
        this.vocabulary = vocabulary;
        this.day = day;
    }

    /** Whether it is reached, or a person's judgement alone is left. */
    boolean isReached(String id, Profile profile, LocalDate on) {
        var status = of(id).decider().screen(profile, on).get(id);
        return status == Status.ELIGIBLE || status == Status.REVIEW;
    }

    /** It and those it rests on, as they stand on the day of the question. */
    List<Verdict> decide(String id, Profile profile) {
        return of(id).decider().decide(profile, day);
    }

    /** Decides it and those it rests on. */
    Decider decider(String id) {
        return of(id).decider();
    }

    /** The paths that its criteria read. */
    Set<String> reads(String id) {
        return of(id).reads();
    }

    /** With those it rests on. */
    Rulebook.Selection selection(String id) {
        return of(id).selection();
    }

    GoalRules rules(String id) {
        return of(id).selection().goals().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    ParameterBook parameters(String id) {
        return of(id).selection().parameters();
    }

    private GoalEntry entry(String id) {
        return rulebook.goal(id).orElseThrow();
    }

    private Needed of(String id) {
        var needed = known.get(id);
        if (needed != null) return needed;
        try {
            var selection = rulebook.select(List.of(entry(id)));
            if (selection.goals().size() > 1) {
                selection = rulebook.select(
                        selection.goals().stream().map(each -> entry(each.id())).toList());
            }
            var decider = new Decider(selection, vocabulary);
            needed = new Needed(selection, decider, new Reads(selection, decider, day).of(id));
            known.put(id, needed);
            return needed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
