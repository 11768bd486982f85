package dev.wherefore.report;

import dev.wherefore.parameter.Confidence;
import dev.wherefore.parameter.Range;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.Fees;
import dev.wherefore.verdict.Finding;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** A comparison of routes as a JSON object; its schema is published by {@link ReportSchema}. */
final class ComparisonJson {
    private final Report report;
    private final Comparison comparison;
    private final JsonGenerator json;

    private ComparisonJson(Report report, Comparison comparison, JsonGenerator json) {
        this.report = report;
        this.comparison = comparison;
        this.json = json;
    }

    /** Writes the comparison and leaves the writer open; no line break ends it. */
    static void write(Report report, Comparison comparison, Writer to) throws IOException {
        try (var json = Json.to(to, true)) {
            new ComparisonJson(report, comparison, json).write();
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    private void write() {
        var figures = FiguresUsed.by(report.verdicts(), report.background());
        json.writeStartObject();
        json.writeStringProperty("profile", report.profile());
        text("name", report.name());
        json.writeStringProperty("asOf", report.day().toString());
        json.writeStringProperty("rulebook", report.rulebook());
        if (figures.lawRead() != null)
            json.writeStringProperty("lawRead", figures.lawRead().toString());
        json.writeStringProperty("note", TextReport.caution(figures));
        json.writeArrayPropertyStart("routes");
        comparison.routes().forEach(this::route);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void route(Comparison.Route route) {
        var verdict = route.verdict();
        var face = verdict.goal().face();
        json.writeStartObject();
        json.writeStringProperty("goal", verdict.goal().id());
        text("country", face.country());
        json.writeStringProperty("name", face.name());
        json.writeStringProperty("verdict", verdict.word());
        json.writeStringProperty("reason", route.reason());
        text("missing", route.missing());
        notMet(route);
        unknown(route);
        PlanJson.write(route.lottery(), json);
        text("offer", verdict.offer());
        choices(verdict.choices());
        decision(face.processing());
        text("cost", route.cost());
        costs(route.fees());
        text("family", route.family());
        if (route.settlementMonths() != null) json.writeNumberProperty("settlementMonths", route.settlementMonths());
        text("language", route.language());
        points(route);
        unconfirmed(route);
        json.writeEndObject();
    }

    private void notMet(Comparison.Route route) {
        json.writeArrayPropertyStart("notMet");
        for (var finding : route.notMet()) {
            json.writeStartObject();
            criterion(finding);
            text("distance", route.distance(finding));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void unknown(Comparison.Route route) {
        json.writeArrayPropertyStart("unknown");
        for (var finding : route.unknown()) {
            json.writeStartObject();
            criterion(finding);
            if (finding.awaitsJudgement()) json.writeBooleanProperty("judgement", true);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void criterion(Finding finding) {
        json.writeStringProperty("criterion", finding.criterion().id());
        json.writeStringProperty("name", finding.criterion().name());
    }

    private void choices(Map<String, String> choices) {
        if (choices.isEmpty()) return;
        json.writeObjectPropertyStart("choices");
        choices.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(choice -> json.writeStringProperty(choice.getKey(), choice.getValue()));
        json.writeEndObject();
    }

    private void decision(Face.Processing processing) {
        if (processing == null) return;
        json.writeObjectPropertyStart("decisionMonths");
        json.writeNumberProperty("low", processing.least());
        json.writeNumberProperty("high", processing.most());
        if (processing.confidence() != Confidence.CONFIRMED)
            json.writeStringProperty("confidence", processing.confidence().word());
        json.writeEndObject();
    }

    /** Nothing where the goal's file says nothing: that is not the same as a route that costs nothing. */
    private void costs(Fees fees) {
        if (fees.items().isEmpty()) return;
        json.writeObjectPropertyStart("costs");
        sum("needed", fees.ofTheCandidate(false));
        sum("withOptional", fees.ofTheCandidate(true));
        json.writeEndObject();
    }

    private void sum(String key, Fees.Sum sum) {
        json.writeObjectPropertyStart(key);
        json.writeArrayPropertyStart("amounts");
        sum.amounts().forEach(this::amount);
        json.writeEndArray();
        json.writeBooleanProperty("andMore", !sum.isAll());
        if (!sum.amounts().isEmpty()) json.writeBooleanProperty("confirmed", sum.isConfirmed());
        json.writeEndObject();
    }

    /** @param unit "GBP", or "GBP/year" for what is paid for each year */
    private void amount(String unit, BigDecimal amount) {
        int slash = unit.indexOf('/');
        json.writeStartObject();
        json.writeNumberProperty("amount", amount);
        json.writeStringProperty("currency", slash < 0 ? unit : unit.substring(0, slash));
        if (slash >= 0) json.writeStringProperty("per", unit.substring(slash + 1));
        json.writeEndObject();
    }

    private void points(Comparison.Route route) {
        var points = route.points();
        if (points == null) return;
        json.writeObjectPropertyStart("points");
        json.writeStringProperty("scheme", route.verdict().points().scheme());
        bounds(points, route.isBounded());
        json.writeEndObject();
        var mark = route.passMark();
        if (mark == null) return;
        json.writeObjectPropertyStart("passMark");
        json.writeNumberProperty("points", mark.asked());
        json.writeStringProperty("operator", mark.condition().operator());
        json.writeStringProperty("criterion", mark.finding().criterion().id());
        parameter(mark.parameter());
        json.writeEndObject();
        json.writeObjectPropertyStart("margin");
        bounds(route.margin(), route.isBounded());
        json.writeEndObject();
    }

    private void parameter(String id) {
        if (id == null) return;
        json.writeStringProperty("parameter", id);
        json.writeStringProperty("about", report.background().about(id));
        report.background()
                .cite(id)
                .ifPresent(cited -> json.writeStringProperty(
                        "confidence", cited.confidence().word()));
    }

    private void bounds(Range range, boolean isBounded) {
        json.writeNumberProperty("low", range.low());
        if (isBounded) json.writeNumberProperty("high", range.high());
    }

    private void unconfirmed(Comparison.Route route) {
        json.writeArrayPropertyStart("unconfirmed");
        for (var cited :
                FiguresUsed.by(List.of(route.verdict()), report.background()).cited()) {
            if (cited.confidence() != Confidence.CONFIRMED || cited.announced()) json.writeString(cited.id());
        }
        json.writeEndArray();
    }

    private void text(String key, String words) {
        if (words != null && !words.isEmpty()) json.writeStringProperty(key, words);
    }
}
