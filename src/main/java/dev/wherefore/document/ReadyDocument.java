package dev.wherefore.document;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A checked document in a form that a program can start from: each text once, then the tree, by the texts' numbers. What
 * is read back is the same tree, every scalar with its type and its text as written, but without places.
 *
 * <p>It is read before anything of the program is compiled, when a parser that looks at each character takes longer than
 * all the rest: here a text is one copy of its bytes.
 */
public final class ReadyDocument {
    /** Changes with the form, so that what an earlier build kept is not taken for this one's. */
    public static final String FORM = "wherefore 1\n";

    private static final byte[] BEGINNING = FORM.getBytes(StandardCharsets.US_ASCII);
    private static final int MAPPING = 0;
    private static final int SEQUENCE = 1;
    private static final int SCALAR = 2;
    private static final Place NOWHERE = Place.of("");
    private static final Scalar.Type[] TYPES = Scalar.Type.values();

    private ReadyDocument() {}

    /** Writes a mapping; the stream is flushed and left open. */
    public static void write(Mapping root, OutputStream out) throws IOException {
        var numbers = new LinkedHashMap<String, Integer>();
        var tree = new ByteArrayOutputStream();
        write(root, numbers, new DataOutputStream(tree));
        var whole = new DataOutputStream(out);
        whole.write(BEGINNING);
        number(numbers.size(), whole);
        for (var text : numbers.keySet()) {
            var charset = isLatin(text) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
            var bytes = text.getBytes(charset);
            number(bytes.length << 1 | (charset == StandardCharsets.UTF_8 ? 1 : 0), whole);
            whole.write(bytes);
        }
        tree.writeTo(whole);
        whole.flush();
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < 256);
    }

    private static void write(Node node, Map<String, Integer> numbers, DataOutputStream out) throws IOException {
        if (node instanceof Mapping mapping) {
            out.write(MAPPING);
            number(mapping.entries().size(), out);
            for (var entry : mapping.entries().entrySet()) {
                number(text(entry.getKey(), numbers), out);
                write(entry.getValue(), numbers, out);
            }
        } else if (node instanceof Sequence sequence) {
            out.write(SEQUENCE);
            number(sequence.size(), out);
            for (var item : sequence) write(item, numbers, out);
        } else {
            var scalar = (Scalar) node;
            out.write(SCALAR + scalar.type().ordinal());
            number(text(scalar.text(), numbers), out);
        }
    }

    private static int text(String text, Map<String, Integer> numbers) {
        var number = numbers.putIfAbsent(text, numbers.size());
        return number == null ? numbers.size() - 1 : number;
    }

    /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
    private static void number(int number, DataOutputStream out) throws IOException {
        int rest = number;
        while (rest > 0x7F) {
            out.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    /**
     * Reads what {@link #write} wrote, to the stream's end.
     *
     * @throws IOException when it is something else, or not whole
     */
    public static Mapping read(InputStream in) throws IOException {
        try {
            return new Reader(in.readAllBytes()).root();
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IOException("the ready document is not whole", e);
        }
    }

    private static final class Reader {
        private final byte[] bytes;
        private int at;
        private String[] texts;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        Mapping root() throws IOException {
            for (byte b : BEGINNING) if (bytes[at++] != b) throw new IOException("this is no ready document");
            int count = number();
            if (count > bytes.length) throw new IndexOutOfBoundsException(count);
            texts = new String[count];
            for (int i = 0; i < count; i++) texts[i] = text();
            if (!(node() instanceof Mapping root)) throw new IOException("the ready document is no mapping");
            if (at != bytes.length) throw new IOException("the ready document goes on after its end");
            return root;
        }

        private String text() {
            int stated = number();
            int length = stated >>> 1;
            Charset charset = (stated & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
            var text = new String(bytes, at, length, charset);
            at += length;
            return text;
        }

        private Node node() throws IOException {
            int kind = bytes[at++];
            if (kind == MAPPING) {
                int count = number();
                Map<String, Node> entries = new LinkedHashMap<>();
                for (int i = 0; i < count; i++) {
                    var key = texts[number()];
                    entries.put(key, node());
                }
                return new Mapping(NOWHERE, entries, Map.of());
            }
            if (kind == SEQUENCE) {
                int count = number();
                List<Node> items = new ArrayList<>();
                for (int i = 0; i < count; i++) items.add(node());
                return new Sequence(NOWHERE, items);
            }
            if (kind < 0 || kind >= SCALAR + TYPES.length)
                throw new IOException("no value of a ready document begins with " + kind);
            return new Scalar(NOWHERE, texts[number()], TYPES[kind - SCALAR]);
        }

        private int number() {
            int number = 0;
            int shift = 0;
            int b;
            do {
                b = bytes[at++];
                number |= (b & 0x7F) << shift;
                shift += 7;
            } while (b < 0);
            return number;
        }
    }
}
