package dev.wherefore.report;

import dev.wherefore.parameter.Range;
import dev.wherefore.readiness.Advice;
import dev.wherefore.readiness.ClosingEffort;
import dev.wherefore.readiness.DimensionScore;
import dev.wherefore.readiness.ReadinessAssessment;
import dev.wherefore.readiness.SkillGap;
import dev.wherefore.reason.ConditionProof;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** A readiness report as a JSON object, for programs. A key that says nothing is left out. */
public final class ReadinessJson {
    private final boolean pretty;

    /** @param pretty indented for people; else on one line */
    public ReadinessJson(boolean pretty) {
        this.pretty = pretty;
    }

    /** Writes a report and leaves the writer open; no line break ends it. */
    public void write(ReadinessReport readiness, Writer to) throws IOException {
        try (var json = Json.to(to, pretty)) {
            write(readiness, json);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    private static void write(ReadinessReport readiness, JsonGenerator json) {
        var report = readiness.of();
        json.writeStartObject();
        json.writeStringProperty("profile", report.profile());
        if (report.name() != null) json.writeStringProperty("name", report.name());
        json.writeStringProperty("asOf", report.day().toString());
        json.writeStringProperty("rulebook", report.rulebook());
        json.writeStringProperty("note", ReadinessReport.CAUTION + " " + ReadinessReport.CERTIFICATES);
        json.writeObjectPropertyStart("bands");
        json.writeNumberProperty("developing", readiness.yardsticks().developing());
        json.writeNumberProperty("competitive", readiness.yardsticks().competitive());
        json.writeEndObject();
        json.writeArrayPropertyStart("levels");
        for (var assessment : readiness.assessments()) write(assessment, report.background(), json);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(ReadinessAssessment assessment, Background background, JsonGenerator json) {
        var goal = assessment.level().goal();
        var wording = background.wording(goal);
        json.writeStartObject();
        json.writeStringProperty("goal", goal.id());
        json.writeStringProperty("name", goal.face().name());
        json.writeStringProperty("verdict", assessment.level().word());
        json.writeArrayPropertyStart("notMet");
        for (var finding : assessment.failed())
            json.writeString(finding.criterion().id());
        json.writeEndArray();
        range("score", assessment.score(), json);
        json.writeObjectPropertyStart("band");
        json.writeStringProperty("low", assessment.least().word());
        json.writeStringProperty("high", assessment.most().word());
        json.writeEndObject();
        json.writeArrayPropertyStart("dimensions");
        for (var dimension : assessment.dimensions()) write(dimension, wording, json);
        json.writeEndArray();
        json.writeObjectPropertyStart("skillsGap");
        range("weighted", assessment.skills().weighted(), json);
        write(assessment.skills().together(), json);
        json.writeArrayPropertyStart("skills");
        for (var gap : assessment.skills().skills()) write(gap, json);
        json.writeEndArray();
        json.writeEndObject();
        json.writeArrayPropertyStart("recommendations");
        for (var advice : assessment.advice()) write(advice, wording, background, json);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(DimensionScore dimension, Wording wording, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", dimension.dimension().word());
        json.writeNumberProperty("weight", dimension.weight());
        if (dimension.score() != null) range("score", dimension.score(), json);
        json.writeArrayPropertyStart("missing");
        for (var condition : dimension.missing()) write(condition, wording, json);
        for (var lack : dimension.lacks()) {
            json.writeStartObject();
            json.writeStringProperty("status", lack.truth().word());
            json.writeStringProperty("path", "record." + lack.attribute());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(ConditionProof condition, Wording wording, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("status", condition.truth().word());
        json.writeStringProperty("says", wording.says(condition));
        var path = ProfilePath.of(condition);
        if (!path.isEmpty()) json.writeStringProperty("path", path);
        json.writeEndObject();
    }

    private static void write(SkillGap gap, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", gap.skill());
        json.writeNumberProperty("required", gap.required());
        if (gap.held() != null) json.writeNumberProperty("held", gap.held());
        json.writeNumberProperty("importance", gap.importance());
        range("gap", gap.levels(), json);
        write(gap.effort(), json);
        json.writeEndObject();
    }

    private static void write(ClosingEffort effort, JsonGenerator json) {
        if (effort == null) return;
        json.writeObjectPropertyStart("effort");
        between("months", effort.leastMonths(), effort.mostMonths(), json);
        between("hours", effort.leastHours(), effort.mostHours(), json);
        json.writeEndObject();
    }

    private static void write(Advice advice, Wording wording, Background background, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("area", advice.area().word());
        json.writeStringProperty("text", ReadinessText.advice(advice, wording, background));
        if (advice.skill() != null)
            json.writeStringProperty("skill", advice.skill().skill());
        json.writeEndObject();
    }

    private static void range(String name, Range range, JsonGenerator json) {
        between(name, range.low(), range.high(), json);
    }

    private static void between(String name, BigDecimal low, BigDecimal high, JsonGenerator json) {
        if (low == null || high == null) return;
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("low", low);
        json.writeNumberProperty("high", high);
        json.writeEndObject();
    }
}
