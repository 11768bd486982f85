package dev.wherefore.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.profile.Catalogue;
import dev.wherefore.profile.OpeningVocabulary;
import dev.wherefore.profile.ProfileSchema;
import dev.wherefore.rulebook.Rulebook;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningReaderTest {
    private static final Catalogue CATALOGUE = catalogue();

    private final OpeningReader reader = new OpeningReader(CATALOGUE);

    private static Catalogue catalogue() {
        try {
            return Rulebook.builtIn().catalogue();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Path> samples() throws IOException {
        try (var files = Files.list(Path.of("profiles", "roles"))) {
            return files.sorted().toList().stream();
        }
    }

    private Opening read(String text) throws InvalidDocumentException {
        return reader.check(DocumentReader.read(text, "job.yaml"), "job.yaml");
    }

    private String problems(String text) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> read(text))
                .getMessage();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_samples_are_openings_and_follow_the_schema(Path file) throws Exception {
        assertThat(reader.read(file).demands()).isNotEmpty();

        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText(), InputFormat.JSON);
        assertThat(schema.validate(Files.readString(file), InputFormat.YAML)).isEmpty();
        assertThat(schema.validate("{title: a}", InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void the_schema_is_itself_valid() {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var meta = registry.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(meta.validate(schemaText(), InputFormat.JSON)).isEmpty();
    }

    private static String schemaText() {
        var text = new StringWriter();
        ProfileSchema.write(OpeningVocabulary.of(CATALOGUE), text);
        return text.toString();
    }

    @Test
    void what_is_stated_is_there() throws Exception {
        var opening = read("""
                title: Head of Engineering
                level: engineering manager
                country: DE
                must:
                  skills: [{id: tech.system-design, level: 3, weight: 3}]
                  experience: [{years: 5}, {years: 2, ladder: technical-manager}, {years: 1, level: Technical Manager}]
                preferred:
                  certifications: [{id: pmp}]
                """);

        assertThat(opening.goal()).isEqualTo("role/job");
        assertThat(opening.title()).isEqualTo("Head of Engineering");
        assertThat(opening.level()).isEqualTo("tm-2");
        assertThat(opening.ladder()).isEqualTo("technical-manager");
        assertThat(opening.demands())
                .extracting(Demand::criterion)
                .containsExactly(
                        "must.experience",
                        "must.experience.on.technical-manager",
                        "must.experience.from.tm-2",
                        "must.skill.tech.system-design",
                        "preferred.certification.pmp");
        assertThat(opening.demands()).extracting(Demand::weight).containsExactly(2, 2, 2, 3, 2);
        assertThat(opening.demands()).extracting(Demand::preferred).containsExactly(false, false, false, false, true);
    }

    @Test
    void rules_that_weigh_certifications_read_what_it_asks_or_prefers() throws Exception {
        var fact = read("""
                title: a
                level: tm-3
                country: CA
                must: {certifications: [{id: pmp}]}
                preferred: {skills: [{id: tech.system-design, level: 1}], certifications: [{id: csm}]}
                """).fact();

        assertThat(fact.level()).isEqualTo("tm-3");
        assertThat(fact.ladder()).isEqualTo("technical-manager");
        assertThat(fact.country()).isEqualTo("CA");
        assertThat(fact.sector()).isNull();
        assertThat(fact.certifications()).containsExactlyInAnyOrder("pmp", "csm");
        assertThat(fact.skills()).containsExactly("tech.system-design");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_place() {
        assertThat(problems("""
                        titel: Engineer
                        country: Germany
                        pay: {least: 90000, most: 80000, currency: EUR}
                        must:
                          skills: [{id: tech.sytem-design, level: 5}]
                          languages: [{language: en}]
                        """)).isEqualToIgnoringNewLines("""
                        job.yaml:1:1: titel: unknown key 'titel'; did you mean 'title'?
                        job.yaml:2:10: country: 'Germany' is not a country code; did you mean 'DE' (Germany)?
                        job.yaml:3:6: pay: the key 'per' is missing; add 'per:' with one of hour, day, week, month, year
                        job.yaml:5:17: must.skills[0].id: 'tech.sytem-design' is not a known skill; \
                        did you mean 'tech.system-design'?
                        job.yaml:5:43: must.skills[0].level: '5' is too large; write a whole number from 1 to 4
                        job.yaml:6:15: must.languages[0]: the key 'cefr' is missing; \
                        add 'cefr:' with one of A1, A2, B1, B2, C1, C2
                        job.yaml:1:1: the key 'title' is missing; add 'title:' with a text of at most 500 characters
                        job.yaml:3:14: pay.least: '90000' is more than 'most' '80000'; write the lower amount in 'least'
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "certifications: [{id: pmpp}] | 'pmpp' is not a known certification; did you mean 'pmp'?",
                "certifications: [pmp] | 'pmp' stands where a mapping is expected",
                "education: [{degree: bachelors}] | 'bachelors' is not a known degree; did you mean 'bachelor'?",
                "education: [{degree: master, fields: [computing-science]}] | is not a known field of education",
                "languages: [{language: english, cefr: B2}] | did you mean 'en' (English)?",
                "languages: [{language: en, cefr: B3}] | 'B3' is not a known level; did you mean 'B1'?",
                "experience: [{years: 0}] | '0' is too small; write a whole number from 1 to 60",
                "experience: [{years: 2.5}] | '2.5' is not whole",
                "experience: [{level: tm-2}] | the key 'years' is missing",
                "experience: [{years: 2, ladder: technical}] | 'technical' is not a known ladder",
                "experience: [{years: 2, level: tm-9}] | 'tm-9' is not a known level",
                "experience: [{years: 2, ladder: technical-manager, level: tpm-3}] | "
                        + "'tpm-3' is a level of the ladder technical-project-manager, not of technical-manager",
                "skills: [{id: pm.risk, level: 2, weight: 4}] | '4' is too large; write a whole number from 1 to 3",
                "skills: [{id: pm.risk, level: 2}, {id: pm.risk, level: 3}] | the same is asked in line 2 already",
                "citizenship: [DE] | unknown key 'citizenship'",
                "skills: [] | the opening demands nothing; state at least one skill"
            })
    void a_demand_that_is_wrong_is_refused(String demand, String problem) {
        assertThat(problems("title: a\nmust: {" + demand + "}\n")).contains(problem);
    }

    @Test
    void an_opening_without_demands_is_refused() {
        assertThat(problems("title: a\n")).contains("the key 'must' is missing; add 'must:' with a mapping");
        assertThat(problems("title: a\nmust:\n")).contains("the key 'must' is missing");
        assertThat(problems("title: a\nmust: {}\npreferred: {certifications: [{id: pmp}]}\n"))
                .contains("the opening demands nothing");
    }

    @Test
    void a_code_that_no_rule_may_hold_is_refused_where_the_catalogue_knows_none() {
        var lax = new OpeningReader(Catalogue.empty());

        var thrown = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> lax.check(
                        DocumentReader.read("{title: a, must: {certifications: [{id: 'a\" ) eval( true'}]}}", "a.yaml"),
                        "a.yaml"));

        assertThat(thrown.getMessage()).contains("is no code; use letters, digits, '.' and '-'");
    }

    @ParameterizedTest
    @CsvSource({
        "jobs/Senior Manager (Berlin).yaml, senior-manager-berlin",
        "manager.yaml, manager",
        "C:\\jobs\\manager.yml, manager",
        "2027-manager.yaml, opening-2027-manager",
        "rule.yaml, opening-rule",
        "class.yaml, opening-class",
        "new.yaml, opening-new",
        "parameters.yaml, opening-parameters",
        "Führungskraft.yaml, f-hrungskraft",
        "経理.yaml, opening",
        "'x\"; import java.lang.*.yaml', x-import-java-lang",
        "../../../etc/passwd, passwd"
    })
    void a_files_name_becomes_a_name_that_rules_may_have(String file, String name) {
        assertThat(Opening.nameOf(file)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "pmp", "tech.system-design", "A1", "aws-sap", "x_y"})
    void codes_are_letters_digits_and_what_joins_them(String code) {
        assertThat(Ask.isCode(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", "-a", "a b", "a\"b", "a\\b", "a\nb", "a)b", "ä", "a/*b", "a;b", "$a"})
    void nothing_else_is_a_code(String text) {
        assertThat(Ask.isCode(text)).isFalse();
    }
}
