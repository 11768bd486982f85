package dev.wherefore.interview;

import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.GoalEntry;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Decider;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;

/** Inquiries about goals by their ids. */
public final class Inquiries {
    private Inquiries() {}

    public static Inquiry about(Rulebook rulebook, LocalDate day, String... goals) throws IOException {
        var asked = Arrays.stream(goals)
                .map(goal -> rulebook.goal(goal).orElseThrow())
                .toList();
        var all = rulebook.select(asked).goals().stream()
                .map(GoalRules::id)
                .map(id -> rulebook.goal(id).orElseThrow())
                .toList();
        var selection = rulebook.select(all);
        var vocabulary = Vocabulary.of(rulebook.catalogue());
        return new Inquiry(
                new Decider(selection, vocabulary),
                vocabulary,
                day,
                asked.stream().map(GoalEntry::id).toList(),
                selection.currencies());
    }
}
