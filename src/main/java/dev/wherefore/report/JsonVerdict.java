package dev.wherefore.report;

import dev.wherefore.change.Counterfactual;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.fact.Experience;
import dev.wherefore.fact.Score;
import dev.wherefore.parameter.Cited;
import dev.wherefore.parameter.CodeList;
import dev.wherefore.parameter.Confidence;
import dev.wherefore.parameter.Range;
import dev.wherefore.parameter.Source;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.RuleProof;
import dev.wherefore.rulebook.Face;
import dev.wherefore.verdict.Effect;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Verdict;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** A verdict with its proof and the goal's face, as JSON. */
final class JsonVerdict {
    /** A longer list of codes is named by its parameter only. */
    private static final int CODES = 50;

    private static final List<String> TEXTS = List.of("refusals", "notes");
    private static final List<String> DETAILS = List.of("family", "settlement", "duration", "language");

    private final Verdict verdict;
    private final List<Effect> effects;
    private final Counterfactual smallest;
    private final Background background;
    private final Wording wording;
    private final JsonGenerator json;

    /**
     * @param effects  of reaching the goal; null where they were not asked
     * @param smallest changes that would turn the verdict; null where they were not asked
     */
    JsonVerdict(
            Verdict verdict, List<Effect> effects, Counterfactual smallest, Background background, JsonGenerator json) {
        this.smallest = smallest;
        this.verdict = verdict;
        this.effects = effects;
        this.background = background;
        this.json = json;
        wording = background.wording(verdict.goal());
    }

    void write() {
        var goal = verdict.goal();
        json.writeStartObject();
        json.writeStringProperty("id", goal.id());
        json.writeStringProperty("kind", goal.face().kind().word());
        json.writeStringProperty("name", goal.face().name());
        text("country", goal.face().country());
        text("ladder", goal.face().ladder());
        json.writeStringProperty("verdict", verdict.word());
        json.writeArrayPropertyStart("criteria");
        verdict.findings().forEach(this::finding);
        json.writeEndArray();
        text("offer", verdict.offer());
        choices();
        points();
        json.writeArrayPropertyStart("missing");
        for (var missing : verdict.missing()) JsonReport.write(missing, json);
        json.writeEndArray();
        supposed();
        readiness();
        if (verdict.reachedFrom() != null)
            json.writeStringProperty("reachedFrom", verdict.reachedFrom().toString());
        worth();
        effects();
        if (smallest != null) write(smallest, json);
        unconfirmed();
        face();
        figures();
        json.writeEndObject();
    }

