package dev.wherefore.profile;

import dev.wherefore.profile.Shape.Answer;
import dev.wherefore.profile.Shape.Block;
import dev.wherefore.profile.Shape.Code;
import dev.wherefore.profile.Shape.Day;
import dev.wherefore.profile.Shape.Either;
import dev.wherefore.profile.Shape.Flag;
import dev.wherefore.profile.Shape.LevelName;
import dev.wherefore.profile.Shape.ListOf;
import dev.wherefore.profile.Shape.Number;
import dev.wherefore.profile.Shape.Occupation;
import dev.wherefore.profile.Shape.OneOf;
import dev.wherefore.profile.Shape.Permit;
import dev.wherefore.profile.Shape.Text;
import java.io.Writer;
import java.util.Collection;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * A vocabulary as a JSON Schema (draft 2020-12), with which editors complete and check profiles and openings.
 *
 * <p>It accepts what {@link ProfileReader} accepts, but for blank values, which an editor had better point out. It
 * cannot say everything: that a month has that day, that a job does not end before it began, which levels there are.
 */
public final class ProfileSchema {
    private static final String DATE = "^(19[0-9]{2}|2[01][0-9]{2}|2200)-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$";

    private final JsonGenerator json;

    private ProfileSchema(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the schema of profiles, and leaves the writer open. */
    public static void write(Vocabulary vocabulary, Writer to) {
        write(
                "Wherefore profile",
                "What is known of one candidate. A key that is left out is unknown, never \"no\".",
                vocabulary.root(),
                to);
    }

    /** Writes the schema of openings, and leaves the writer open. */
    public static void write(OpeningVocabulary vocabulary, Writer to) {
        write(
                "Wherefore opening",
                "A job to be filled: what it is, and what it demands of candidates.",
                vocabulary.root(),
                to);
    }

    private static void write(String title, String about, Block root, Writer to) {
        var factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (var json = factory.createGenerator(new Indented(), to)) {
            new ProfileSchema(json).document(title, about, root);
        }
    }

    private void document(String title, String about, Block root) {
        json.writeStartObject();
        json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringProperty("title", title);
        json.writeStringProperty("description", about);
        block(root);
        json.writeObjectPropertyStart("$defs");
        for (var list : CodeList.values()) {
            json.writeObjectPropertyStart(nameOf(list));
            json.writeStringProperty("description", list.expected());
            enumeration(list.all());
            json.writeEndObject();
        }
        json.writeObjectPropertyStart("date");
        json.writeStringProperty("description", "YYYY-MM-DD, or YYYY-MM for the first of the month");
        json.writeStringProperty("type", "string");
        json.writeStringProperty("pattern", DATE);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String nameOf(CodeList list) {
        return list.name().toLowerCase(Locale.ROOT);
    }

    private void key(Key key) {
        json.writeObjectPropertyStart(key.name());
        json.writeStringProperty(
                "description", key.unit().isEmpty() ? key.about() : key.about() + " (" + key.unit() + ")");
        shape(key.shape());
        json.writeEndObject();
    }

    private void shape(String property, Shape shape) {
        json.writeObjectPropertyStart(property);
        shape(shape);
        json.writeEndObject();
    }

    private void shape(Shape shape) {
        if (shape instanceof Text) {
            text();
        } else if (shape instanceof Day) {
            json.writeStringProperty("$ref", "#/$defs/date");
        } else if (shape instanceof Flag) {
            json.writeStringProperty("type", "boolean");
        } else if (shape instanceof Number number) {
            number(number);
        } else if (shape instanceof OneOf oneOf) {
            oneOf(oneOf);
        } else if (shape instanceof Code code) {
            json.writeStringProperty("$ref", "#/$defs/" + nameOf(code.list()));
        } else if (shape instanceof Occupation occupation) {
            occupation(occupation);
        } else if (shape instanceof LevelName level) {
            suggestions(level.catalogue().levelNames());
        } else if (shape instanceof Permit) {
            json.writeStringProperty("type", "string");
            json.writeStringProperty("pattern", "^visa/[a-z]{2}/[a-z0-9-]+$");
        } else if (shape instanceof Either either) {
            either(either);
        } else if (shape instanceof ListOf list) {
            json.writeStringProperty("type", "array");
            json.writeNumberProperty("maxItems", Shape.MAX_ITEMS);
            shape("items", list.item());
        } else if (shape instanceof Block block) {
            block(block);
        } else if (shape instanceof Answer) {
            answer();
        }
    }

    private void text() {
        json.writeStringProperty("type", "string");
        json.writeNumberProperty("minLength", 1);
        json.writeNumberProperty("maxLength", Shape.MAX_TEXT);
    }

    private void number(Number number) {
        json.writeStringProperty("type", number.whole() ? "integer" : "number");
        if (number.least() != null) json.writeNumberProperty("minimum", number.least());
        if (number.most() != null) json.writeNumberProperty("maximum", number.most());
    }

    private void oneOf(OneOf oneOf) {
        if (oneOf.open()) {
            suggestions(oneOf.codes());
        } else if (oneOf.codes().isEmpty()) {
            text();
        } else {
            enumeration(oneOf.codes());
        }
    }

    private void enumeration(Collection<String> codes) {
        json.writeArrayPropertyStart("enum");
        codes.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Codes that an editor may offer, where other texts are accepted too. */
    private void suggestions(Collection<String> codes) {
        if (codes.isEmpty()) {
            text();
            return;
        }
        json.writeArrayPropertyStart("anyOf");
        json.writeStartObject();
        enumeration(codes);
        json.writeEndObject();
        json.writeStartObject();
        text();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Quoted or, where it is nothing but digits, as a number. */
    private void occupation(Occupation occupation) {
        json.writeArrayPropertyStart("type");
        json.writeString("string");
        json.writeString("integer");
        json.writeEndArray();
        json.writeStringProperty("pattern", "^" + occupation.mask().replace("9", "[0-9]") + "$");
    }

    private void either(Either either) {
        json.writeArrayPropertyStart("anyOf");
        json.writeStartObject();
        enumeration(either.words());
        json.writeEndObject();
        json.writeStartObject();
        shape(either.otherwise());
        json.writeEndObject();
        json.writeEndArray();
    }

    private void block(Block block) {
        json.writeStringProperty("type", "object");
        json.writeObjectPropertyStart("properties");
        block.keys().values().forEach(this::key);
        json.writeEndObject();
        if (block.others() == null) {
            json.writeBooleanProperty("additionalProperties", false);
        } else {
            shape("additionalProperties", block.others());
        }
        if (block.needed().isEmpty()) return;
        json.writeArrayPropertyStart("required");
        block.needed().forEach(json::writeString);
        json.writeEndArray();
    }

    private void answer() {
        json.writeArrayPropertyStart("type");
        for (var type : new String[] {"boolean", "number", "string", "array"}) json.writeString(type);
        json.writeEndArray();
        json.writeNumberProperty("maxLength", Shape.MAX_TEXT);
        json.writeNumberProperty("maxItems", Shape.MAX_ITEMS);
        json.writeObjectPropertyStart("items");
        text();
        json.writeEndObject();
    }

    /** Two blanks a level and a line feed on every platform, so that the same vocabulary gives the same bytes. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            var indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
