package dev.wherefore.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
    @TempDir
    private Path folder;

    @Test
    void every_node_knows_its_place() throws Exception {
        var document = read("offers:\n  - country: DE\n    salary: {amount: 62000}\n");

        var offer = (Mapping) document.sequence("offers").items().get(0);
        var amount = offer.mapping("salary").get("amount");
        assertThat(amount.place()).isEqualTo(new Place("test.yaml", 3, 22, "offers[0].salary.amount"));
        assertThat(offer.placeOf("salary")).isEqualTo(new Place("test.yaml", 3, 5, "offers[0].salary"));
        assertThat(amount.place()).hasToString("test.yaml:3:22: offers[0].salary.amount");
    }

    @Test
    void json_is_read_as_well() throws Exception {
        var document = read("{\"a\": [1, \"1\", true, null]}");

        assertThat(document.sequence("a").stream().map(Node::kind))
                .containsExactly("a number", "a text", "true or false", "nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-1", "+1", "7.5", ".5", "5.", "1e3", "1.5E-10", "007", "62000", "-0.0", "1e999", "5.e1"})
    void a_decimal_number_is_a_number(String text) throws Exception {
        var scalar = (Scalar) read("a: " + text).get("a");

        assertThat(scalar.type()).isEqualTo(Scalar.Type.NUMBER);
        assertThat(scalar.number()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "+",
                "-x",
                "e5",
                ".e5",
                "1e",
                "1e+",
                "1e1000",
                "1.2.3",
                "1_000",
                "0x1F",
                "1,5",
                "2026-02-03",
                "2026-02",
                "11-3021",
                "1 000",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void anything_else_is_a_text(String text) throws Exception {
        assertThat(((Scalar) read("a: " + text).get("a")).type()).isEqualTo(Scalar.Type.TEXT);
    }

    @Test
    void a_quoted_value_is_a_text() throws Exception {
        assertThat(((Scalar) read("a: '1330'").get("a")).type()).isEqualTo(Scalar.Type.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "no", "yes", "on", "Off", "N"})
    void norway_is_not_a_truth_value(String text) throws Exception {
        assertThat(((Scalar) read("a: " + text).get("a")).type()).isEqualTo(Scalar.Type.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {".inf", "-.Inf", "+.INF", ".nan", ".NaN"})
    void infinity_is_refused(String text) {
        assertThatProblemOf("a: " + text)
                .isEqualTo("test.yaml:1:4: a: '" + text + "' is not a number here; " + "write a decimal number");
    }

    @Test
    void a_missing_file_is_named() {
        var file = folder.resolve("none.yaml");

        assertThatProblemOf(file).isEqualTo(file + ": there is no such file; check the name");
    }

    @Test
    void a_folder_is_not_a_file() {
        assertThatProblemOf(folder).isEqualTo(folder + ": this is a folder, not a file; name a file inside it");
    }

    @Test
    void a_file_that_may_not_be_read_is_named() throws Exception {
        var file = Files.writeString(folder.resolve("secret.yaml"), "a: 1");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).as("the user may read everything").isFalse();

        assertThatProblemOf(file).isEqualTo(file + ": the file cannot be read; check its permissions");
    }

    @Test
    void a_file_whose_reading_fails_is_named() {
        // Linux refuses to read the first page of a process's memory, to every user.
        var file = Path.of("/proc/self/mem");
        assumeThat(file).exists();

        assertThatProblemOf(file).isEqualTo("/proc/self/mem: the file cannot be read; check its permissions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing but a comment\n", "---\n", "null", "~"})
    void an_empty_document_is_refused(String text) {
        assertThatProblemOf(text).isEqualTo("test.yaml: the document is empty; write at least one key");
    }

    @Test
    void a_document_of_one_mebibyte_is_read_and_one_byte_more_is_refused() throws Exception {
        var most = "a: 1\n#" + "x".repeat(DocumentReader.MAX_BYTES - 6);

        assertThat(read(most).names()).containsExactly("a");
        assertThatProblemOf(most + "x")
                .isEqualTo("test.yaml: the document is larger than 1 MiB; leave out what is not asked for");
    }

    @Test
    void a_stream_without_end_is_refused() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> DocumentReader.read(endless, "-"))
                .withMessageStartingWith("-: the document is larger than 1 MiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- "})
    @Timeout(10)
    void deep_nesting_is_refused(String level) {
        var deep = "a: " + level.repeat(200_000);
        if (level.equals("- ")) deep = deep.substring(3);

        assertThatProblemOf(deep).contains("the document is nested deeper than 32 levels; flatten it");
    }

    @Test
    void a_nesting_of_32_levels_is_read() throws Exception {
        assertThat(read("a: " + "[".repeat(31) + "1" + "]".repeat(31)).names()).containsExactly("a");
    }

    @Test
    @Timeout(10)
    void an_alias_is_refused_before_it_multiplies() {
        var bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }

        assertThatProblemOf(bomb.toString())
                .isEqualTo("test.yaml:2:10: a1[0]: the alias '*a0' is not accepted; write it out");
    }

    @Test
    void a_merge_key_is_an_alias_too() {
        assertThatProblemOf("a: &x {b: 1}\nc: {<<: *x}\n").contains("the alias '*x' is not accepted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: !!java.net.URL [x]", "a: !x y", "a: !!str 1", "!!map {a: 1}"})
    void a_tag_is_refused(String text) {
        assertThatProblemOf(text).contains("tags ('!...') are not accepted; leave it out");
    }

    @Test
    void text_that_is_not_utf_8_is_refused() {
        assertThatProblemOf("name: Jos\u00e9".getBytes(StandardCharsets.ISO_8859_1))
                .isEqualTo("test.yaml: the text is not UTF-8; save it in UTF-8");
    }

    @Test
    void a_byte_order_mark_is_skipped() throws Exception {
        assertThat(read("\uFEFFa: 1").names()).containsExactly("a");
    }

    @Test
    void a_binary_file_is_refused() {
        assertThatProblemOf(new byte[] {'P', 'K', 3, 4, 0, 0, 8})
                .isEqualTo("test.yaml: this is a binary file; write YAML or JSON in UTF-8");
    }

    @Test
    void text_in_utf_16_is_refused() {
        assertThatProblemOf("a: 1".getBytes(StandardCharsets.UTF_16)).contains("write YAML or JSON in UTF-8");
    }

    @Test
    void a_duplicate_key_is_refused_where_it_stands_again() {
        assertThatProblemOf("a: 1\nb: 2\na: 3\n")
                .isEqualTo("test.yaml:3:1: a: the key 'a' stands twice; keep one of them");
    }

    @Test
    void a_duplicate_key_in_json_is_refused() {
        assertThatProblemOf("{\"a\": {\"b\": 1, \"b\": 1}}").contains("a.b: the key 'b' stands twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": ",
                "{\"a\": [1, 2",
                "a: 'half a te",
                "a: [1, 2",
                "a: {b: 1",
                "a: 1\n b: 2",
                "a: \"\\",
                "a\nb: 1",
                "a: b: c",
                "\tb: 1",
                "a: @b",
                "%",
                "a: |\n\tx\n y"
            })
    void a_half_written_document_is_refused_with_its_line(String text) {
        assertThatProblemOf(text)
                .startsWith("test.yaml:")
                .contains("this is not YAML")
                .endsWith("; mend the syntax");
    }

    @Test
    void a_second_document_is_refused() {
        assertThatProblemOf("a: 1\n---\nb: 2\n")
                .isEqualTo("test.yaml: the file holds more than one document; keep one a file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[1, 2]|a list", "text|a text", "12|a number", "true|true or false"})
    void a_document_without_keys_is_refused(String text, String kind) {
        assertThatProblemOf(text)
                .isEqualTo("test.yaml:1:1: " + kind + " stands where the document's keys are expected; "
                        + "write 'key: value'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"? [a, b]\n: 1", "{a: 1}: 2", "? {a: 1}\n: 2"})
    void a_key_must_be_a_text(String text) {
        assertThatProblemOf(text).contains("a key must be a plain text; write 'key: value'");
    }

    @Test
    void a_very_long_key_is_refused() {
        assertThatProblemOf("? " + "x".repeat(100_000) + "\n: 1")
                .isEqualTo("test.yaml:1:3: a key has more than 200 characters; shorten it");
    }

    @Test
    void a_message_keeps_to_one_line_and_does_not_speak_to_the_terminal() {
        assertThatProblemOf("\"a\\n\\e[31mb\": 1\n\"a\\n\\e[31mb\": 1\n")
                .hasLineCount(1)
                .doesNotContain("\u001b")
                .contains("the key 'a\uFFFD\uFFFD[31mb' stands twice");
    }

    private Mapping read(String text) throws Exception {
        return DocumentReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.yaml");
    }

    private static AbstractStringAssert<?> assertThatProblemOf(String text) {
        return assertThatProblemOf(text.getBytes(StandardCharsets.UTF_8));
    }

    private static AbstractStringAssert<?> assertThatProblemOf(byte[] bytes) {
        var refusal = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> DocumentReader.read(new ByteArrayInputStream(bytes), "test.yaml"));
        assertThat(refusal).isNotNull();
        return assertThat(refusal.getMessage());
    }

    private static AbstractStringAssert<?> assertThatProblemOf(Path file) {
        var refusal = catchThrowableOfType(InvalidDocumentException.class, () -> DocumentReader.read(file));
        assertThat(refusal).isNotNull();
        return assertThat(refusal.getMessage());
    }
}
