package dev.wherefore.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MappingTest {
    @Test
    void keys_keep_the_order_of_the_file() throws Exception {
        assertThat(read("c: 1\na: 2\nb: 3").names()).containsExactly("c", "a", "b");
    }

    @Test
    void a_value_is_read_by_its_type() throws Exception {
        var mapping = read("{n: 45934.19, f: true, t: x, l: [a, b], m: {k: v}}");

        assertThat(mapping.number("n")).isEqualTo(new BigDecimal("45934.19"));
        assertThat(mapping.flag("f")).isTrue();
        assertThat(mapping.text("t")).isEqualTo("x");
        assertThat(mapping.texts("l")).containsExactly("a", "b");
        assertThat(mapping.mapping("m").required("k")).isEqualTo("v");
    }

    @Test
    void a_key_that_is_left_out_or_blank_is_null() throws Exception {
        var mapping = read("{blank: , null: null}");

        assertThat(mapping.number("blank")).isNull();
        assertThat(mapping.flag("none")).isNull();
        assertThat(mapping.mapping("blank")).isNull();
        assertThat(mapping.sequence("none")).isNull();
        assertThat(mapping.texts("none")).isEmpty();
        assertThat(mapping.has("blank")).isTrue();
        assertThat(mapping.has("none")).isFalse();
    }

    @Test
    void a_value_of_another_type_is_refused_where_it_stands() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> read("a:\n  - b").number("a"))
                .withMessage("t.yaml:2:3: a: a list stands where a single value is expected; write a single value");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> read("a: x").number("a"))
                .withMessage("t.yaml:1:4: a: a text stands where a number is expected; write a number");
    }

    @Test
    void a_key_that_must_be_there_is_missed() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> read("a: {}").mapping("a").required("title"))
                .withMessage("t.yaml:1:4: a: the key 'title' is missing; add it");
    }

    @Test
    void all_keys_that_are_not_allowed_are_named_at_once() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> read("tilte: 1\ntitle: 2\nx: 3").allow(Set.of("title")))
                .withMessage("t.yaml:1:1: tilte: unknown key 'tilte'; did you mean 'title'?\n"
                        + "t.yaml:3:1: x: unknown key 'x'; one of: title");
    }

    private static Mapping read(String text) throws InvalidDocumentException {
        return DocumentReader.read(text, "t.yaml");
    }
}
