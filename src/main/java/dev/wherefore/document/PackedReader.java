package dev.wherefore.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link PackedWriter} packed. It is read before anything of the program is compiled, when a parser that looks
 * at each character takes longer than all the rest: here a text is one copy of its bytes.
 */
public final class PackedReader {
    private final byte[] bytes;
    private final String[] texts;
    private int at;

    /**
     * @param form as it was written with
     * @throws IOException when it is something else, or not whole
     */
    public PackedReader(byte[] bytes, String form) throws IOException {
        this.bytes = bytes;
        if (bytes.length < form.length()) throw new IOException("this is no ready document");
        while (at < form.length()) {
            if (bytes[at] != form.charAt(at)) throw new IOException("this is no ready document");
            at++;
        }
        try {
            int count = number();
            if (count > bytes.length) throw notWhole();
            texts = new String[count];
            for (int i = 0; i < count; i++) texts[i] = bytesOfText();
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw notWhole();
        }
    }

    /** A number from 0; throws {@link IndexOutOfBoundsException} when there is none left. */
    public int number() {
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

    /** A text; throws {@link IndexOutOfBoundsException} when there is none left. */
    public String text() {
        return texts[number()];
    }

    /** Whether everything was read. */
    public boolean isAtEnd() {
        return at == bytes.length;
    }

    static IOException notWhole() {
        return new IOException("the ready document is not whole");
    }

    private String bytesOfText() {
        int stated = number();
        int length = stated >>> 1;
        Charset charset = (stated & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        var text = new String(bytes, at, length, charset);
        at += length;
        return text;
    }
}
