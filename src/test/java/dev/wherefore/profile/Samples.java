package dev.wherefore.profile;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sample documents of this package's tests. */
final class Samples {
    private Samples() {}

    /** A profile that states nearly every key. */
    static String profile() {
        return text("sample-profile.yaml");
    }

    /** The codes that the sample profile uses. */
    static Catalogue catalogue() {
        try {
            return Catalogue.merge(List.of(
                    Catalogue.read(document("sample-vocabulary.yaml")),
                    Catalogue.ofQuestions(document("sample-questions.yaml")),
                    Catalogue.ofRecord(document("sample-record.yaml"))));
        } catch (InvalidDocumentException e) {
            throw new AssertionError(e);
        }
    }

    static Mapping document(String name) throws InvalidDocumentException {
        return DocumentReader.read(text(name), name);
    }

    private static String text(String name) {
        try (var in = Samples.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
