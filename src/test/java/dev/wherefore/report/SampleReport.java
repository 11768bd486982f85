package dev.wherefore.report;

import dev.wherefore.advice.Effort;
import dev.wherefore.advice.Means;
import dev.wherefore.advice.Point;
import dev.wherefore.advice.Recommendation;
import dev.wherefore.advice.StepEffect;
import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.parameter.Confidence;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.Fees;
import dev.wherefore.rulebook.RuleFolderLoader;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.rulebook.RulebookBuilder;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** Reports by a small rulebook of invented law, compiled once. */
final class SampleReport {
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final Rulebook RULEBOOK = compile();

    private SampleReport() {}

    static Rulebook rulebook() {
        return RULEBOOK;
    }

    /** Maya's report: one verdict of every kind. */
    static Report maya() {
        return of(document("maya.yaml"), "Maya Okafor", DAY, List.of(step()));
    }

    static Report of(String profile) {
        return of(profile, DAY);
    }

    static Report of(String profile, LocalDate day) {
        try {
            return of(DocumentReader.read(profile, "sample.yaml"), "Sample", day, List.of());
        } catch (InvalidDocumentException e) {
            throw new AssertionError(e);
        }
    }

    static Verdict verdict(Report report, String goal) {
        return report.verdicts().stream()
                .filter(verdict -> verdict.goal().id().equals(goal))
                .findFirst()
                .orElseThrow();
    }

    static NextStep step() {
        var effort = new Effort(
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                new Fees.Sum(new TreeMap<>(), true, true),
                List.of(new Effort.Basis("time", null, Confidence.DERIVED, "a talk")));
        var step = Recommendation.of(
                        "pay",
                        "visa/de/work-card",
                        75,
                        "Ask Example Bank for EUR 1,934.20 a year more",
                        "The offer is that much under the reduced minimum salary.",
                        List.of("visa/de/work-card#salary"))
                .by(new Means("pay", effort, false, "the employer"))
                .awaiting(List.of(new Point("visa/de/work-card#insurance", "health insurance")));
        return new NextStep(step, List.of(new StepEffect("visa/de/work-card", "not eligible", "depends", null, null)));
    }

    private static Report of(Mapping document, String name, LocalDate day, List<NextStep> steps) {
        try {
            var selection = RULEBOOK.select(RULEBOOK.goals());
            var vocabulary = Vocabulary.of(RULEBOOK.catalogue());
            var profile = new ProfileReader(vocabulary).check(document, "maya.yaml");
            var decider = new Decider(selection, vocabulary);
            var facts = decider.facts(profile, day);
            return Report.of(
                    "maya",
                    name,
                    day,
                    "3f9c2a77",
                    decider.decide(facts),
                    steps,
                    decider.position(facts),
                    Background.of(selection, day));
        } catch (IOException | InvalidDocumentException e) {
            throw new AssertionError(e);
        }
    }

    private static Mapping document(String name) {
        try {
            return DocumentReader.read(resource(name));
        } catch (InvalidDocumentException e) {
            throw new AssertionError(e);
        }
    }

    private static Path resource(String name) {
        try {
            return Path.of(SampleReport.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Rulebook compile() {
        try {
            var out = Files.createTempDirectory("sample-rules");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(out)));
            RulebookBuilder.build(resource("rules"), out, null);
            return Rulebook.of(List.of(new RuleFolderLoader(out)));
        } catch (IOException | InvalidDocumentException e) {
            throw new AssertionError(e);
        }
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