    /** What it would be on derived codes, each with where it comes from. */
    private void supposed() {
        var supposed = verdict.supposed();
        if (supposed == null) return;
        json.writeObjectPropertyStart("onDerivedCodes");
        json.writeStringProperty(
                "verdict", supposed.status().word(verdict.goal().face().kind()));
        if (supposed.points() != null) {
            bounds(supposed.points().low(), supposed.points().high());
        }
        json.writeArrayPropertyStart("criteria");
        supposed.settled().forEach((criterion, truth) -> {
            json.writeStartObject();
            json.writeStringProperty("id", criterion.id());
            json.writeStringProperty("status", truth.word());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("codes");
        for (var code : supposed.codes()) {
            json.writeStartObject();
            json.writeStringProperty("path", code.path());
            json.writeStringProperty("code", code.code());
            json.writeStringProperty("occupation", code.occupation());
            json.writeStringProperty("confidence", code.cited().confidence().word());
            source("source", code.cited().source());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("id", finding.criterion().id());
        json.writeStringProperty("name", finding.criterion().name());
        json.writeStringProperty("status", finding.truth().word());
        if (finding.awaitsJudgement()) json.writeBooleanProperty("judgement", true);
        if (verdict.readiness() != null || verdict.worth() != null)
            json.writeNumberProperty("weight", finding.weight());
        if (finding.preferred()) json.writeBooleanProperty("preferred", true);
        if (finding.metFrom() != null)
            json.writeStringProperty("metFrom", finding.metFrom().toString());
        rules(finding.rules());
        json.writeEndObject();
    }

    private void rules(List<RuleProof> rules) {
        json.writeArrayPropertyStart("rules");
        for (var proof : rules) {
            json.writeStartObject();
            json.writeStringProperty("name", proof.rule().name());
            json.writeNumberProperty("line", proof.rule().line());
            json.writeStringProperty("status", proof.truth().word());
            var source = background.source(verdict.goal(), proof.rule().source());
            if (source != null) source("source", source);
            if (proof.points() != null) {
                bounds(
                        proof.points().low(),
                        proof.points().known() ? proof.points().high() : null);
            }
            conditions(proof.conditions(), false);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** @param isNegated whether they must not be met together */
    private void conditions(List<ConditionProof> conditions, boolean isNegated) {
        json.writeArrayPropertyStart("conditions");
        for (var condition : conditions) condition(condition, isNegated);
        json.writeEndArray();
    }

    private void condition(ConditionProof condition, boolean isNegated) {
        json.writeStartObject();
        json.writeStringProperty("text", condition.text());
        json.writeNumberProperty("line", condition.line());
        json.writeStringProperty("says", wording.says(condition));
        json.writeStringProperty("status", condition.truth().word());
        var path = ProfilePath.of(condition);
        if (!path.isEmpty()) json.writeStringProperty("path", path);
        if (condition.property() != null && condition.fact() != null) {
            actual(condition);
            json.writeStringProperty("operator", condition.operator());
            value("required", condition.required());
            if (isNumeric(condition)) json.writeStringProperty("unit", wording.unit(condition));
        }
        parameter(condition);
        var shortBy = condition.shortBy();
        if (shortBy != null) json.writeNumberProperty("shortBy", shortBy);
        if (!isNegated) text("metBy", wording.metBy(condition));
        if (condition.judgement()) json.writeBooleanProperty("judgement", true);
        if (!condition.inner().isEmpty()) {
            json.writeBooleanProperty("negated", condition.negated());
            conditions(condition.inner(), isNegated != condition.negated());
        }
        json.writeEndObject();
    }

    private static boolean isNumeric(ConditionProof condition) {
        return condition.actual() instanceof Number || condition.required() instanceof Number;
    }

    /** A measure that is not exact has no value, but two ends. */
    private void actual(ConditionProof condition) {
        if (condition.fact() instanceof Experience experience && experience.least() != experience.most()) {
            json.writeNumberProperty("actualMonthsLow", experience.least());
            json.writeNumberProperty("actualMonthsHigh", experience.most());
        } else if (condition.fact() instanceof Score score && score.points() == null) {
            json.writeNumberProperty("actualLow", score.least());
            json.writeNumberProperty("actualHigh", score.most());
        } else {
            value("actual", condition.actual());
        }
    }

    private void parameter(ConditionProof condition) {
        var id = condition.operand() == null ? null : condition.operand().parameter();
        if (id == null) id = FiguresUsed.idOf(condition);
        if (id == null) return;
        json.writeStringProperty("parameter", id);
        background.cite(id).ifPresentOrElse(this::marks, () -> json.writeBooleanProperty("inForce", false));
    }

    private void marks(Cited cited) {
        json.writeStringProperty("inForceFrom", cited.inForceFrom().toString());
        json.writeStringProperty("confidence", cited.confidence().word());
        if (cited.announced()) json.writeBooleanProperty("announced", true);
        if (cited.assumed()) json.writeBooleanProperty("assumed", true);
        source("parameterSource", cited.source());
        if (!cited.note().isEmpty()) json.writeStringProperty("note", cited.note());
    }

    private void source(String key, Source source) {
        json.writeObjectPropertyStart(key);
        json.writeStringProperty("id", source.id());
        json.writeStringProperty("title", source.title());
        text("url", source.url());
        json.writeStringProperty("checked", source.checked().toString());
        json.writeEndObject();
    }

    private void choices() {
        if (verdict.choices().isEmpty()) return;
        json.writeObjectPropertyStart("choices");
        verdict.choices().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(choice -> json.writeStringProperty(choice.getKey(), choice.getValue()));
        json.writeEndObject();
    }

    private void points() {
        var points = verdict.points();
        if (points == null) return;
        json.writeObjectPropertyStart("points");
        json.writeStringProperty("scheme", points.scheme());
        bounds(points.total().low(), points.known() ? points.total().high() : null);
        json.writeArrayPropertyStart("groups");
        for (var group : points.groups().entrySet()) {
            json.writeStartObject();
            json.writeStringProperty("id", group.getKey());
            bounds(group.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("factors");
        for (var factor : points.factors()) {
            json.writeStartObject();
            json.writeStringProperty("id", factor.id());
            bounds(factor.points());
            rules(factor.rules());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void bounds(Range range) {
        bounds(range.low(), range.high());
    }

    /** The upper end is left out where it is not bounded. */
    private void bounds(BigDecimal low, BigDecimal high) {
        json.writeNumberProperty("low", low);
        if (high != null) json.writeNumberProperty("high", high);
    }

    private void readiness() {
        if (verdict.readiness() == null) return;
        json.writeNumberProperty("readiness", verdict.readiness().low());
        json.writeNumberProperty("readinessAtMost", verdict.readiness().high());
    }

    private void worth() {
        var worth = verdict.worth();
        if (worth == null) return;
        json.writeObjectPropertyStart("worth");
        json.writeStringProperty("standing", worth.standing().word());
        json.writeNumberProperty("low", worth.low());
        json.writeNumberProperty("high", worth.high());
        json.writeArrayPropertyStart("awards");
        worth.awards().forEach(this::finding);
        json.writeEndArray();
        json.writeArrayPropertyStart("withholds");
        worth.withholds().forEach(this::finding);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void effects() {
        if (effects == null) return;
        json.writeArrayPropertyStart("wouldChange");
        for (var effect : effects) {
            var kind = effect.face().kind();
            json.writeStartObject();
            json.writeStringProperty("goal", effect.goal());
            json.writeStringProperty("from", effect.from().word(kind));
            json.writeStringProperty("to", effect.to().word(kind));
            if (effect.before() != null) {
                json.writeObjectPropertyStart("pointsFrom");
                bounds(effect.before());
                json.writeEndObject();
                json.writeObjectPropertyStart("pointsTo");
                bounds(effect.after());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void write(Counterfactual smallest, JsonGenerator json) {
        json.writeObjectPropertyStart("smallestChange");
        ways("ways", smallest.ways(), smallest.verdict().goal().face().kind(), json);
        ways("inHand", smallest.inHand(), smallest.verdict().goal().face().kind(), json);
        json.writeNumberProperty("tied", smallest.tied());
        json.writeArrayPropertyStart("closed");
        smallest.closed().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void ways(String key, List<Counterfactual.Way> ways, Face.Kind kind, JsonGenerator json) {
        json.writeArrayPropertyStart(key);
        for (var way : ways) {
            json.writeStartObject();
            json.writeStringProperty("to", way.to().word(kind));
            json.writeArrayPropertyStart("changes");
            for (var setting : way.settings()) {
                json.writeStartObject();
                json.writeStringProperty("path", setting.path());
                json.writeName("value");
                node(setting.value(), json);
                if (setting.was() != null) {
                    json.writeName("was");
                    node(setting.was(), json);
                }
                json.writeStringProperty("lies", setting.lies().word());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void unconfirmed() {
        json.writeArrayPropertyStart("unconfirmed");
        for (var cited : FiguresUsed.by(List.of(verdict), background).cited()) {
            if (cited.confidence() != Confidence.CONFIRMED || cited.announced()) json.writeString(cited.id());
        }
        json.writeEndArray();
    }

    private void clock(SettlementClock clock) {
        json.writeObjectPropertyStart("clock");
        json.writeStringProperty("begins", clock.begins().toString());
        json.writeBooleanProperty("offered", clock.offered());
        if (clock.settles() != null)
            json.writeStringProperty("settlementFrom", clock.settles().toString());
        if (!clock.faster().isEmpty()) {
            json.writeArrayPropertyStart("faster");
            for (var track : clock.faster()) {
                json.writeStartObject();
                json.writeStringProperty("settlementFrom", track.settles().toString());
                json.writeStringProperty("if", track.needs());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (clock.citizen() != null)
            json.writeStringProperty("citizenshipFrom", clock.citizen().toString());
        json.writeEndObject();
    }

    private void face() {
        var face = verdict.goal().face();
        json.writeObjectPropertyStart("face");
        text("legalBasis", face.legalBasis());
        text("forWhom", face.forWhom());
        json.writeArrayPropertyStart("cost");
        for (var item : background.fees(verdict.goal()).items()) {
            json.writeStartObject();
            json.writeStringProperty("what", item.cost().what());
            if (item.amount() != null) json.writeNumberProperty("amount", item.amount());
            text("currency", item.currency());
            text("payer", item.cost().payer());
            text("source", item.cost().source());
            text("parameter", item.cost().parameter());
            if (item.confidence() != Confidence.CONFIRMED)
                text("confidence", item.confidence().word());
            if (!item.cost().note().isEmpty()) text("note", item.cost().note());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (face.processing() != null) {
            json.writeObjectPropertyStart("processingMonths");
            bounds(face.processing().least(), face.processing().most());
            json.writeEndObject();
        }
        SettlementClock.of(verdict, background.inForce().day()).ifPresent(this::clock);
        json.writeArrayPropertyStart("documents");
        for (var paper : verdict.papers()) {
            json.writeStartObject();
            json.writeStringProperty("what", paper.what());
            if (paper.inHand() != null) json.writeBooleanProperty("inHand", paper.inHand());
            json.writeEndObject();
        }
        json.writeEndArray();
        for (var key : TEXTS) texts(key, face.details());
        for (var key : DETAILS) {
            if (face.details().get(key) instanceof Scalar empty && empty.isNull()
                    || !face.details().has(key)) continue;
            json.writeName(key);
            node(face.details().get(key));
        }
        json.writeEndObject();
    }

    private void texts(String key, Mapping details) {
        json.writeArrayPropertyStart(key);
        if (details.get(key) instanceof Sequence list) list.forEach(this::node);
        json.writeEndArray();
    }

    /** The figures worth knowing beside the verdict. */
    private void figures() {
        json.writeArrayPropertyStart("figures");
        for (var id : verdict.goal().face().figures()) {
            json.writeStartObject();
            json.writeStringProperty("parameter", id);
            json.writeStringProperty("about", background.about(id));
            var cited = background.cite(id);
            if (cited.isPresent()) {
                json.writeStringProperty("says", wording.value(cited.get()));
                // The rows of a table are no single value.
                if (!cited.get().unit().isEmpty()) {
                    value("value", cited.get().value());
                    json.writeStringProperty("unit", cited.get().unit());
                }
                marks(cited.get());
            } else {
                json.writeBooleanProperty("inForce", false);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String key, String value) {
        if (value != null) json.writeStringProperty(key, value);
    }

    private void value(String key, Object value) {
        if (value == null || value instanceof CodeList codes && codes.size() > CODES) return;
        if (value instanceof BigDecimal number) {
            json.writeNumberProperty(key, number);
        } else if (value instanceof Number number) {
            json.writeNumberProperty(key, number.longValue());
        } else if (value instanceof Boolean flag) {
            json.writeBooleanProperty(key, flag);
        } else if (value instanceof Collection<?> several) {
            json.writeArrayPropertyStart(key);
            var texts = several.stream().map(Object::toString);
            // A set has no order of its own: the same profile must give the same bytes.
            (value instanceof CodeList || value instanceof List ? texts : texts.sorted()).forEach(json::writeString);
            json.writeEndArray();
        } else if (value.equals("true") || value.equals("false")) {
            json.writeBooleanProperty(key, value.equals("true"));
        } else {
            json.writeStringProperty(key, value.toString());
        }
    }

    private void node(Node node) {
        node(node, json);
    }

    private static void node(Node node, JsonGenerator json) {
        if (node instanceof Mapping mapping) {
            json.writeStartObject();
            mapping.entries().forEach((key, value) -> {
                json.writeName(key);
                node(value, json);
            });
            json.writeEndObject();
        } else if (node instanceof Sequence list) {
            json.writeStartArray();
            list.forEach(item -> node(item, json));
            json.writeEndArray();
        } else {
            var scalar = (Scalar) node;
            switch (scalar.type()) {
                case TEXT -> json.writeString(scalar.text());
                case NUMBER -> json.writeNumber(scalar.number());
                case BOOLEAN -> json.writeBoolean(scalar.flag());
                case NULL -> json.writeNull();
            }
        }
    }
}
