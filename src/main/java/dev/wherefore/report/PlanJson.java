package dev.wherefore.report;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.plan.Obstacle;
import dev.wherefore.plan.Plan;
import dev.wherefore.plan.Step;
import dev.wherefore.profile.Profile;
import dev.wherefore.reason.Truth;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** A plan report as a JSON object, for programs. A key that says nothing is left out. */
public final class PlanJson {
    private final boolean pretty;

    /** @param pretty indented for people; else on one line */
    public PlanJson(boolean pretty) {
        this.pretty = pretty;
    }

    /**
     * Writes a report and leaves the writer open; no line break ends it.
     *
     * @param millis that planning took; negative to leave it out
     */
    public void write(PlanReport report, long millis, Writer to) throws IOException {
        try (var json = Json.to(to, pretty)) {
            write(report, millis, json);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    /** Writes a profile as one reads it, and leaves the writer open. */
    public void write(Profile profile, Writer to) throws IOException {
        try (var json = Json.to(to, pretty)) {
            write(profile.root(), json);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    private static void write(PlanReport report, long millis, JsonGenerator json) {
        var plans = report.plans();
        var goal = plans.before().goal();
        json.writeStartObject();
        json.writeStringProperty("profile", report.profile());
        if (report.name() != null) json.writeStringProperty("name", report.name());
        json.writeStringProperty("asOf", plans.day().toString());
        json.writeStringProperty("rulebook", report.rulebook());
        json.writeStringProperty("note", PlanReport.CAUTION);
        json.writeObjectPropertyStart("goal");
        json.writeStringProperty("id", goal.id());
        json.writeStringProperty("kind", goal.face().kind().word());
        json.writeStringProperty("name", goal.face().name());
        json.writeStringProperty("verdict", plans.before().word());
        write(Lottery.of(plans.before(), report.background()), json);
        json.writeEndObject();
        json.writeObjectPropertyStart("limits");
        json.writeNumberProperty("months", plans.limits().months());
        if (plans.limits().budget() != null)
            json.writeNumberProperty("budget", plans.limits().budget());
        json.writeStringProperty("currency", plans.limits().currency());
        json.writeBooleanProperty("leaveOpen", report.openAnswers());
        json.writeBooleanProperty("unknownCosts", plans.limits().unknownCosts());
        json.writeEndObject();
        json.writeArrayPropertyStart("plans");
        for (var plan : plans.plans()) write(plan, report, json);
        json.writeEndArray();
        json.writeArrayPropertyStart("obstacles");
        for (var obstacle : plans.obstacles())
            write(obstacle, report.background().wording(goal), json);
        json.writeEndArray();
        json.writeArrayPropertyStart("leftOut");
        var words = new PlanWords(report.background());
        for (var left : plans.leftOut()) {
            json.writeStartObject();
            json.writeStringProperty("action", left.action().id());
            json.writeStringProperty("title", words.title(left));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("search");
        json.writeBooleanProperty("whole", plans.whole());
        json.writeNumberProperty("nodes", plans.nodes());
        json.writeNumberProperty("days", plans.days());
        if (millis >= 0) json.writeNumberProperty("milliseconds", millis);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(Plan plan, PlanReport report, JsonGenerator json) {
        var background = report.background(plan);
        var words = new PlanWords(background);
        json.writeStartObject();
        json.writeArrayPropertyStart("best");
        for (var objective : plan.best()) json.writeString(objective.word());
        json.writeEndArray();
        json.writeArrayPropertyStart("steps");
        for (var step : plan.steps()) write(step, plan, words, json);
        json.writeEndArray();
        json.writeStringProperty("reached", plan.reached().toString());
        json.writeStringProperty("verdict", plan.verdict().word());
        json.writeNumberProperty("cost", plan.toll().cost());
        json.writeNumberProperty("costsNotKnown", plan.toll().unpriced());
        json.writeNumberProperty("days", plan.toll().days());
        json.writeNumberProperty("uncertainSteps", plan.toll().uncertain());
        json.writeNumberProperty("likelySteps", plan.toll().likely());
        json.writeArrayPropertyStart("judged");
        for (var finding : plan.verdict().findings())
            if (!finding.preferred() && finding.awaitsJudgement())
                json.writeString(finding.criterion().id());
        json.writeEndArray();
        write(Lottery.of(plan.verdict(), background), json);
        json.writeArrayPropertyStart("notAnswered");
        for (var finding : plan.verdict().findings())
            if (!finding.preferred() && finding.truth() == Truth.UNKNOWN && !finding.awaitsJudgement())
                json.writeString(finding.criterion().id());
        json.writeEndArray();
        var points = plan.verdict().points();
        if (points != null) {
            json.writeObjectPropertyStart("points");
            json.writeNumberProperty("low", points.total().low());
            json.writeNumberProperty("high", points.total().high());
            json.writeEndObject();
        }
        var figures = FiguresUsed.by(java.util.List.of(plan.verdict()), background);
        json.writeNumberProperty("unconfirmedFigures", figures.unconfirmed().size());
        json.writeNumberProperty("announcedFigures", figures.announced().size());
        json.writeName("profile");
        write(plan.profile().root(), json);
        json.writeEndObject();
    }

    private static void write(Step step, Plan plan, PlanWords words, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("action", step.action().id());
        json.writeStringProperty("title", words.title(step));
        json.writeStringProperty("starts", step.starts().toString());
        json.writeStringProperty("ends", step.ends().toString());
        if (step.months() != null) json.writeNumberProperty("months", step.months());
        var price = step.price();
        if (price.amount() != null) {
            json.writeObjectPropertyStart("cost");
            json.writeNumberProperty("amount", price.amount());
            if (price.currency() != null) json.writeStringProperty("currency", price.currency());
            if (step.cost() != null) json.writeNumberProperty("converted", step.cost());
            if (price.source() != null) {
                json.writeStringProperty("source", price.source().id());
                json.writeStringProperty("confidence", price.confidence().word());
            }
            json.writeEndObject();
        }
        json.writeStringProperty("certainty", step.action().certainty().name().toLowerCase(Locale.ROOT));
        if (!step.action().decidedBy().isEmpty())
            json.writeStringProperty("decidedBy", step.action().decidedBy());
        json.writeArrayPropertyStart("needs");
        for (var goal : step.needed()) json.writeString(goal);
        json.writeEndArray();
        json.writeArrayPropertyStart("settles");
        for (var criterion : step.turns()) json.writeString(criterion);
        json.writeEndArray();
        json.writeStringProperty(
                "verdict", step.after().word(plan.verdict().goal().face().kind()));
        json.writeEndObject();
    }

    private static void write(Obstacle obstacle, Wording wording, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("criterion", obstacle.finding().criterion().id());
        json.writeStringProperty("status", obstacle.finding().truth().word());
        json.writeStringProperty(
                "reason", obstacle.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeStringProperty("says", PlanText.reason(obstacle, wording));
        json.writeEndObject();
    }

    /** Nothing where nothing is drawn by lot. */
    static void write(Lottery lottery, JsonGenerator json) {
        if (lottery == null) return;
        json.writeObjectPropertyStart("lottery");
        json.writeStringProperty("criterion", lottery.criterion());
        json.writeArrayPropertyStart("odds");
        for (var odds : lottery.odds()) {
            json.writeStartObject();
            json.writeNumberProperty("percent", (java.math.BigDecimal) odds.value());
            json.writeStringProperty("about", odds.about());
            json.writeStringProperty("parameter", odds.id());
            json.writeStringProperty("from", odds.inForceFrom().toString());
            json.writeStringProperty("source", odds.source().id());
            json.writeStringProperty("confidence", odds.confidence().word());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Node node, JsonGenerator json) {
        if (node instanceof Mapping mapping) {
            json.writeStartObject();
            mapping.entries().forEach((key, value) -> {
                json.writeName(key);
                write(value, json);
            });
            json.writeEndObject();
        } else if (node instanceof Sequence list) {
            json.writeStartArray();
            for (var item : list) write(item, json);
            json.writeEndArray();
        } else if (node instanceof Scalar scalar) {
            switch (scalar.type()) {
                case NUMBER -> json.writeNumber(scalar.number());
                case BOOLEAN -> json.writeBoolean(scalar.flag());
                case NULL -> json.writeNull();
                case TEXT -> json.writeString(scalar.text());
            }
        }
    }
}
