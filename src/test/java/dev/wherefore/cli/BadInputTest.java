package dev.wherefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input gets one clear sentence with the place and the remedy, and exit code 2. */
class BadInputTest {
    private static final String GOAL = "visa/de/eu-blue-card";

    @TempDir
    Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private String bytes(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private Run refused(String file) {
        var run = Run.of("advise", file, "--goal", GOAL);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith(file).doesNotContain("\tat ").doesNotContain("Exception");
        return run;
    }

    @Test
    void a_file_that_is_missing() {
        assertThat(refused(folder.resolve("none.yaml").toString()).err()).contains("there is no such file");
    }

    @Test
    void a_folder_instead_of_a_file() {
        assertThat(refused(folder.toString()).err()).contains("this is a folder, not a file; name a file inside it");
    }

    @Test
    void a_file_that_must_not_be_read() throws IOException {
        var file = Path.of(file("closed.yaml", "candidate: {}"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "who is root reads everything");

        assertThat(refused(file.toString()).err()).contains("cannot be read; check its permissions");
    }

    @Test
    void a_file_that_is_empty() throws IOException {
        assertThat(refused(file("a.yaml", "")).err()).contains("the document is empty; write at least one key");
    }

    @Test
    void a_file_over_one_mebibyte() throws IOException {
        assertThat(refused(file("a.yaml", "a: " + "x".repeat(1 << 20))).err()).contains("larger than 1 MiB");
    }

    @Test
    void a_file_nested_deeply() throws IOException {
        assertThat(refused(file("a.yaml", "a: " + "[".repeat(5000))).err()).contains("nested deeper than 32 levels");
    }

    @Test
    void a_bomb_of_aliases() throws IOException {
        assertThat(refused(file("a.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"))
                        .err())
                .contains(":2:8: b[0]: the alias '*a' is not accepted; write it out");
    }

    @Test
    void a_file_that_is_not_utf_8() throws IOException {
        assertThat(refused(bytes("a.yaml", "candidate: {name: Zo\u00eb}".getBytes(StandardCharsets.ISO_8859_1)))
                        .err())
                .contains("the text is not UTF-8; save it in UTF-8");
    }

    @Test
    void a_key_that_stands_twice() throws IOException {
        assertThat(refused(file("a.yaml", "candidate: {}\ncandidate: {}\n")).err())
                .contains(":2:1: candidate: the key 'candidate' stands twice; keep one of them");
    }

    @Test
    void a_binary_file() throws IOException {
        assertThat(refused(bytes("a.yaml", new byte[] {1, 2, 0, 3})).err()).contains("this is a binary file");
    }

    @Test
    void a_profile_written_half() throws IOException {
        assertThat(refused(file("a.yaml", "candidate: {born: 1991-04")).err()).contains(":1:26: this is not YAML");
        assertThat(refused(file("a.json", "{\"candidate\": {\"born\": \"1990-01-01\""))
                        .err())
                .contains("expected ',' or '}'");
    }

    @Test
    void a_text_instead_of_a_profile() throws IOException {
        assertThat(refused(file("a.yaml", "just text")).err()).contains("write 'key: value'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "candidate: {born: 1991-02-30} | :1:19: candidate.born: '1991-02-30' is not a date: February 1991 has 28",
                "candidate: {residence: XQ}    | :1:24: candidate.residence: 'XQ' is not a country code; did you mean",
                "candidat: {born: 1991-02-03}  | unknown key 'candidat'; did you mean 'candidate'?",
                "contact_hours: -5             | contact_hours: '-5' is too small; write a number from 0",
                "'offers: [{country: DE, salary: {amount: -5, currency: EUR, per: year}}]' | '-5' is too small"
            })
    void a_value_that_cannot_be(String profile, String said) throws IOException {
        assertThat(refused(file("a.yaml", profile)).err()).contains(said);
    }

    @Test
    void everything_that_is_wrong_with_a_profile_is_said_at_once() throws IOException {
        var file = file("a.yaml", "candidate: {born: 1991-02-30, residence: XQ}\n");

        assertThat(Run.of("advise", file, "--goal", GOAL).err().lines()).hasSize(2);
    }

    @Test
    void the_other_profiles_of_the_command_are_still_answered() throws IOException {
        var broken = file("broken.yaml", "candidate: {born: 1991-02-30}");
        var whole = file("whole.yaml", "candidate: {name: Somebody}");

        var run = Run.of("advise", broken, whole, folder.toString(), "--goal", GOAL);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).startsWith("Somebody").contains("EU Blue Card");
        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void json_stays_whole_beside_profiles_that_are_not() throws IOException {
        var broken = file("broken.yaml", "candidate: {born: 1991-02-30}");
        var whole = file("whole.yaml", "candidate: {name: Somebody}");

        var some = Run.of("advise", broken, whole, broken, "--goal", GOAL, "--format", "json");
        assertThat(Json.of(some.out())).asInstanceOf(Json.LIST).hasSize(1);

        var none = Run.of("advise", broken, broken, "--goal", GOAL, "--format", "json");
        assertThat(none.code()).isEqualTo(2);
        assertThat(Json.of(none.out())).asInstanceOf(Json.LIST).isEmpty();
    }

    @Test
    void standard_input_holds_one_profile() {
        var run = Run.of("advise", "-", "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("-: standard input holds one profile; name it once");
    }

    @Test
    void errors_of_standard_input_name_it() {
        var before = System.in;
        System.setIn(new ByteArrayInputStream("candidate: {born: 1}".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(Run.of("advise", "-", "--goal", GOAL).err()).startsWith("-:1:19: candidate.born: ");
        } finally {
            System.setIn(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "advise x.yaml --goal visa/de/eu-blu-card | visa/de/eu-blu-card: there is no such goal; did you mean "
                        + "'visa/de/eu-blue-card'?",
                "why x.yaml visa/de/eu-blu-card | there is no such goal; did you mean 'visa/de/eu-blue-card'?",
                "advise x.yaml --on 2026-02-30 | --on: '2026-02-30' is no day: February 2026 has 28 days; write a day",
                "advise x.yaml --on 2026-02 | --on: '2026-02' is no day; write a day as in 2027-01-15",
                "advise x.yaml --on tomorrow | --on: 'tomorrow' is no day",
                "advise x.yaml --country ZZ | --country: there is no route of 'ZZ'; one of: ",
                "goals --kind rout | --kind: 'rout' is not one of its words; did you mean 'route'?",
                "goals --format xml | --format: 'xml' is not one of its words; one of: json, text",
                "goals --width 20 | --width: '20' is no such number of columns; write a number from 80 to 200",
                "goals --color sometimes | --color: 'sometimes' is not one of its words",
                "schema reprot | schema: 'reprot' is not one of its words; did you mean 'report'?",
                "advise x.yaml --kind route --goal level/none | level/none: there is no such goal",
                "rules test no-such-folder | no-such-folder: there is no such folder; name a folder of rules",
                "rules check no-such-folder | no-such-folder: there is no such folder; name a folder of rules",
                "goals --rules no-such-folder | no-such-folder: there is no such folder; name a folder of rules",
                "help rulez | help: there is no command 'rulez'; did you mean 'rules'?"
            })
    void a_word_that_is_none(String arguments, String said) {
        var run = Run.of(arguments.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out() + run.err()).contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "advis x.yaml | wherefore: there is no command 'advis'; did you mean 'advise'? See 'wherefore help'.",
                "advise | wherefore advise: PROFILE is missing. See 'wherefore help advise'.",
                "why x.yaml | wherefore why: GOAL is missing. See 'wherefore help why'.",
                "advise x.yaml --formt json | there is no option '--formt'; did you mean '--format'?",
                "advise x.yaml --on | missing required parameter for option '--on' (DAY)",
                "advise x.yaml --on 2026-01-01 --on 2026-01-02 | option '--on' (DAY) should be specified only once",
                "goals extra | wherefore goals: 'extra' is more than is expected",
                "rules tset | wherefore rules: there is no command 'tset'; did you mean 'test'?",
                "--nonsense | wherefore: there is no option '--nonsense'"
            })
    void wrong_usage(String arguments, String said) {
        var run = Run.of(arguments.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void a_criterion_that_is_none() throws IOException {
        var whole = file("whole.yaml", "candidate: {name: Somebody}");

        assertThat(Run.of("why", whole, GOAL + "#salry").err())
                .isEqualToIgnoringNewLines(
                        GOAL + "#salry: " + GOAL + " has no criterion 'salry'; did you mean 'salary'?");
    }
}
