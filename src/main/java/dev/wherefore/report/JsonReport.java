package dev.wherefore.report;

import dev.wherefore.change.Counterfactual;
import dev.wherefore.verdict.Missing;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/**
 * The report of one profile as a JSON object, for programs. Its schema is published by {@link ReportSchema}. Decimals are
 * exact; a key that says nothing is left out.
 */
public final class JsonReport {
    private final boolean pretty;

    /** @param pretty indented for people; else on one line, so that many reports make a file of lines */
    public JsonReport(boolean pretty) {
        this.pretty = pretty;
    }

    /** Writes a report and leaves the writer open; no line break ends it. */
    public void write(Report report, Writer to) throws IOException {
        write(report, null, to);
    }

    /**
     * The same with the smallest changes that would turn one of the verdicts.
     *
     * @param smallest null where that was not asked
     */
    public void write(Report report, Counterfactual smallest, Writer to) throws IOException {
        try (var json = Json.to(to, pretty)) {
            write(report, smallest, json);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    private static void write(Report report, Counterfactual smallest, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("profile", report.profile());
        if (report.name() != null) json.writeStringProperty("name", report.name());
        json.writeStringProperty("asOf", report.day().toString());
        json.writeStringProperty("rulebook", report.rulebook());
        var figures = FiguresUsed.by(report.verdicts(), report.background());
        if (figures.lawRead() != null)
            json.writeStringProperty("lawRead", figures.lawRead().toString());
        json.writeArrayPropertyStart("goals");
        for (var verdict : report.verdicts()) {
            var effects = report.effects().get(verdict.goal().id());
            boolean turned = smallest != null
                    && smallest.verdict().goal().id().equals(verdict.goal().id());
            new JsonVerdict(verdict, effects, turned ? smallest : null, report.background(), json).write();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("remarks");
        for (var remark : Remark.of(report.verdicts())) {
            json.writeStartObject();
            json.writeStringProperty("id", remark.id());
            json.writeStringProperty("says", remark.says());
            json.writeNumberProperty("weight", remark.finding().weight());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("missing");
        for (var missing : report.missing()) write(missing, json);
        json.writeEndArray();
        json.writeArrayPropertyStart("recommendations");
        for (var step : report.steps()) StepJson.write(step, json);
        json.writeEndArray();
        new PayJson(report, json).write();
        json.writeEndObject();
    }

    static void write(Missing missing, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("path", missing.path());
        json.writeStringProperty("question", missing.question());
        json.writeNumberProperty("decides", missing.decides());
        if (missing.judgement()) json.writeBooleanProperty("judgement", true);
        if (missing.derived() != null)
            json.writeStringProperty("derived", missing.derived().code());
        json.writeEndObject();
    }
}
