package dev.wherefore.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Problem;
import dev.wherefore.document.Problems;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderTest {
    private final ProfileReader reader = new ProfileReader(Vocabulary.of(Samples.catalogue()));

    @TempDir
    private Path folder;

    @Test
    void the_whole_sample_is_accepted() throws Exception {
        var profile = reader.read(stream(Samples.profile()), "profiles/maya-okafor.yaml");

        assertThat(profile.id()).isEqualTo("maya-okafor");
        assertThat(profile.file()).isEqualTo("profiles/maya-okafor.yaml");
        assertThat(profile.root()).isEqualTo(DocumentReader.read(Samples.profile(), "profiles/maya-okafor.yaml"));
    }

    @Test
    void the_whole_sample_is_accepted_by_a_vocabulary_without_codes() throws Exception {
        assertThat(new ProfileReader(Vocabulary.of(Catalogue.empty()))
                        .read(stream(Samples.profile()), "-")
                        .id())
                .isEqualTo("-");
    }

    @Test
    void a_file_is_read() throws Exception {
        var file = Files.writeString(folder.resolve("maya.yaml"), Samples.profile());

        assertThat(reader.read(file).id()).isEqualTo("maya");
    }

    @Test
    void json_is_accepted() {
        assertAccepted(
                "{\"candidate\": {\"born\": \"1991-04-18\", \"citizenships\": [\"NG\"]}, \"contact_hours\": 35}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{candidate: {status: visa/de/eu-blue-card}}",
                "{candidate: {status: permanent-resident, citizenships: []}}",
                "{candidate: , work: , funds: {amount: }}",
                "{candidate: {residence: NO}}",
                "{work: [{to: present, from: 2030-01}]}",
                "{work: [{from: 2021-01, to: 2021-01}]}",
                "{work: [{occupation: {isco: 1330, noc: 00012}}]}",
                "{work: [{level: engineering MANAGER, ladder: technical-manager}]}",
                "{work: [{hours_per_week: 37.5, outcomes: []}]}",
                "{education: [{field: underwater basket weaving, years: 3.5, recognitions: []}]}",
                "{education: [{field: computer-science}]}",
                "{certifications: [{id: pmp, issued: 2022-05, expires: none}]}",
                "{languages: [{language: fr, cefr: B2, overall: 7}]}",
                "{skills: {tech.system-design: 0}}",
                "{family: {partner: none, children: 0, relatives: []}}",
                "{offers: [{months: permanent}, {months: 24}, {months: 24.0}]}",
                "{offers: [{salary: {amount: 45934.19, currency: EUR, per: year}}]}",
                "{income: {amount: 1e3, currency: XOF, per: month}}",
                "{answers: {de.ict-card.months-in-group: 600}}",
                "{record: {stakeholder_levels: [team], scope_growth_24m: false}}"
            })
    void what_is_in_the_vocabulary_is_accepted(String profile) {
        assertAccepted(profile);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`', // so that quotes of YAML stay in the values
            value = {
                // keys
                "wrok: []|p.yaml:1:1: wrok: unknown key 'wrok'; did you mean 'work'?",
                "work: [{hours: 40}]|p.yaml:1:9: work[0].hours: unknown key 'hours'; did you mean 'hours_per_week'?",
                "offers: [{salary: {ammount: 1}}]|offers[0].salary.ammount: unknown key 'ammount'; did you mean 'amount'?",
                "funds: {bank: x}|funds.bank: unknown key 'bank'; one of: amount, currency, held_months",
                "answers: {de.ict-card.month-in-group: 1}|answers.de.ict-card.month-in-group: unknown key"
                        + " 'de.ict-card.month-in-group'; did you mean 'de.ict-card.months-in-group'?",
                "skills: {tech.sytem-design: 1}|unknown key 'tech.sytem-design'; did you mean 'tech.system-design'?",
                "record: {direct_report: 1}|did you mean 'direct_reports'?",
                "self_assessment: {leadrship: 1}|did you mean 'leadership'?",
                "languages: [{language: en}, {language: en}, {language: fr}, {language: en}, {language: en}, {language: en},"
                        + " {language: en}, {language: en}, {language: en}, {language: en}]|languages[9]: more than 8 items"
                        + " state the same 'language'; keep those that matter",
                // kinds
                "candidate: Maya|p.yaml:1:12: candidate: 'Maya' stands where a mapping is expected; write a mapping",
                "work: {title: x}|work: a mapping stands where a list is expected; write a list",
                "work: [x]|work[0]: 'x' stands where a mapping is expected",
                "work: [null]|work[0]: nothing stands where a mapping is expected",
                "candidate: {citizenships: NG}|'NG' stands where a list is expected; write a list",
                "candidate: {name: [x]}|candidate.name: a list stands where a text of at most 500 characters is expected",
                "candidate: {name: 5}|candidate.name: '5' is not a text; put it in quotes",
                "candidate: {name: true}|candidate.name: 'true' is not a text; put it in quotes",
                "candidate: {name: ''}|the text is empty",
                "offers: [{remote: yes}]|offers[0].remote: 'yes' is neither true nor false; write true or false",
                "offers: [{remote: \"true\"}]|offers[0].remote: 'true' is neither true nor false",
                "offers: none|offers: 'none' stands where a list is expected",
                // dates
                "candidate: {born: 2026-02-30}|p.yaml:1:19: candidate.born: '2026-02-30' is not a date: February 2026 has"
                        + " 28 days; write YYYY-MM-DD or YYYY-MM",
                "candidate: {born: 1991}|'1991' is not a date: it is not of the form YYYY-MM-DD or YYYY-MM",
                "candidate: {born: 1891-01-01}|'1891-01-01' is not a date: the year is not from 1900 to 2200",
                "candidate: {born: 2201-01-01}|'2201-01-01' is not a date: the year is not from 1900 to 2200",
                "work: [{to: presnt}]|work[0].to: 'presnt' is not a date: it is not of the form YYYY-MM-DD or YYYY-MM;"
                        + " did you mean 'present'?",
                "work: [{to: 2021-13}]|there is no month 13; write present or YYYY-MM-DD or YYYY-MM",
                "work: [{from: present}]|'present' is not a date",
                "work: [{from: 2021-02, to: 2021-01}]|p.yaml:1:15: work[0].from: '2021-02' is after 'to' '2021-01'; write"
                        + " the earlier date in 'from'",
                "family: {partner: {work: [{from: 2021-02, to: 2020-01-31}]}}|family.partner.work[0].from: '2021-02' is"
                        + " after 'to' '2020-01-31'",
                "certifications: [{issued: 2024-01, expires: 2023-01}]|'2024-01' is after 'expires' '2023-01'",
                // numbers
                "offers: [{salary: {amount: -62000}}]|p.yaml:1:28: offers[0].salary.amount: '-62000' is too small; write a"
                        + " number from 0 to 1000000000000",
                "offers: [{salary: {amount: 62k}}]|offers[0].salary.amount: '62k' is not a number",
                "offers: [{salary: {amount: \"62000\"}}]|'62000' is not a number",
                "offers: [{salary: {amount: 1e999}}]|'1e999' is too large",
                "offers: [{salary: 62000}]|offers[0].salary: '62000' stands where a mapping is expected",
                "work: [{hours_per_week: 169}]|'169' is too large; write a number from 0 to 168",
                "family: {children: 1.5}|'1.5' is not whole; write a whole number from 0 to 30",
                "family: {children: 1e-999}|'1e-999' is not whole",
                "offers: [{months: 0}]|'0' is too small; write permanent or a whole number from 1 to 1199",
                "offers: [{months: permanant}]|did you mean 'permanent'?",
                "skills: {tech.system-design: 5}|'5' is too large; write a whole number from 0 to 4",
                "answers: {de.ict-card.months-in-group: 601}|'601' is too large; write a number from 0 to 600",
                "record: {direct_reports: -1}|'-1' is too small; write a number of at least 0",
                // codes
                "candidate: {residence: UK}|candidate.residence: 'UK' is not a country code; did you mean 'GB' (United"
                        + " Kingdom)?",
                "candidate: {residence: de}|'de' is not a country code; did you mean 'DE' (Germany)?",
                "candidate: {residence: Germany}|did you mean 'DE' (Germany)?",
                "candidate: {residence: Germnay}|did you mean 'DE' (Germany)?",
                "candidate: {residence: DEU}|did you mean 'DE' (Germany)?",
                "candidate: {residence: Atlantis on Sea}|write an ISO 3166-1 alpha-2 country code such as DE",
                "candidate: {citizenships: [NG, XX]}|candidate.citizenships[1]: 'XX' is not a country code",
                "funds: {currency: EURO}|funds.currency: 'EURO' is not a currency code; did you mean 'EUR' (Euro)?",
                "funds: {currency: €}|did you mean 'EUR' (Euro)?",
                "funds: {currency: usd}|did you mean 'USD' (US Dollar)?",
                "funds: {currency: XAU}|'XAU' is not a currency code",
                "languages: [{language: english}]|'english' is not a language code; did you mean 'en' (English)?",
                "languages: [{language: deu}]|did you mean 'de' (German)?",
                "languages: [{language: iw}]|'iw' is not a language code",
                "languages: [{cefr: a2}]|'a2' is not a known level; did you mean 'A2'?",
                "languages: [{test: ielts-genral}]|'ielts-genral' is not a known language test; did you mean"
                        + " 'ielts-general'?",
                "education: [{degree: bachelors}]|'bachelors' is not a known degree; did you mean 'bachelor'?",
                "education: [{degree: x}]|'x' is not a known degree; one of: bachelor, certificate, diploma, doctorate,"
                        + " master, upper-secondary",
                "education: [{field: 5}]|education[0].field: '5' is not a text",
                "certifications: [{id: pmpp}]|'pmpp' is not a known certification; did you mean 'pmp'?",
                "certifications: [{expires: never}]|write none or YYYY-MM-DD or YYYY-MM",
                "work: [{level: Tecnical Manager}]|'Tecnical Manager' is not a known level; did you mean 'Technical"
                        + " Manager'?",
                "work: [{level: boss}]|'boss' is not a known level; one of: ic-senior-engineer, tm-1, tm-2, tm-3",
                "work: [{ladder: technical}]|'technical' is not a known ladder; did you mean 'technical-manager'?",
                "work: [{pay: {per: yearly}}]|'yearly' is not a known period; did you mean 'year'?",
                "work: [{occupation: {isco: \"25\"}}]|'25' is not a code of ISCO-08; write a code of the form 9999",
                "work: [{occupation: {soc: \"113021\"}}]|write a code of the form 99-9999",
                "work: [{outcomes: [reduced-risks]}]|work[0].outcomes[0]: 'reduced-risks' is not a known outcome; did you"
                        + " mean 'reduced-risk'?",
                "invitations: [{kind: provincial}]|did you mean 'provincial-nomination'?",
                "candidate: {status: citzen}|did you mean 'citizen'?",
                "candidate: {status: visa/germany/x}|'visa/germany/x' is not the id of a permit's goal; write citizen,",
                "family: {partner: yes}|family.partner: 'yes' stands where none or a mapping is expected; write none or a"
                        + " mapping",
                "family: {partner: [x]}|family.partner: a list stands where a mapping is expected",
                "family: {partner: {acompanies: true}}|did you mean 'accompanies'?",
                "answers: {us.h-1b.specialty-occupation: maybe}|'maybe' is neither true nor false",
                "record: {stakeholder_levels: [teams]}|'teams' is not a known choice; did you mean 'team'?",
                "record: {stakeholder_levels: team}|'team' stands where a list is expected"
            })
    void what_is_outside_the_vocabulary_is_refused_with_place_and_remedy(String profile, String problem) {
        assertThat(refusalOf(profile)).contains(problem);
    }

    @Test
    void every_problem_of_a_file_is_reported_at_once() {
        var problems = problemsOf("""
                candidate:
                  born: 2026-02-30
                  residence: UK
                wrok: []
                work:
                  - from: 2021-02
                    to: 2020-01
                    pay: {amount: -1, currency: EURO, per: year}
                offers: [{country: Germany, remote: maybe}]
                """);

        assertThat(problems)
                .extracting(problem ->
                        problem.place().line() + " " + problem.place().path())
                .containsExactly(
                        "2 candidate.born",
                        "3 candidate.residence",
                        "4 wrok",
                        "8 work[0].pay.amount",
                        "8 work[0].pay.currency",
                        "6 work[0].from",
                        "9 offers[0].country",
                        "9 offers[0].remote");
        assertThat(problems).allSatisfy(problem -> assertThat(problem.remedy()).isNotEmpty());
    }

    @Test
    void a_list_of_200_items_is_accepted_and_of_201_refused() {
        assertAccepted("candidate: {citizenships: [" + repeated("NG", 200) + "]}");
        assertThat(refusalOf("candidate: {citizenships: [" + repeated("NG", 201) + "]}"))
                .isEqualTo("p.yaml:1:27: candidate.citizenships: the list has 201 items; keep at most 200, those that"
                        + " matter");
    }

    @Test
    void a_text_of_500_characters_is_accepted_and_of_501_refused() {
        assertAccepted("candidate: {name: " + "x".repeat(500) + "}");
        assertThat(refusalOf("candidate: {name: " + "x".repeat(501) + "}"))
                .isEqualTo("p.yaml:1:19: candidate.name: the text has 501 characters; write a text of at most 500"
                        + " characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\e[31m", "\\n", "\\u0085", "\\0"})
    void a_text_with_a_control_character_is_refused(String escape) {
        assertThat(refusalOf("candidate: {name: \"Maya" + escape + "\"}"))
                .contains("holds a line break or another control character");
    }

    @Test
    void a_long_value_is_quoted_in_part() {
        assertThat(refusalOf("candidate: {residence: " + "x".repeat(400) + "}"))
                .contains("'" + "x".repeat(60) + "...'");
    }

    @Test
    @Timeout(10)
    void a_file_of_nothing_but_errors_is_refused_at_once() {
        var keys = IntStream.range(0, 40_000)
                .mapToObj(i -> "de.ict-card.x" + i + ": 1")
                .collect(Collectors.joining(", "));

        assertThat(problemsOf("answers: {" + keys + "}")).hasSize(Problems.MOST + 1);
    }

    @Test
    void without_codes_any_id_and_any_single_answer_is_accepted() throws Exception {
        var open = new ProfileReader(Vocabulary.of(Catalogue.empty()));
        var profile =
                "{answers: {x.y: true, z: [a, b], n: 5}, skills: {a: 4}, certifications: [{id: q}], work: [{level: l}]}";

        assertThatCode(() -> open.read(stream(profile), "p.yaml")).doesNotThrowAnyException();
        assertThat(refusalOf(open, "answers: {x: {y: 1}}")).contains("a mapping stands where a single value or a list");
        assertThat(refusalOf(open, "answers: {x: [[a]]}")).contains("answers.x[0]: a list stands where");
        assertThat(refusalOf(open, "skills: {a: 5}")).contains("'5' is too large");
    }

    @Test
    void the_profile_of_a_scenario_is_checked_at_its_place() throws Exception {
        var scenario = DocumentReader.read("name: x\nprofile: {offers: [{contry: DE}]}", "x.test.yaml");
        Mapping profile = scenario.mapping("profile");

        assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> reader.check(profile, "x")))
                .hasMessage(
                        "x.test.yaml:2:21: profile.offers[0].contry: unknown key 'contry'; did you mean 'country'?");
    }

    @Test
    void a_stream_is_left_open() throws Exception {
        var in = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)) {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };
        reader.read(in, "-");

        assertThat(in.closed).isFalse();
    }

    @Test
    void a_missing_file_is_refused() {
        assertRefused(folder.resolve("none.yaml"), "there is no such file; check the name");
    }

    @Test
    void an_empty_file_is_refused() throws Exception {
        assertRefused(written(""), "the document is empty; write at least one key");
    }

    @Test
    void a_huge_file_is_refused() throws Exception {
        assertRefused(written("# " + "x".repeat(1 << 20)), "the document is larger than 1 MiB");
    }

    @Test
    @Timeout(10)
    void a_deeply_nested_file_is_refused() throws Exception {
        assertRefused(written("work: " + "[".repeat(500_000)), "the document is nested deeper than 32 levels");
    }

    @Test
    void an_alias_bomb_is_refused() throws Exception {
        assertRefused(written("work: &a [x]\noffers: [*a, *a]"), "the alias '*a' is not accepted");
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused() throws Exception {
        assertRefused(
                written("candidate: {name: Zo\u00eb}".getBytes(StandardCharsets.ISO_8859_1)), "the text is not UTF-8");
    }

    @Test
    void duplicate_keys_are_refused() throws Exception {
        assertRefused(written("work: []\nwork: []\n"), ":2:1: work: the key 'work' stands twice");
    }

    @Test
    void a_binary_file_is_refused() throws Exception {
        assertRefused(written(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}), "this is a binary file");
    }

    @Test
    void a_half_written_file_is_refused() throws Exception {
        assertRefused(written("offers: [{country: DE, salary: {amount: 62"), "this is not YAML");
    }

    @Test
    void a_folder_is_refused() {
        assertRefused(folder, "this is a folder, not a file");
    }

    @Test
    void an_unreadable_file_is_refused() throws Exception {
        var file = written("{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
        assumeThat(Files.isReadable(file)).as("the user may read everything").isFalse();

        assertRefused(file, "the file cannot be read; check its permissions");
    }

    private Path written(String text) throws Exception {
        return written(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path written(byte[] bytes) throws Exception {
        return Files.write(folder.resolve("p.yaml"), bytes);
    }

    private void assertRefused(Path file, String problem) {
        var refusal = catchThrowableOfType(InvalidDocumentException.class, () -> reader.read(file));
        assertThat(refusal).hasMessageStartingWith(file.toString()).hasMessageContaining(problem);
    }

    private void assertAccepted(String profile) {
        assertThatCode(() -> reader.read(stream(profile), "p.yaml")).doesNotThrowAnyException();
    }

    private String refusalOf(String profile) {
        return refusalOf(reader, profile);
    }

    private static String refusalOf(ProfileReader reader, String profile) {
        var refusal =
                catchThrowableOfType(InvalidDocumentException.class, () -> reader.read(stream(profile), "p.yaml"));
        assertThat(refusal).as("what is wrong with " + profile).isNotNull();
        return refusal.getMessage();
    }

    private List<Problem> problemsOf(String profile) {
        var refusal =
                catchThrowableOfType(InvalidDocumentException.class, () -> reader.read(stream(profile), "p.yaml"));
        return refusal.problems();
    }

    private static String repeated(String item, int times) {
        return String.join(", ", Collections.nCopies(times, item));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
