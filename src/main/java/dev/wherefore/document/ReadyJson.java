package dev.wherefore.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A checked document as compact JSON, so that a program can start from it without parsing YAML. What is read back is the
 * same tree, every scalar with its type and its text as written, but without places.
 *
 * <p>A scalar whose text JSON would not give back ({@code 007}, {@code +5}, {@code True}, {@code ~}) is a JSON string that
 * begins with a mark and the letter of its type.
 */
public final class ReadyJson {
    private static final char MARK = '\u0001';
    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Place NOWHERE = Place.of("");

    private ReadyJson() {}

    /** Writes a node; the stream is flushed and left open. */
    public static void write(Node node, OutputStream out) throws IOException {
        try {
            var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
            write(node, json);
            json.flush();
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    /** Reads what {@link #write} wrote of a mapping, to the stream's end. */
    public static Mapping read(InputStream in) throws IOException {
        try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) throw new IOException("this is no ready document");
            var root = mapping(json);
            if (json.nextToken() != null) throw new IOException("the ready document goes on after its end");
            return root;
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    private static void write(Node node, JsonGenerator json) {
        if (node instanceof Mapping mapping) {
            json.writeStartObject();
            mapping.entries().forEach((key, value) -> {
                json.writeName(key);
                write(value, json);
            });
            json.writeEndObject();
        } else if (node instanceof Sequence sequence) {
            json.writeStartArray();
            sequence.forEach(item -> write(item, json));
            json.writeEndArray();
        } else {
            write((Scalar) node, json);
        }
    }

    private static void write(Scalar scalar, JsonGenerator json) {
        var text = scalar.text();
        switch (scalar.type()) {
            case TEXT -> {
                if (text.indexOf(MARK) == 0) json.writeString(marked(scalar));
                else json.writeString(text);
            }
            case NUMBER -> {
                if (JSON_NUMBER.matcher(text).matches()) json.writeNumber(text);
                else json.writeString(marked(scalar));
            }
            case BOOLEAN -> {
                if (text.equals("true") || text.equals("false")) json.writeBoolean(scalar.flag());
                else json.writeString(marked(scalar));
            }
            case NULL -> {
                if (text.equals("null")) json.writeNull();
                else json.writeString(marked(scalar));
            }
        }
    }

    private static String marked(Scalar scalar) {
        return new StringBuilder()
                .append(MARK)
                .append(letter(scalar.type()))
                .append(scalar.text())
                .toString();
    }

    private static Mapping mapping(JsonParser json) throws IOException {
        Map<String, Node> entries = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var key = json.currentName();
            entries.put(key, node(json, json.nextToken()));
        }
        return new Mapping(NOWHERE, entries, Map.of());
    }

    private static Node node(JsonParser json, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> mapping(json);
            case START_ARRAY -> {
                List<Node> items = new ArrayList<>();
                for (var item = json.nextToken(); item != JsonToken.END_ARRAY; item = json.nextToken()) {
                    items.add(node(json, item));
                }
                yield new Sequence(NOWHERE, items);
            }
            case VALUE_STRING -> string(json.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(json.getString(), Scalar.Type.NUMBER);
            case VALUE_TRUE -> scalar("true", Scalar.Type.BOOLEAN);
            case VALUE_FALSE -> scalar("false", Scalar.Type.BOOLEAN);
            case VALUE_NULL -> scalar("null", Scalar.Type.NULL);
            default -> throw new IOException("no value begins with " + token);
        };
    }

    private static Scalar string(String text) throws IOException {
        if (text.indexOf(MARK) != 0) return scalar(text, Scalar.Type.TEXT);
        for (var type : Scalar.Type.values()) {
            if (text.indexOf(letter(type), 1) == 1) return scalar(text.substring(2), type);
        }
        throw new IOException("a marked text names no type");
    }

    private static char letter(Scalar.Type type) {
        return switch (type) {
            case TEXT -> 't';
            case NUMBER -> 'n';
            case BOOLEAN -> 'b';
            case NULL -> '~';
        };
    }

    private static Scalar scalar(String text, Scalar.Type type) {
        return new Scalar(NOWHERE, text, type);
    }
}
