package dev.wherefore.report;

import dev.wherefore.advice.Effort;
import dev.wherefore.advice.StepEffect;
import dev.wherefore.parameter.Confidence;
import dev.wherefore.parameter.Range;
import dev.wherefore.rulebook.Fees;
import tools.jackson.core.JsonGenerator;

/** One of the next steps as JSON. */
final class StepJson {
    private StepJson() {}

    static void write(NextStep step, JsonGenerator json) {
        var recommendation = step.recommendation();
        json.writeStartObject();
        json.writeStringProperty("id", step.id());
        json.writeStringProperty("title", step.title());
        if (!step.text().isBlank()) json.writeStringProperty("text", step.text());
        if (!recommendation.serves().isEmpty()) {
            json.writeArrayPropertyStart("serves");
            for (var goal : recommendation.serves()) json.writeString(goal.reference());
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("because");
        recommendation.because().forEach(json::writeString);
        json.writeEndArray();
        if (step.effort().isKnown()) write(step.effort(), json);
        if (!recommendation.decidedBy().isEmpty() || !recommendation.awaits().isEmpty()) {
            json.writeObjectPropertyStart("dependsOn");
            if (!recommendation.decidedBy().isEmpty()) json.writeStringProperty("whom", recommendation.decidedBy());
            if (!recommendation.awaits().isEmpty()) {
                json.writeArrayPropertyStart("criteria");
                for (var point : recommendation.awaits()) json.writeString(point.reference());
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("effect");
        for (var effect : step.effects()) write(effect, json);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Effort effort, JsonGenerator json) {
        json.writeObjectPropertyStart("effort");
        if (effort.least() != null) json.writeNumberProperty("leastMonths", effort.least());
        if (effort.months() != null) json.writeNumberProperty("months", effort.months());
        if (effort.cost() != null) write(effort.cost(), json);
        if (!effort.bases().isEmpty()) {
            json.writeArrayPropertyStart("sources");
            for (var basis : effort.bases()) write(basis, json);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Under the one currency as a cost; under several as costs. */
    private static void write(Fees.Sum cost, JsonGenerator json) {
        if (cost.amounts().size() > 1) {
            json.writeArrayPropertyStart("costs");
            cost.amounts().forEach((currency, amount) -> {
                json.writeStartObject();
                json.writeNumberProperty("amount", amount);
                json.writeStringProperty("currency", currency);
                json.writeEndObject();
            });
            json.writeEndArray();
        } else if (cost.amounts().isEmpty()) {
            json.writeObjectPropertyStart("cost");
            json.writeNumberProperty("amount", 0);
            json.writeEndObject();
        } else {
            json.writeObjectPropertyStart("cost");
            json.writeNumberProperty("amount", cost.amounts().get(cost.amounts().firstKey()));
            json.writeStringProperty("currency", cost.amounts().firstKey());
            json.writeEndObject();
        }
        if (!cost.isAll()) json.writeBooleanProperty("andMore", true);
    }

    private static void write(Effort.Basis basis, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("of", basis.of());
        if (basis.source() != null) {
            json.writeStringProperty("id", basis.source().id());
            json.writeStringProperty("title", basis.source().title());
            if (basis.source().url() != null)
                json.writeStringProperty("url", basis.source().url());
        }
        if (basis.confidence() != Confidence.CONFIRMED)
            json.writeStringProperty("confidence", basis.confidence().word());
        if (!basis.note().isEmpty()) json.writeStringProperty("note", basis.note());
        json.writeEndObject();
    }

    private static void write(StepEffect effect, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("goal", effect.goal());
        json.writeStringProperty("from", effect.from());
        json.writeStringProperty("to", effect.to());
        if (effect.before() != null) {
            write("pointsFrom", effect.before(), json);
            write("pointsTo", effect.after(), json);
        }
        json.writeEndObject();
    }

    private static void write(String name, Range points, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("low", points.low());
        json.writeNumberProperty("high", points.high());
        json.writeEndObject();
    }
}
