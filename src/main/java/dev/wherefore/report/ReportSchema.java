package dev.wherefore.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (draft 2020-12) of what {@link JsonReport}, {@link FitJson}, {@link WhatIfJson}, {@link WhenJson}, {@link PlanJson},
 * {@link ComparisonReport} and {@link InterviewJson} write.
 */
public final class ReportSchema {
    private ReportSchema() {}

    /** Writes the schema of a report on one profile, and leaves the writer open. */
    public static void write(Writer to) throws IOException {
        copy("report-schema.json", to);
    }

    /** Writes the schema of a report on the candidates for an opening, and leaves the writer open. */
    public static void writeFit(Writer to) throws IOException {
        copy("fit-schema.json", to);
    }

    /** Writes the schema of what changes of a profile would change, and leaves the writer open. */
    public static void writeWhatIf(Writer to) throws IOException {
        copy("what-if-schema.json", to);
    }

    /** Writes the schema of a report on what changes in time, and leaves the writer open. */
    public static void writeWhen(Writer to) throws IOException {
        copy("when-schema.json", to);
    }

    /** Writes the schema of a plan, and leaves the writer open. */
    public static void writePlan(Writer to) throws IOException {
        copy("plan-schema.json", to);
    }

    /** Writes the schema of a comparison of routes, and leaves the writer open. */
    public static void writeComparison(Writer to) throws IOException {
        copy("compare-schema.json", to);
    }

    /** Writes the schema of the next question of an interview, and leaves the writer open. */
    public static void writeAsk(Writer to) throws IOException {
        copy("ask-schema.json", to);
    }

    private static void copy(String name, Writer to) throws IOException {
        try (var in = ReportSchema.class.getResourceAsStream(name);
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            text.transferTo(to);
        }
    }
}
