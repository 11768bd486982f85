package dev.wherefore.report;

import dev.wherefore.change.CriterionTurn;
import dev.wherefore.change.Difference;
import dev.wherefore.parameter.Range;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.verdict.Points;
import dev.wherefore.verdict.Readiness;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** What changes would do, as a JSON object for programs. Its schema is published by {@link ReportSchema}. */
public final class WhatIfJson {
    private final boolean pretty;

    /** @param pretty indented for people; else on one line */
    public WhatIfJson(boolean pretty) {
        this.pretty = pretty;
    }

    /** Writes it and leaves the writer open; no line break ends it. */
    public void write(WhatIf whatIf, Writer to) throws IOException {
        try (var json = Json.to(to, pretty)) {
            write(whatIf, json);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    private static void write(WhatIf whatIf, JsonGenerator json) {
        var report = whatIf.after();
        json.writeStartObject();
        json.writeStringProperty("profile", report.profile());
        if (report.name() != null) json.writeStringProperty("name", report.name());
        json.writeStringProperty("asOf", report.day().toString());
        json.writeStringProperty("rulebook", report.rulebook());
        json.writeArrayPropertyStart("changes");
        for (int i = 0; i < whatIf.changes().size(); i++) {
            json.writeStartObject();
            json.writeStringProperty("set", whatIf.changes().get(i).text());
            json.writeStringProperty("path", whatIf.changes().get(i).path());
            if (!whatIf.replaced().get(i).isEmpty())
                json.writeStringProperty("replaces", whatIf.replaced().get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("asked", report.verdicts().size());
        json.writeArrayPropertyStart("goals");
        for (var difference : whatIf.differences()) write(difference, report.background(), json);
        json.writeEndArray();
        smallest(whatIf, json);
        json.writeObjectPropertyStart("recommendations");
        steps("appear", whatIf.appearing(), json);
        steps("vanish", whatIf.vanishing(), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void smallest(WhatIf whatIf, JsonGenerator json) {
        if (whatIf.smallest().isEmpty()) return;
        json.writeArrayPropertyStart("smallestChanges");
        for (var each : whatIf.smallest()) {
            json.writeStartObject();
            json.writeStringProperty("goal", each.verdict().goal().id());
            JsonVerdict.write(each, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(Difference difference, Background background, JsonGenerator json) {
        var before = difference.before();
        var after = difference.after();
        json.writeStartObject();
        json.writeStringProperty("id", after.goal().id());
        json.writeStringProperty("kind", after.goal().face().kind().word());
        json.writeStringProperty("name", after.goal().face().name());
        fromTo("verdict", before.word(), after.word(), json);
        if (difference.changesPoints()) {
            json.writeObjectPropertyStart("points");
            points("from", before.points(), json);
            points("to", after.points(), json);
            json.writeEndObject();
        }
        if (difference.changesReadiness()) {
            json.writeObjectPropertyStart("readiness");
            readiness("from", before.readiness(), json);
            readiness("to", after.readiness(), json);
            json.writeEndObject();
        }
        if (difference.changesWorth()) {
            fromTo(
                    "worth",
                    before.worth().standing().word(),
                    after.worth().standing().word(),
                    json);
        }
        if (after.offer() != null) json.writeStringProperty("offer", after.offer());
        json.writeArrayPropertyStart("turned");
        for (var turn : difference.turns()) write(turn, background.wording(after.goal()), json);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(CriterionTurn turn, Wording wording, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty(turn.isOfPoints() ? "factor" : "criterion", turn.id());
        if (!turn.isOfPoints()) {
            json.writeStringProperty("from", turn.from().word());
            json.writeStringProperty("to", turn.to().word());
        }
        if (turn.isOfPoints()) {
            json.writeObjectPropertyStart("points");
            range("from", turn.gave(), json);
            range("to", turn.gives(), json);
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("conditions");
        for (var condition : turn.conditions()) {
            json.writeStartObject();
            json.writeStringProperty("rule", condition.rule());
            json.writeStringProperty("text", condition.telling().text());
            json.writeStringProperty("from", condition.from().word());
            json.writeStringProperty("to", condition.to().word());
            says("before", condition.before(), wording, json);
            says("after", condition.after(), wording, json);
            var path = ProfilePath.of(condition.telling());
            if (!path.isEmpty()) json.writeStringProperty("path", path);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void says(String key, ConditionProof condition, Wording wording, JsonGenerator json) {
        if (condition != null) json.writeStringProperty(key, wording.says(condition));
    }

    private static void fromTo(String key, String from, String to, JsonGenerator json) {
        json.writeObjectPropertyStart(key);
        json.writeStringProperty("from", from);
        json.writeStringProperty("to", to);
        json.writeEndObject();
    }

    /** The upper end is left out where it is not bounded. */
    private static void points(String key, Points points, JsonGenerator json) {
        json.writeObjectPropertyStart(key);
        json.writeNumberProperty("low", points.total().low());
        if (points.known()) json.writeNumberProperty("high", points.total().high());
        json.writeEndObject();
    }

    private static void range(String key, Range range, JsonGenerator json) {
        json.writeObjectPropertyStart(key);
        json.writeNumberProperty("low", range.low());
        json.writeNumberProperty("high", range.high());
        json.writeEndObject();
    }

    private static void readiness(String key, Readiness readiness, JsonGenerator json) {
        json.writeObjectPropertyStart(key);
        json.writeNumberProperty("low", readiness.low());
        json.writeNumberProperty("high", readiness.high());
        json.writeEndObject();
    }

    private static void steps(String key, List<NextStep> steps, JsonGenerator json) {
        json.writeArrayPropertyStart(key);
        for (var step : steps) {
            json.writeStartObject();
            json.writeStringProperty("id", step.id());
            json.writeStringProperty("title", step.title());
            json.writeArrayPropertyStart("because");
            step.because().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
