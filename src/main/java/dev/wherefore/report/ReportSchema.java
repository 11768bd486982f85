package dev.wherefore.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of what {@link JsonReport} writes. */
public final class ReportSchema {
    private ReportSchema() {}

    /** Writes the schema and leaves the writer open. */
    public static void write(Writer to) throws IOException {
        try (var in = ReportSchema.class.getResourceAsStream("report-schema.json");
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            text.transferTo(to);
        }
    }
}
