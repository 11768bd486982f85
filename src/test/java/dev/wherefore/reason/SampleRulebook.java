package dev.wherefore.reason;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.RuleFolderLoader;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.rulebook.RulebookBuilder;
import dev.wherefore.verdict.Decider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The rulebook of an imaginary law in {@code src/test/resources/rules}, which uses every construct of the rule language.
 * It is compiled at the first test that asks for it and again only when its rules change.
 */
public final class SampleRulebook {
    /** A day on which the whole law is in force. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private static final Path RULES = Path.of("src", "test", "resources", "rules");
    private static final Path BUILT = Path.of("target", "sample-rulebook");

    private final Rulebook rulebook;
    private final Vocabulary vocabulary;

    private SampleRulebook(Rulebook rulebook) {
        this.rulebook = rulebook;
        vocabulary = Vocabulary.of(rulebook.catalogue());
    }

    public static SampleRulebook load() {
        try {
            RulebookBuilder.build(RULES, Files.createDirectories(BUILT), null);
            return new SampleRulebook(Rulebook.of(List.of(new RuleFolderLoader(BUILT))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidDocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** Decides a goal. */
    public Decider decider(String... goals) {
        try {
            var entries = List.of(goals).stream()
                    .map(goal -> rulebook.goal(goal).orElseThrow())
                    .toList();
            return new Decider(rulebook.select(entries), vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A profile of maps and lists. */
    public Profile profile(Map<String, ?> root) {
        try {
            return new ProfileReader(vocabulary).check((Mapping) Node.of(root), "sample.yaml");
        } catch (InvalidDocumentException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
