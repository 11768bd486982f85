package dev.wherefore.parameter;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import java.time.LocalDate;
import java.util.List;

/** Parameters given in a few lines of YAML; the sources are supplied where a test does not care about them. */
final class Given {
    static final String SOURCES = """
            sources:
              act: {title: The Act, url: "https://example.org/act", publisher: statute, checked: 2026-11-21}
            """;

    private Given() {}

    static ParameterFile file(String yaml) throws InvalidDocumentException {
        return fileIn("visa/xx", yaml);
    }

    static ParameterFile fileIn(String folder, String yaml) throws InvalidDocumentException {
        var whole = yaml.contains("sources:") ? yaml : yaml + SOURCES;
        return ParameterReader.read(DocumentReader.read(whole, folder + "/parameters.yaml"), folder);
    }

    static InForce on(String day, String yaml) throws InvalidDocumentException {
        return ParameterBook.of(List.of(file(yaml))).on(LocalDate.parse(day));
    }
}
