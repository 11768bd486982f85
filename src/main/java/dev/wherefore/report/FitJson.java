package dev.wherefore.report;

import dev.wherefore.document.Scalar;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.role.Opening;
import dev.wherefore.verdict.Fit;
import dev.wherefore.verdict.Ranking;
import dev.wherefore.verdict.RightToWork;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/**
 * The candidates for one opening as a JSON object, for programs. Its schema is published by {@link ReportSchema}. Decimals
 * are exact; a key that says nothing is left out.
 */
public final class FitJson {
    private static final List<String> OPENING =
            List.of("title", "employer", "sector", "ladder", "country", "city", "seniority");

    private final FitReport report;
    private final Wording wording;
    private final JsonGenerator json;

    private FitJson(FitReport report, JsonGenerator json) {
        this.report = report;
        this.json = json;
        var places = report.ranking().places();
        wording = places.isEmpty()
                ? null
                : report.background().wording(places.get(0).fit().verdict().goal());
    }

    /** Writes a report and leaves the writer open; no line break ends it. */
    public static void write(FitReport report, Writer to) throws IOException {
        try (var json = Json.to(to, true)) {
            new FitJson(report, json).write();
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    private void write() {
        json.writeStartObject();
        opening(report.opening());
        json.writeStringProperty("asOf", report.day().toString());
        json.writeStringProperty("rulebook", report.rulebook());
        json.writeBooleanProperty("blind", report.blind());
        json.writeArrayPropertyStart("candidates");
        report.ranking().places().forEach(this::place);
        json.writeEndArray();
        texts("leftOut", report.leftOut());
        if (report.mobility() != null) mobility(report.mobility());
        json.writeEndObject();
    }

    private void opening(Opening opening) {
        json.writeObjectPropertyStart("opening");
        json.writeStringProperty("id", opening.goal());
        for (var key : OPENING) {
            if (opening.root().get(key) instanceof Scalar text && !text.isNull()) {
                json.writeStringProperty(key, text.text());
            }
        }
        if (opening.level() != null) json.writeStringProperty("level", opening.level());
        json.writeEndObject();
    }

    private void place(Ranking.Place place) {
        var fit = place.fit();
        json.writeStartObject();
        json.writeNumberProperty("rank", place.rank());
        json.writeStringProperty("candidate", fit.candidate());
        json.writeStringProperty("verdict", fit.verdict().word());
        texts("equalWith", place.equal());
        share("mustHaves", fit.must());
        share("preferred", fit.preferred());
        findings(fit);
        json.writeArrayPropertyStart("missing");
        for (var missing : fit.questions()) JsonReport.write(missing, json);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void share(String key, Fit.Share share) {
        if (share.all() == 0) return;
        json.writeObjectPropertyStart(key);
        json.writeNumberProperty("low", share.low());
        json.writeNumberProperty("high", share.high());
        json.writeEndObject();
    }

    private void findings(Fit fit) {
        json.writeArrayPropertyStart("findings");
        for (var finding : fit.verdict().findings()) {
            var detail = FitDetail.of(finding, wording, report.blind());
            json.writeStartObject();
            json.writeStringProperty("id", finding.criterion().id());
            json.writeStringProperty("name", finding.criterion().name());
            json.writeStringProperty("status", finding.truth().word());
            json.writeNumberProperty("weight", finding.weight());
            if (finding.preferred()) json.writeBooleanProperty("preferred", true);
            if (!finding.rules().isEmpty()) {
                json.writeStringProperty("rule", finding.rules().get(0).rule().name());
            }
            if (detail.has() != null) json.writeStringProperty("has", detail.has());
            if (detail.shortBy() != null) json.writeStringProperty("short", detail.shortBy());
            if (detail.condition() != null) condition(detail);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void condition(FitDetail detail) {
        var condition = detail.condition();
        json.writeObjectPropertyStart("condition");
        json.writeStringProperty("text", condition.text());
        json.writeStringProperty("status", condition.truth().word());
        var path = ProfilePath.of(condition);
        if (!path.isEmpty()) json.writeStringProperty("path", path);
        if (condition.property() != null && condition.fact() != null) {
            if (detail.tells(wording, report.blind())) value("actual", condition.actual());
            json.writeStringProperty("operator", condition.operator());
            value("required", condition.required());
            if (isNumeric(condition)) json.writeStringProperty("unit", wording.unit(condition));
        }
        if (condition.shortBy() != null) json.writeNumberProperty("shortBy", condition.shortBy());
        json.writeEndObject();
    }

    private static boolean isNumeric(ConditionProof condition) {
        return condition.actual() instanceof Number || condition.required() instanceof Number;
    }

    private void value(String key, Object value) {
        if (value == null) return;
        if (value instanceof BigDecimal number) {
            json.writeNumberProperty(key, number);
        } else if (value instanceof Number number) {
            json.writeNumberProperty(key, number.longValue());
        } else if (value instanceof Boolean flag) {
            json.writeBooleanProperty(key, flag);
        } else if (value instanceof Collection<?> several) {
            texts(key, several.stream().map(Object::toString).toList());
        } else if (value.equals("true") || value.equals("false")) {
            json.writeBooleanProperty(key, value.equals("true"));
        } else {
            json.writeStringProperty(key, value.toString());
        }
    }

    private void texts(String key, List<String> texts) {
        json.writeArrayPropertyStart(key);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void mobility(FitReport.Mobility mobility) {
        json.writeObjectPropertyStart("mobility");
        json.writeStringProperty("note", "for the mobility side; no part of the ranking, which knows nothing of it");
        json.writeStringProperty("country", report.opening().country());
        json.writeArrayPropertyStart("candidates");
        mobility.candidates().forEach(this::right);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void right(RightToWork right) {
        json.writeStartObject();
        json.writeStringProperty("candidate", right.candidate());
        json.writeStringProperty("rightToWork", right.ground().word());
        json.writeBooleanProperty("citizenshipsKnown", right.citizenshipsKnown());
        if (right.status() != null) json.writeStringProperty("livesThereAs", right.status());
        json.writeArrayPropertyStart("routes");
        for (var verdict : right.routes()) {
            json.writeStartObject();
            json.writeStringProperty("id", verdict.goal().id());
            json.writeStringProperty("name", verdict.goal().face().name());
            json.writeStringProperty("verdict", verdict.word());
            json.writeNumberProperty("notMet", GoalText.count(verdict, GoalText::isNotMet));
            json.writeNumberProperty("unknown", GoalText.count(verdict, GoalText::isUnknown));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
