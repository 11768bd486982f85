package dev.wherefore.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Packs numbers and texts: each text is written once, before everything else, and then stands by its number. */
public final class PackedWriter {
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** A number from 0. */
    public void number(int number) {
        number(number, body);
    }

    public void text(String text) {
        var known = texts.putIfAbsent(text, texts.size());
        number(known == null ? texts.size() - 1 : known);
    }

    /**
     * Writes what was packed; the stream is flushed and left open.
     *
     * @param form by which a reader knows what it is
     */
    public void writeTo(OutputStream out, String form) throws IOException {
        var head = new ByteArrayOutputStream();
        head.writeBytes(form.getBytes(StandardCharsets.US_ASCII));
        number(texts.size(), head);
        for (var text : texts.keySet()) {
            var charset = isLatin(text) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
            var bytes = text.getBytes(charset);
            number(bytes.length << 1 | (charset == StandardCharsets.UTF_8 ? 1 : 0), head);
            head.writeBytes(bytes);
        }
        head.writeTo(out);
        body.writeTo(out);
        out.flush();
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < 256);
    }

    /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
    private static void number(int number, ByteArrayOutputStream out) {
        int rest = number;
        while (rest > 0x7F) {
            out.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
