package dev.wherefore.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 (of which JSON is a part) as untrusted input: at most {@link #MAX_BYTES} of UTF-8, at most
 * {@link #MAX_DEPTH} levels, no aliases, no tags, no duplicate keys, one document a file.
 */
public final class DocumentReader {
    /** The size above which a document is refused, in bytes. */
    public static final int MAX_BYTES = 1 << 20;
    /** The depth above which a document is refused. */
    public static final int MAX_DEPTH = 32;

    /** The length above which a key is refused, in characters. */
    public static final int MAX_KEY = 200;

    private static final int MAX_NUMBER = 64;

    private final String file;
    private Iterator<Event> events;

    private DocumentReader(String file) {
        this.file = file;
    }

    /** Reads a file; a mapping, or an exception that says in one sentence why not. */
    public static Mapping read(Path path) throws InvalidDocumentException {
        var name = path.toString();
        var place = Place.of(name);
        if (Files.isDirectory(path)) {
            throw new InvalidDocumentException(place, "this is a folder, not a file", "name a file inside it");
        }
        if (!Files.exists(path)) {
            throw new InvalidDocumentException(place, "there is no such file", "check the name");
        }
        try (var in = Files.newInputStream(path)) {
            return read(in, name);
        } catch (IOException e) {
            throw new InvalidDocumentException(place, "the file cannot be read", "check its permissions");
        }
    }

    /** Reads a stream to its end, or to one byte past the limit. */
    public static Mapping read(InputStream in, String name) throws InvalidDocumentException, IOException {
        var bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new InvalidDocumentException(
                    Place.of(name), "the document is larger than 1 MiB", "leave out what is not asked for");
        }
        return read(decode(bytes, name), name);
    }

    /** Reads a text. */
    public static Mapping read(String text, String name) throws InvalidDocumentException {
        var root = new DocumentReader(name).document(text);
        if (root instanceof Mapping mapping) return mapping;
        throw new InvalidDocumentException(
                root.place(), root.kind() + " stands where the document's keys are expected", "write 'key: value'");
    }

    /** Reads a file whose document is a list. */
    public static Sequence readList(Path path) throws InvalidDocumentException {
        var name = path.toString();
        try {
            var root = new DocumentReader(name).document(decode(Files.readAllBytes(path), name));
            if (root instanceof Sequence sequence) return sequence;
            throw new InvalidDocumentException(
                    root.place(), root.kind() + " stands where a list is expected", "write '- ...'");
        } catch (IOException e) {
            throw new InvalidDocumentException(Place.of(name), "the file cannot be read", "check its permissions");
        }
    }

    private static String decode(byte[] bytes, String name) throws InvalidDocumentException {
        var place = Place.of(name);
        for (byte b : bytes) {
            if (b == 0)
                throw new InvalidDocumentException(place, "this is a binary file", "write YAML or JSON in UTF-8");
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidDocumentException(place, "the text is not UTF-8", "save it in UTF-8");
        }
    }

    private Node document(String text) throws InvalidDocumentException {
        var whole = Place.of(file);
        try {
            events = new Parse(LoadSettings.builder()
                            .setLabel(file)
                            .setUseMarks(true)
                            .build())
                    .parseString(text)
                    .iterator();
            next(); // the stream's start
            if (next().getEventId() == Event.ID.StreamEnd) {
                throw new InvalidDocumentException(whole, "the document is empty", "write at least one key");
            }
            var root = node(next(), "", 0);
            next(); // the document's end
            if (next().getEventId() != Event.ID.StreamEnd) {
                throw new InvalidDocumentException(whole, "the file holds more than one document", "keep one a file");
            }
            if (root instanceof Scalar scalar && scalar.isNull()) {
                throw new InvalidDocumentException(whole, "the document is empty", "write at least one key");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark().or(e::getContextMark);
            var place = mark.map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1, ""))
                    .orElse(whole);
            throw new InvalidDocumentException(place, "this is not YAML: " + e.getProblem(), "mend the syntax");
        } catch (YamlEngineException e) {
            var first = String.valueOf(e.getMessage()).lines().findFirst().orElse("it cannot be parsed");
            throw new InvalidDocumentException(whole, "this is not YAML: " + first, "mend the syntax");
        }
    }

    private Event next() {
        return events.next();
    }

    private Node node(Event event, String path, int depth) throws InvalidDocumentException {
        var place = place(event, path);
        if (depth > MAX_DEPTH) {
            throw new InvalidDocumentException(
                    place, "the document is nested deeper than " + MAX_DEPTH + " levels", "flatten it");
        }
        if (event instanceof ScalarEvent scalar) return scalar(scalar, place);
        if (event instanceof MappingStartEvent start) {
            refuseTag(start.getTag().isPresent(), place);
            return mapping(place, depth);
        }
        if (event instanceof SequenceStartEvent start) {
            refuseTag(start.getTag().isPresent(), place);
            var items = new ArrayList<Node>();
            for (var item = next(); item.getEventId() != Event.ID.SequenceEnd; item = next()) {
                items.add(node(item, path + "[" + items.size() + "]", depth + 1));
            }
            return new Sequence(place, items);
        }
        if (event instanceof AliasEvent alias) {
            throw new InvalidDocumentException(
                    place, "the alias '*" + alias.getAlias() + "' is not accepted", "write it out");
        }
        throw new InvalidDocumentException(place, "the document ends unexpectedly", "complete it");
    }

    private Mapping mapping(Place place, int depth) throws InvalidDocumentException {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new HashMap<>();
        for (var event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            if (!(event instanceof ScalarEvent name)) {
                throw new InvalidDocumentException(
                        place(event, place.path()), "a key must be a plain text", "write 'key: value'");
            }
            var key = name.getValue();
            if (key.length() > MAX_KEY) {
                throw new InvalidDocumentException(
                        place(event, place.path()), "a key has more than " + MAX_KEY + " characters", "shorten it");
            }
            var path = place.path(key);
            var at = place(event, path);
            if (keys.put(key, at) != null) {
                throw new InvalidDocumentException(at, "the key '" + key + "' stands twice", "keep one of them");
            }
            entries.put(key, node(next(), path, depth + 1));
        }
        return new Mapping(place, entries, keys);
    }

    private static Scalar scalar(ScalarEvent event, Place place) throws InvalidDocumentException {
        refuseTag(event.getTag().isPresent(), place);
        var text = event.getValue();
        if (event.getScalarStyle() != ScalarStyle.PLAIN) return new Scalar(place, text, Scalar.Type.TEXT);
        if (isSpecial(text)) {
            throw new InvalidDocumentException(place, "'" + text + "' is not a number here", "write a decimal number");
        }
        return new Scalar(place, text, typeOf(text));
    }

    private static Scalar.Type typeOf(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> Scalar.Type.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Scalar.Type.BOOLEAN;
            default -> isNumber(text) ? Scalar.Type.NUMBER : Scalar.Type.TEXT;
        };
    }

    /** Infinity and "not a number", which the core schema counts as numbers. */
    private static boolean isSpecial(String text) {
        int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        return switch (text.substring(sign)) {
            case ".inf", ".Inf", ".INF" -> true;
            case ".nan", ".NaN", ".NAN" -> sign == 0;
            default -> false;
        };
    }

    /** A decimal number with an exponent of at most three digits; by hand, for every plain scalar passes here. */
    private static boolean isNumber(String text) {
        int end = text.length();
        if (end > MAX_NUMBER) return false;
        int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        int at = digits(text, start);
        int significant = at - start;
        if (at < end && text.charAt(at) == '.') {
            int fraction = digits(text, at + 1);
            significant += fraction - at - 1;
            at = fraction;
        }
        if (significant == 0) return false;
        if (at < end && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int exponent = at + 1;
            if (exponent < end && (text.charAt(exponent) == '-' || text.charAt(exponent) == '+')) exponent++;
            at = digits(text, exponent);
            if (at == exponent || at - exponent > 3) return false;
        }
        return at == end;
    }

    /** The index after the digits that begin at an index. */
    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
        return at;
    }

    private static void refuseTag(boolean tagged, Place place) throws InvalidDocumentException {
        if (tagged) throw new InvalidDocumentException(place, "tags ('!...') are not accepted", "leave it out");
    }

    private Place place(Event event, String path) {
        Mark mark = event.getStartMark().orElse(null);
        return mark == null
                ? new Place(file, 0, 0, path)
                : new Place(file, mark.getLine() + 1, mark.getColumn() + 1, path);
    }
}
