package dev.wherefore.verdict;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.RuleFolderLoader;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.rulebook.RulebookBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A rulebook of one goal, visa/xx/permit, compiled from a few lines. */
final class Small {
    private final Decider decider;
    private final Vocabulary vocabulary;

    private Small(Rulebook rulebook) throws IOException {
        vocabulary = Vocabulary.of(rulebook.catalogue());
        decider = new Decider(rulebook.select(rulebook.goals()), vocabulary);
    }

    /** @param folder an empty one, to write and compile in */
    static Small goal(Path folder, String face, String parameters, String rules)
            throws IOException, InvalidDocumentException {
        return goal(folder, face, parameters, rules, null);
    }

    /** @param measures how experience is counted; null for not at all */
    static Small goal(Path folder, String face, String parameters, String rules, String measures)
            throws IOException, InvalidDocumentException {
        var topic = folder.resolve("rules/visa/xx");
        Files.createDirectories(topic);
        Files.writeString(topic.resolve("permit.yaml"), face);
        Files.writeString(topic.resolve("parameters.yaml"), parameters);
        if (measures != null) Files.writeString(topic.resolve("measures.yaml"), measures);
        Files.writeString(
                topic.resolve("permit.drl"), "package visa.xx.permit\n\nimport dev.wherefore.fact.*\n\n" + rules);
        var out = folder.resolve("out");
        RulebookBuilder.build(folder.resolve("rules"), out, null);
        return new Small(Rulebook.of(java.util.List.of(new RuleFolderLoader(out))));
    }

    Verdict decide(String profile) throws InvalidDocumentException {
        var stated = DocumentReader.read(profile, "given.yaml");
        return decider.decide(new ProfileReader(vocabulary).check(stated, "given.yaml"), LocalDate.parse("2026-06-01"))
                .get(0);
    }
}
