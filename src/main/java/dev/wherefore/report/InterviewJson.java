package dev.wherefore.report;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.interview.Ask;
import dev.wherefore.interview.Interview;
import dev.wherefore.interview.Wait;
import dev.wherefore.profile.Shape;
import dev.wherefore.verdict.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/**
 * Where an interview stands, as a JSON object: the next question, and what is settled. A program that puts the answer into
 * the profile and asks again holds the interview itself. A key that says nothing is left out.
 */
public final class InterviewJson {
    private final Background background;
    private final String rulebook;

    /** @param rulebook the hash of the rules' content */
    public InterviewJson(Background background, String rulebook) {
        this.background = background;
        this.rulebook = rulebook;
    }

    /** Writes it, indented, and leaves the writer open; no line break ends it. */
    public void write(Interview interview, Writer to) throws IOException {
        try (var json = Json.to(to, true)) {
            write(interview, json);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    private void write(Interview interview, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("profile", interview.profile().id());
        json.writeStringProperty("asOf", background.inForce().day().toString());
        json.writeStringProperty("rulebook", rulebook);
        json.writeArrayPropertyStart("goals");
        for (var verdict : interview.verdicts()) write(verdict, json);
        json.writeEndArray();
        if (interview.next().isPresent()) {
            json.writeName("next");
            question(interview.next().get(), interview.verdicts(), json);
        }
        json.writeNumberProperty("open", interview.open().size());
        json.writeArrayPropertyStart("later");
        for (var ask : interview.open()) {
            if (interview.next().get().path().equals(ask.path())) continue;
            json.writeStartObject();
            json.writeStringProperty("path", ask.path());
            json.writeStringProperty("question", ask.question());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBooleanProperty("offersJudgements", interview.offersJudgements());
        json.writeEndObject();
    }

    private static void write(Verdict verdict, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", verdict.goal().id());
        json.writeStringProperty("kind", verdict.goal().face().kind().word());
        json.writeStringProperty("name", Titles.of(verdict.goal().face()));
        json.writeStringProperty("verdict", verdict.word());
        json.writeBooleanProperty("final", verdict.status().isFinal());
        json.writeArrayPropertyStart("criteria");
        for (var finding : verdict.findings()) {
            json.writeStartObject();
            json.writeStringProperty("id", finding.criterion().id());
            json.writeStringProperty("name", finding.criterion().name());
            json.writeStringProperty("status", finding.truth().word());
            if (finding.awaitsJudgement()) json.writeBooleanProperty("judgement", true);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void question(Ask ask, List<Verdict> verdicts, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("path", ask.path());
        json.writeStringProperty("question", ask.question());
        json.writeStringProperty("about", ask.key().about());
        json.writeName("answer");
        answer(ask, json);
        if (ask.judgement()) json.writeBooleanProperty("judgement", true);
        json.writeArrayPropertyStart("because");
        var said = new LinkedHashSet<String>();
        for (var wait : ask.waits()) {
            var says = background.wording(wait.goal()).says(wait.condition());
            if (said.add(wait.verdict().goal().id()
                    + wait.finding().criterion().id()
                    + wait.rule().rule().name()
                    + says)) because(wait, says, json);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("outcomes");
        var byGoal = verdicts.stream()
                .collect(Collectors.toMap(verdict -> verdict.goal().id(), verdict -> verdict));
        for (var possible : ask.reach().answers()) {
            json.writeStartObject();
            json.writeName("answer");
            value(possible.answer(), json);
            json.writeNumberProperty("settles", possible.settled());
            json.writeArrayPropertyStart("verdicts");
            possible.verdicts().forEach((id, status) -> {
                json.writeStartObject();
                json.writeStringProperty("goal", id);
                json.writeStringProperty(
                        "verdict", status.word(byGoal.get(id).goal().face().kind()));
                json.writeBooleanProperty("final", status.isFinal());
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void because(Wait wait, String says, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("goal", wait.verdict().goal().id());
        json.writeStringProperty("criterion", wait.finding().criterion().id());
        json.writeStringProperty("name", wait.finding().criterion().name());
        if (wait.goal() != wait.verdict().goal())
            json.writeStringProperty("by", wait.goal().id());
        json.writeStringProperty("rule", wait.rule().rule().name());
        json.writeStringProperty("says", says);
        var source = background.source(wait.goal(), wait.rule().rule().source());
        if (source != null) {
            json.writeObjectPropertyStart("source");
            json.writeStringProperty("title", source.title());
            if (source.url() != null) json.writeStringProperty("url", source.url());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    // ---- what may be answered

    private static void answer(Ask ask, JsonGenerator json) {
        var shape = ask.shape();
        json.writeStartObject();
        json.writeStringProperty("type", type(ask, shape));
        json.writeStringProperty("expected", ask.expected());
        if (!ask.key().unit().isEmpty())
            json.writeStringProperty("unit", ask.key().unit());
        if (number(shape) instanceof Shape.Number number) {
            if (number.least() != null) json.writeNumberProperty("least", number.least());
            if (number.most() != null) json.writeNumberProperty("most", number.most());
            if (number.whole()) json.writeBooleanProperty("whole", true);
        }
        if (ask.asksForMoney()) {
            json.writeBooleanProperty("periodic", ((Shape.Block) shape).keys().containsKey("per"));
        }
        if (shape instanceof Shape.Either either) words("words", either.words(), json);
        if (!ask.codes().isEmpty()) words("choices", ask.codes(), json);
        json.writeEndObject();
    }

    private static Shape number(Shape shape) {
        return shape instanceof Shape.Either either ? either.otherwise() : shape;
    }

    private static void words(String name, List<String> words, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        words.forEach(json::writeString);
        json.writeEndArray();
    }

    private static String type(Ask ask, Shape shape) {
        if (ask.asksForMoney()) return "money";
        if (ask.asksForEntries()) return "entries";
        if (shape instanceof Shape.ListOf) return "codes";
        if (shape instanceof Shape.Flag) return "boolean";
        if (shape instanceof Shape.Number) return "number";
        if (shape instanceof Shape.Day) return "date";
        if (shape instanceof Shape.OneOf || shape instanceof Shape.Code) return "code";
        if (shape instanceof Shape.Either either) {
            return either.otherwise() instanceof Shape.Block ? "section" : type(ask, either.otherwise());
        }
        return "text";
    }

    private static void value(Node node, JsonGenerator json) {
        if (node instanceof Mapping mapping) {
            json.writeStartObject();
            for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
                json.writeName(entry.getKey());
                value(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (node instanceof Sequence list) {
            json.writeStartArray();
            for (var item : list) value(item, json);
            json.writeEndArray();
        } else if (node instanceof Scalar scalar) {
            if (scalar.isNumber()) json.writeNumber(scalar.number());
            else if (scalar.type() == Scalar.Type.BOOLEAN) json.writeBoolean(Boolean.parseBoolean(scalar.text()));
            else json.writeString(scalar.text());
        }
    }
}
