package dev.wherefore.fact;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Problems;
import dev.wherefore.parameter.InForce;
import dev.wherefore.parameter.ParameterBook;
import dev.wherefore.parameter.ParameterFile;
import dev.wherefore.parameter.ParameterReader;
import dev.wherefore.profile.Catalogue;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Facts of a profile that is given in a few lines, as of a day, with the project's own tables of languages, rates and places. */
final class Given {
    static final String PARAMETERS = """
            parameters:
              x.window: {about: window, unit: years, values: {2000-01-01: {value: 3, source: act}}}
              x.months: {about: window, unit: months, values: {2000-01-01: {value: 18, source: act}}}
              x.later: {about: window, unit: years, values: {2030-01-01: {value: 3, source: act}}}
              x.hours: {about: full time, unit: hours/week, values: {2000-01-01: {value: 30, source: act}}}
              gb.going-rate.full-time-week: {about: full-time week, unit: hours/week, values: {2000-01-01: {value: 37.5, source: act}}}
              gb.general-threshold.counted-hours: {about: hours that count, unit: hours/week, values: {2000-01-01: {value: 48, source: act}}}
              x.it: {about: IT occupations, unit: ISCO-08, values: {2000-01-01: {value: ["133", "25"], source: act}}}
              x.every: {about: every occupation, unit: ISCO-08, values: {2000-01-01: {value: ["1", "2"], source: act}}}
              x.soc: {about: IT occupations, unit: SOC, values: {2000-01-01: {value: ["11-3021", "15-"], source: act}}}
              x.software: {about: software, unit: codes, values: {2000-01-01: {value: ["261313"], source: act}}}
            tables:
              x.known:
                about: points
                columns: [from, to, points]
                values: {2000-01-01: {source: act, rows: [[1, 2, 10], [3, max, 20]]}}
              x.unknown:
                about: points
                columns: [from, to, points]
                values: {2030-01-01: {source: act, rows: [[1, 2, 10]]}}
            sources:
              act: {title: The Act, url: "https://example.org/act", publisher: statute, checked: 2026-11-21}
            """;

    private static final List<ParameterFile> SHARED =
            List.of(file(PARAMETERS, "visa/xx"), shared("language"), shared("rate"), shared("place"));

    private String day = "2026-06-01";
    private Catalogue catalogue = Catalogue.empty();
    private List<ExperienceMeasure> measures = List.of();

    private Given() {}

    static Given on(String day) {
        var given = new Given();
        given.day = day;
        return given;
    }

    Given measures(String yaml) {
        var problems = new Problems();
        measures = ExperienceMeasure.read(document(yaml), problems);
        if (!problems.none()) throw new AssertionError(problems.all());
        return this;
    }

    Given catalogue(Catalogue codes) {
        catalogue = codes;
        return this;
    }

    Facts profile(String yaml) {
        return profile(document(yaml));
    }

    Facts profile(Mapping root) {
        try {
            var profile = new ProfileReader(Vocabulary.of(catalogue)).check(root, "given.yaml");
            return Facts.of(profile, inForce(day), catalogue, measures);
        } catch (InvalidDocumentException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }

    static InForce inForce(String day) {
        try {
            return ParameterBook.of(SHARED).on(LocalDate.parse(day));
        } catch (InvalidDocumentException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }

    static Mapping document(String yaml) {
        try {
            return DocumentReader.read(yaml, "given.yaml");
        } catch (InvalidDocumentException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }

    /** The months of the one measure given, as "low..high", or "n" when they are exact. */
    static String months(Facts facts) {
        var months = new ArrayList<String>();
        for (var experience : facts.all(Experience.TYPE)) {
            int low = experience.low().months();
            int high = experience.high().months();
            months.add(low == high ? String.valueOf(low) : low + ".." + high);
        }
        return String.join(" ", months);
    }

    private static ParameterFile shared(String folder) {
        try {
            return ParameterReader.read(DocumentReader.read(Path.of("rules", folder, "parameters.yaml")), folder);
        } catch (InvalidDocumentException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }

    private static ParameterFile file(String yaml, String folder) {
        try {
            return ParameterReader.read(document(yaml), folder);
        } catch (InvalidDocumentException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }
}
