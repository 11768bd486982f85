package dev.wherefore.report;

import dev.wherefore.parameter.Cited;
import dev.wherefore.parameter.Source;
import dev.wherefore.pay.Hint;
import dev.wherefore.pay.MissingKey;
import dev.wherefore.pay.Money;
import dev.wherefore.pay.PayAnswer;
import dev.wherefore.pay.PlacedPay;
import dev.wherefore.pay.Placement;
import dev.wherefore.pay.RateSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes where the pay stands as the {@code pay} of a report. */
final class PayJson {
    private final Report report;
    private final JsonGenerator json;

    PayJson(Report report, JsonGenerator json) {
        this.report = report;
        this.json = json;
    }

    /** Nothing when it was not asked. */
    void write() {
        if (report.pay() == null) return;
        answer(report.pay());
    }

    private void answer(PayAnswer answer) {
        json.writeObjectPropertyStart("pay");
        json.writeArrayPropertyStart("placed");
        answer.placed().forEach(this::placed);
        json.writeEndArray();
        missing(answer.missing());
        figures("credentials", answer.credentials());
        figures("outlook", answer.outlook());
        json.writeArrayPropertyStart("hints");
        answer.hints().forEach(this::hint);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void placed(PlacedPay placed) {
        var pay = placed.pay();
        json.writeStartObject();
        json.writeStringProperty("path", pay.path());
        json.writeStringProperty("of", pay.offer() ? "offer" : "present");
        text("employer", pay.employer());
        text("country", pay.country());
        text("region", pay.region());
        text("sector", pay.sector());
        text("ladder", pay.ladder());
        if (pay.level() != null) {
            json.writeStringProperty("level", pay.level().id());
            json.writeBooleanProperty("levelIsOwn", pay.levelIsOwn());
        }
        if (pay.yearly() != null) money("yearly", pay.yearly());
        if (placed.dollars() != null) {
            money("dollars", placed.dollars().money());
            rates("dollarsBy", placed.dollars().by());
        }
        power(placed);
        json.writeArrayPropertyStart("placements");
        placed.placements().forEach(this::placement);
        json.writeEndArray();
        if (pay.offer()) {
            json.writeArrayPropertyStart("visaFloors");
            for (var floor : VisaFloors.of(report, pay.path())) {
                json.writeStartObject();
                json.writeStringProperty("goal", floor.route().goal().id());
                json.writeStringProperty(
                        "criterion", floor.finding().criterion().id());
                json.writeStringProperty("status", floor.finding().truth().word());
                json.writeStringProperty("says", VisaFloors.says(floor, report.background()));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (pay.offer() && placed.opening() != null) {
            json.writeStringProperty("openWith", placed.opening().benchmark().id());
            json.writeStringProperty("newest", placed.newest().benchmark().id());
        }
        json.writeArrayPropertyStart("warnings");
        for (var warning : placed.warnings()) {
            json.writeStartObject();
            json.writeStringProperty("id", warning.type().id());
            json.writeStringProperty("says", new PayWords(report.background()).warning(warning));
            json.writeArrayPropertyStart("about");
            warning.about().forEach(each -> json.writeString(each.benchmark().id()));
            warning.rates().forEach(set -> json.writeString(set.id()));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("without");
        placed.without().forEach(each -> json.writeString(each.name().toLowerCase(Locale.ROOT)));
        json.writeEndArray();
        missing(placed.missing());
        json.writeEndObject();
    }

    private void power(PlacedPay placed) {
        var power = placed.power();
        if (power != null) {
            json.writeObjectPropertyStart("purchasingPower");
            json.writeNumberProperty("amount", power.amount());
            money("local", power.local());
            json.writeNumberProperty("factor", power.factor());
            json.writeNumberProperty("year", power.year());
            rates("by", power.by());
            marks(power.cited());
            json.writeEndObject();
        }
        var check = placed.check();
        if (check != null) {
            json.writeObjectPropertyStart("priceCheck");
            json.writeNumberProperty("home", check.home());
            json.writeNumberProperty("difference", check.share());
            json.writeNumberProperty("amount", check.amount());
            marks(check.cited());
            json.writeEndObject();
        }
        var living = placed.living();
        if (living != null) {
            json.writeObjectPropertyStart("cityLiving");
            json.writeStringProperty("city", living.city());
            json.writeNumberProperty("cost", living.cost());
            json.writeNumberProperty("rent", living.rent());
            json.writeNumberProperty("both", living.both());
            json.writeNumberProperty("power", living.power());
            marks(living.cited());
            json.writeEndObject();
        }
    }

    private void placement(Placement placement) {
        var benchmark = placement.benchmark();
        json.writeStartObject();
        json.writeStringProperty("benchmark", benchmark.id());
        json.writeStringProperty("scope", benchmark.scope().word());
        json.writeStringProperty("about", benchmark.about());
        json.writeStringProperty("kind", benchmark.kind().word());
        json.writeBooleanProperty("estimate", benchmark.estimate());
        json.writeStringProperty("currency", benchmark.currency());
        json.writeNumberProperty("from", benchmark.from());
        if (benchmark.to() != null) json.writeNumberProperty("to", benchmark.to());
        json.writeStringProperty("asOf", benchmark.asOf().toString());
        json.writeStringProperty("confidence", benchmark.confidence().word());
        json.writeBooleanProperty("stale", placement.stale());
        json.writeStringProperty("position", placement.position().word());
        json.writeNumberProperty("pay", placement.pay().amount());
        rates("payBy", placement.by());
        json.writeNumberProperty("difference", placement.difference().amount());
        if (placement.dollars() != null) {
            json.writeNumberProperty("differenceInDollars", placement.dollars().amount());
        }
        number("differenceInPurchasingPower", placement.power());
        json.writeNumberProperty("percent", placement.percent());
        if (!benchmark.note().isEmpty()) json.writeStringProperty("note", benchmark.note());
        json.writeArrayPropertyStart("cited");
        for (var cited : benchmark.cited()) {
            json.writeStartObject();
            json.writeStringProperty("parameter", cited.id());
            marks(cited);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void rates(String key, RateSet set) {
        if (set == null) return;
        json.writeObjectPropertyStart(key);
        json.writeStringProperty("set", set.id());
        json.writeStringProperty("about", set.cited().about());
        json.writeStringProperty("date", set.date().toString());
        json.writeStringProperty("confidence", set.confidence().word());
        json.writeBooleanProperty("old", set.old());
        source(set.cited().source());
        json.writeEndObject();
    }

    private void missing(List<MissingKey> missing) {
        json.writeArrayPropertyStart("missing");
        for (var key : missing) {
            json.writeStartObject();
            json.writeStringProperty("path", key.path());
            json.writeStringProperty("question", key.question());
            json.writeBooleanProperty("needed", key.whole());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void figures(String key, List<Cited> figures) {
        json.writeArrayPropertyStart(key);
        for (var cited : figures) {
            json.writeStartObject();
            json.writeStringProperty("parameter", cited.id());
            json.writeStringProperty("says", PayWords.figure(cited));
            json.writeNumberProperty("value", (BigDecimal) cited.value());
            json.writeStringProperty("unit", cited.unit());
            marks(cited);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void hint(Hint hint) {
        json.writeStartObject();
        json.writeStringProperty("id", hint.id());
        json.writeStringProperty("text", hint.text());
        json.writeStringProperty("confidence", hint.cited().confidence().word());
        source(hint.cited().source());
        json.writeEndObject();
    }

    private void marks(Cited cited) {
        json.writeStringProperty("inForceFrom", cited.inForceFrom().toString());
        json.writeStringProperty("confidence", cited.confidence().word());
        source(cited.source());
        if (!cited.note().isEmpty()) json.writeStringProperty("note", cited.note());
    }

    private void source(Source source) {
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("id", source.id());
        json.writeStringProperty("title", source.title());
        text("url", source.url());
        json.writeStringProperty("checked", source.checked().toString());
        json.writeEndObject();
    }

    private void money(String key, Money money) {
        json.writeObjectPropertyStart(key);
        json.writeNumberProperty("amount", money.amount());
        json.writeStringProperty("currency", money.currency());
        json.writeEndObject();
    }

    private void number(String key, BigDecimal number) {
        if (number != null) json.writeNumberProperty(key, number);
    }

    private void text(String key, String value) {
        if (value != null) json.writeStringProperty(key, value);
    }
}
