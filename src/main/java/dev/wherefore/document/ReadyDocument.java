package dev.wherefore.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * A checked document in a form that a program can start from. What is read back is the same tree, every scalar with its
 * type and its text as written, but without places.
 */
public final class ReadyDocument {
    /** Changes with the form, so that what an earlier build kept is not taken for this one's. */
    public static final String FORM = "wherefore 1\n";

    private static final int MAPPING = 0;
    private static final int SEQUENCE = 1;
    private static final int SCALAR = 2;
    private static final Place NOWHERE = Place.of("");
    private static final Scalar.Type[] TYPES = Scalar.Type.values();

    private ReadyDocument() {}

    /** Writes a mapping; the stream is flushed and left open. */
    public static void write(Mapping root, OutputStream out) throws IOException {
        var packed = new PackedWriter();
        write(root, packed);
        packed.writeTo(out, FORM);
    }

    private static void write(Node node, PackedWriter out) {
        if (node instanceof Mapping mapping) {
            out.number(MAPPING);
            out.number(mapping.entries().size());
            for (var entry : mapping.entries().entrySet()) {
                out.text(entry.getKey());
                write(entry.getValue(), out);
            }
        } else if (node instanceof Sequence sequence) {
            out.number(SEQUENCE);
            out.number(sequence.size());
            for (var item : sequence) write(item, out);
        } else {
            var scalar = (Scalar) node;
            out.number(SCALAR + scalar.type().ordinal());
            out.text(scalar.text());
        }
    }

    /**
     * Reads what {@link #write} wrote, to the stream's end.
     *
     * @throws IOException when it is something else, or not whole
     */
    public static Mapping read(InputStream in) throws IOException {
        var packed = new PackedReader(in.readAllBytes(), FORM);
        try {
            if (!(node(packed) instanceof Mapping root)) throw new IOException("the ready document is no mapping");
            if (!packed.isAtEnd()) throw new IOException("the ready document goes on after its end");
            return root;
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw PackedReader.notWhole();
        }
    }

    private static Node node(PackedReader in) throws IOException {
        int kind = in.number();
        if (kind == MAPPING) {
            int count = in.number();
            var keys = new String[count];
            var values = new Node[count];
            for (int i = 0; i < count; i++) {
                keys[i] = in.text();
                values[i] = node(in);
            }
            return new Mapping(NOWHERE, new Entries(keys, values), java.util.Map.of());
        }
        if (kind == SEQUENCE) {
            var items = new Node[in.number()];
            for (int i = 0; i < items.length; i++) items[i] = node(in);
            return new Sequence(NOWHERE, List.of(items));
        }
        if (kind >= SCALAR + TYPES.length) throw new IOException("no value of a ready document begins with " + kind);
        return new Scalar(NOWHERE, in.text(), TYPES[kind - SCALAR]);
    }
}
