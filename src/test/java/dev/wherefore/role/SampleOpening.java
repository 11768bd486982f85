package dev.wherefore.role;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.RuleFolderLoader;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.rulebook.RulebookBuilder;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** An opening as a goal of the rulebook; compiled at the first test that asks for it and again only when it changes. */
public final class SampleOpening {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Opening opening;
    private final Rulebook rulebook;
    private final Decider decider;

    private SampleOpening(Opening opening, Rulebook rulebook) throws IOException {
        this.opening = opening;
        this.rulebook = rulebook;
        var goal = rulebook.goal(opening.goal()).orElseThrow();
        decider = new Decider(rulebook.select(List.of(goal)), Vocabulary.of(rulebook.catalogue()));
    }

    /**
     * @param file its name, which is the goal's
     * @param text in YAML
     */
    public static SampleOpening of(String file, String text) {
        try {
            var ours = Rulebook.builtIn();
            var opening = new OpeningReader(ours.catalogue()).check(DocumentReader.read(text, file), file);
            var place = Path.of("target", "sample-openings", opening.name());
            var rules = place.resolve("rules");
            new OpeningRules(opening, ours.catalogue()).write(rules);
            var built = Files.createDirectories(place.resolve("built"));
            RulebookBuilder.build(rules, built, ours);
            var loaders = List.of(SampleOpening.class.getClassLoader(), new RuleFolderLoader(built));
            return new SampleOpening(opening, Rulebook.of(loaders));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidDocumentException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public Opening opening() {
        return opening;
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** What a profile, in YAML, comes to. */
    public Verdict verdict(String profile) {
        try {
            var reader = new ProfileReader(Vocabulary.of(rulebook.catalogue()));
            var read = reader.check(DocumentReader.read(profile, "sample.yaml"), "sample.yaml");
            return decider.decide(read, TODAY).get(0);
        } catch (InvalidDocumentException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
