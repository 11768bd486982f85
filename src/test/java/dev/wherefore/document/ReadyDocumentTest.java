package dev.wherefore.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadyDocumentTest {
    private static byte[] ready(Mapping root) throws IOException {
        var out = new ByteArrayOutputStream();
        ReadyDocument.write(root, out);
        return out.toByteArray();
    }

    private static Mapping back(byte[] ready) throws IOException {
        return ReadyDocument.read(new ByteArrayInputStream(ready));
    }

    private static Mapping yaml(String yaml) throws InvalidDocumentException {
        return DocumentReader.read(yaml, "test");
    }

    /** The tree with its order, types and texts, but without its places. */
    private static Object bare(Node node) {
        if (node instanceof Mapping mapping) {
            List<Object> entries = new ArrayList<>();
            mapping.entries().forEach((key, value) -> entries.add(Map.entry(key, bare(value))));
            return entries;
        }
        if (node instanceof Sequence sequence)
            return sequence.stream().map(ReadyDocumentTest::bare).toList();
        var scalar = (Scalar) node;
        return scalar.type() + " " + scalar.text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1.50",
                "a: -0",
                "a: 1e3",
                "a: 123456789012345678901234567890.10",
                "a: 012",
                "a: +5",
                "a: .5",
                "a: 5.",
                "a: \"012\"",
                "a: '1'",
                "a: true",
                "a: True",
                "a: FALSE",
                "a: \"true\"",
                "a: null",
                "a: ~",
                "a:",
                "a: ''",
                "a: 'null'",
                "a: 2026-01-01",
                "a: \"line\\nnext \\\"x\\\" \\u20ac\"",
                "a: \"\\x01n5\"",
                "a: \"\\x01\"",
                "a: []",
                "a: {}",
                "a: [1, [b, {c: d}], ~]",
                "b: 1\na: 2\n2026-01-01: 3",
                "'': x"
            })
    void what_is_read_back_is_the_same_tree(String text) throws Exception {
        var tree = yaml(text);

        assertThat(bare(back(ready(tree)))).isEqualTo(bare(tree));
    }

    @Test
    void a_number_keeps_its_digits_and_a_text_of_digits_stays_a_text() throws Exception {
        var tree = back(ready(yaml("{amount: 50700.00, code: \"012\"}")));

        assertThat(tree.number("amount")).hasToString("50700.00");
        assertThat(tree.get("code").kind()).isEqualTo("a text");
        assertThat(tree.text("code")).isEqualTo("012");
    }

    @Test
    void a_text_of_any_script_comes_back() throws Exception {
        var texts = List.of("", "plain", "caf\u00e9", "\u20ac 44,000", "\u6c49\u5b57", "\ud83d\ude00", "x".repeat(500));
        for (var text : texts) assertThat(back(ready(one(text))).text("a")).isEqualTo(text);
    }

    private static Mapping one(String text) {
        return (Mapping) Node.of(Map.of("a", text));
    }

    @Test
    void a_real_file_of_parameters_comes_back_whole() throws Exception {
        var tree = DocumentReader.read(Path.of("rules/rate/parameters.yaml"));

        assertThat(bare(back(ready(tree)))).isEqualTo(bare(tree));
    }

    @Test
    void keys_stay_in_their_order() throws Exception {
        var entries = new LinkedHashMap<String, Node>();
        for (int i = 99; i >= 0; i--) entries.put("k" + i, new Scalar(Place.of(""), "" + i, Scalar.Type.NUMBER));
        var tree = new Mapping(Place.of(""), entries, Map.of());

        assertThat(back(ready(tree)).names()).containsExactlyElementsOf(entries.keySet());
    }

    @Test
    void what_is_cut_short_or_goes_on_is_refused() throws Exception {
        var whole = ready(yaml("{a: [1.50, x, true, null], b: {c: 2026-01-01, d: caf\u00e9}}"));

        for (int length = 0; length < whole.length; length++) {
            var cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> back(cut)).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> back(Arrays.copyOf(whole, whole.length + 1))).isInstanceOf(IOException.class);
    }

    @Test
    void what_is_no_ready_document_is_refused() {
        assertThatThrownBy(() -> back("{}".getBytes(StandardCharsets.UTF_8))).isInstanceOf(IOException.class);
    }

    @Test
    void a_damaged_document_is_refused_or_read_but_never_breaks_the_reader() throws Exception {
        var whole = ready(yaml("{a: [1.50, x, true, null], b: {c: 2026-01-01, d: caf\u00e9}}"));

        for (int at = 0; at < whole.length; at++) {
            var damaged = whole.clone();
            damaged[at] ^= 0x55;
            try {
                back(damaged);
            } catch (IOException expected) {
                assertThat(expected).hasMessageContaining("ready document");
            }
        }
    }
}
