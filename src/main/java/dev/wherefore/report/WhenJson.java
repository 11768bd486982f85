package dev.wherefore.report;

import dev.wherefore.profile.Question;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.timeline.BestTime;
import dev.wherefore.timeline.Cause;
import dev.wherefore.timeline.Change;
import dev.wherefore.timeline.State;
import dev.wherefore.timeline.Timeline;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** A timeline as a JSON object, for programs. A key that says nothing is left out. */
public final class WhenJson {
    private final boolean pretty;

    /** @param pretty indented for people; else on one line */
    public WhenJson(boolean pretty) {
        this.pretty = pretty;
    }

    /** Writes a report and leaves the writer open; no line break ends it. */
    public void write(WhenReport report, Writer to) throws IOException {
        try (var json = Json.to(to, pretty)) {
            write(report, json);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    private static void write(WhenReport report, JsonGenerator json) {
        var timeline = report.timeline();
        var words = new WhenWords(report);
        json.writeStartObject();
        json.writeStringProperty("profile", report.profile());
        if (report.name() != null) json.writeStringProperty("name", report.name());
        json.writeStringProperty("asOf", timeline.from().toString());
        json.writeStringProperty("until", timeline.until().toString());
        json.writeStringProperty("rulebook", report.rulebook());
        json.writeStringProperty("note", report.assumed() + " " + WhenReport.CAUTION);
        counts("running", report.running().questions(), json);
        counts("standing", report.standing(), json);
        json.writeNumberProperty("candidates", timeline.candidates());
        json.writeNumberProperty("evaluations", timeline.evaluations());
        json.writeArrayPropertyStart("advice");
        for (var time : report.bestTimes()) write(time, words, json);
        json.writeEndArray();
        json.writeArrayPropertyStart("changes");
        for (var change : timeline.changes()) write(change, report, words, json);
        json.writeEndArray();
        json.writeArrayPropertyStart("steps");
        for (var step : timeline.steps()) write(step, report, words, json);
        json.writeEndArray();
        json.writeArrayPropertyStart("settlement");
        report.clocks().forEach((goal, clock) -> write(goal, clock, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("goals");
        for (var course : timeline.goals()) write(course, json);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Change change, WhenReport report, WhenWords words, JsonGenerator json) {
        var figures = report.figures(change);
        var kind = change.goal().face().kind();
        json.writeStartObject();
        json.writeStringProperty("day", change.day().toString());
        json.writeStringProperty("goal", change.goal().id());
        json.writeStringProperty("name", Titles.of(change.goal().face()));
        json.writeStringProperty("by", change.by().word());
        if (change.changesTheAnswer()) {
            json.writeStringProperty("direction", change.isWorse() ? "worse" : change.isBetter() ? "better" : "open");
        }
        json.writeName("before");
        write(change.before(), change.before().status().word(kind), json);
        json.writeName("after");
        write(change.after(), change.after().status().word(kind), json);
        json.writeArrayPropertyStart("because");
        for (var cause : words.causes(change)) json.writeString(cause);
        json.writeEndArray();
        json.writeArrayPropertyStart("turned");
        for (var cause : change.causes()) write(cause, json);
        json.writeEndArray();
        if (change.by() != Change.By.LAW_NOT_READ && (change.isToBeForestalled() || change.isBetter())) {
            json.writeStringProperty("advice", words.advice(change));
        }
        json.writeBooleanProperty("judgement", change.restsOnJudgement());
        json.writeBooleanProperty("announced", WhenReport.isAnnounced(figures));
        json.writeBooleanProperty("unconfirmed", WhenReport.isUnconfirmed(figures));
        json.writeEndObject();
    }

    private static void counts(String name, Map<String, Question> counts, JsonGenerator json) {
        if (counts.isEmpty()) return;
        json.writeArrayPropertyStart(name);
        counts.values().stream().map(Question::id).sorted().forEach(json::writeString);
        json.writeEndArray();
    }

    private static void write(GoalRules goal, SettlementClock clock, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("goal", goal.id());
        json.writeStringProperty("name", Titles.of(goal.face()));
        json.writeStringProperty("begins", clock.begins().toString());
        json.writeBooleanProperty("offered", clock.offered());
        if (clock.settles() != null)
            json.writeStringProperty("settlementFrom", clock.settles().toString());
        if (clock.citizen() != null)
            json.writeStringProperty("citizenshipFrom", clock.citizen().toString());
        json.writeStringProperty("says", clock.words());
        json.writeEndObject();
    }

    private static void write(BestTime time, WhenWords words, JsonGenerator json) {
        var kind = time.goal().face().kind();
        json.writeStartObject();
        json.writeStringProperty("goal", time.goal().id());
        json.writeStringProperty("name", Titles.of(time.goal().face()));
        json.writeStringProperty("says", words.advice(time));
        json.writeName("best");
        write(time.state(), time.state().status().word(kind), json);
        if (time.opens() != null)
            json.writeStringProperty("from", time.opens().day().toString());
        if (time.closes() != null)
            json.writeStringProperty("before", time.closes().day().toString());
        if (time.lapses() != null)
            json.writeStringProperty("lapses", time.lapses().day().toString());
        if (time.misses() != null)
            json.writeStringProperty("misses", time.misses().day().toString());
        json.writeEndObject();
    }

    private static void write(Cause cause, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty(cause.isFactor() ? "factor" : "criterion", cause.id());
        if (cause.isFactor()) {
            json.writeName("before");
            points(cause.points().low(), cause.points().high(), json);
            json.writeName("after");
            points(cause.pointsNow().low(), cause.pointsNow().high(), json);
        } else {
            json.writeStringProperty("before", cause.before().word());
            json.writeStringProperty("after", cause.after().word());
        }
        if (cause.is() != null) {
            var path = ProfilePath.of(cause.is());
            if (!path.isEmpty()) json.writeStringProperty("path", path);
        }
        json.writeEndObject();
    }

    private static void write(Timeline.Course course, JsonGenerator json) {
        var kind = course.goal().face().kind();
        json.writeStartObject();
        json.writeStringProperty("id", course.goal().id());
        json.writeStringProperty("kind", kind.word());
        json.writeStringProperty("name", Titles.of(course.goal().face()));
        json.writeArrayPropertyStart("states");
        for (var from : course.states()) {
            json.writeStartObject();
            json.writeStringProperty("from", from.day().toString());
            json.writeName("is");
            write(from.state(), from.state().status().word(kind), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(State state, String verdict, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("verdict", verdict);
        if (state.points() != null) {
            json.writeName("points");
            points(state.points().low(), state.pointsKnown() ? state.points().high() : null, json);
        }
        json.writeEndObject();
    }

    /** @param high null when it is not bounded */
    private static void points(BigDecimal low, BigDecimal high, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("low", low);
        if (high != null) json.writeNumberProperty("high", high);
        json.writeEndObject();
    }
}
