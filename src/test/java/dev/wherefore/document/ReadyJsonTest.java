package dev.wherefore.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadyJsonTest {
    private static String json(Node node) throws IOException {
        var out = new ByteArrayOutputStream();
        ReadyJson.write(node, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Mapping back(String json) throws IOException {
        return ReadyJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
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
            return sequence.stream().map(ReadyJsonTest::bare).toList();
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

        assertThat(bare(back(json(tree)))).isEqualTo(bare(tree));
    }

    @Test
    void a_number_keeps_its_digits_and_a_text_of_digits_stays_a_text() throws Exception {
        var tree = back(json(yaml("{amount: 50700.00, code: \"012\"}")));

        assertThat(tree.number("amount")).hasToString("50700.00");
        assertThat(tree.get("code").kind()).isEqualTo("a text");
        assertThat(tree.text("code")).isEqualTo("012");
    }

    @Test
    void the_json_is_compact_and_plain() throws Exception {
        assertThat(json(yaml("{a: [1.50, \"x\", true, null], b: {c: 2026-01-01}}")))
                .isEqualTo("{\"a\":[1.50,\"x\",true,null],\"b\":{\"c\":\"2026-01-01\"}}");
    }

    @Test
    void a_real_file_of_parameters_comes_back_whole() throws Exception {
        var tree = DocumentReader.read(Path.of("rules/rate/parameters.yaml"));

        assertThat(bare(back(json(tree)))).isEqualTo(bare(tree));
    }

    @Test
    void keys_stay_in_their_order() throws Exception {
        var entries = new LinkedHashMap<String, Node>();
        for (int i = 99; i >= 0; i--) entries.put("k" + i, new Scalar(Place.of(""), "" + i, Scalar.Type.NUMBER));
        var tree = new Mapping(Place.of(""), entries, Map.of());

        assertThat(back(json(tree)).names()).containsExactlyElementsOf(entries.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1]", "{\"a\":", "{\"a\":1} {}", "{\"a\":\"\\u0001x\"}", "{\"a\":\"\\u0001\"}"})
    void what_is_not_a_ready_document_is_refused(String json) {
        assertThatThrownBy(() -> back(json)).isInstanceOf(IOException.class);
    }
}
