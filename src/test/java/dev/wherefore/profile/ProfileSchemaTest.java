package dev.wherefore.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileSchemaTest {
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Schema schema = schemaOf(Samples.catalogue());

    @Test
    void the_schema_is_itself_valid() {
        var metaSchema = registry.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(metaSchema.validate(textOf(Samples.catalogue()), InputFormat.JSON))
                .isEmpty();
        assertThat(metaSchema.validate(textOf(Catalogue.empty()), InputFormat.JSON))
                .isEmpty();
        assertThat(metaSchema.validate("{\"type\": \"anything\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void the_whole_sample_is_valid() {
        assertThat(problemsOf(Samples.profile())).isEmpty();
    }

    @Test
    void the_whole_sample_is_valid_without_codes() {
        assertThat(schemaOf(Catalogue.empty()).validate(Samples.profile(), InputFormat.YAML))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{candidate: {status: visa/de/eu-blue-card, residence: 'NO'}}",
                "{work: [{to: present, level: anything goes, occupation: {isco: 1330}}]}",
                "{education: [{field: underwater basket weaving}]}",
                "{certifications: [{id: pmp, expires: none}]}",
                "{family: {partner: none}, offers: [], skills: {tech.system-design: 0}}",
                "{offers: [{months: permanent}, {months: 24}]}"
            })
    void what_the_reader_accepts_is_valid(String profile) {
        assertThat(problemsOf(profile)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{wrok: []}",
                "{work: [{hours: 40}]}",
                "{answers: {de.unknown: 1}}",
                "{skills: {unknown: 1}}",
                "{skills: {tech.system-design: 5}}",
                "{skills: {tech.system-design: 1.5}}",
                "{candidate: {born: '2026-13-01'}}",
                "{candidate: {born: '1899-01-01'}}",
                "{candidate: {residence: UK}}",
                "{candidate: {status: maybe}}",
                "{candidate: {name: ''}}",
                "{funds: {currency: EURO}}",
                "{offers: [{salary: {amount: -1}}]}",
                "{offers: [{remote: 'true'}]}",
                "{offers: none}",
                "{family: {partner: 'yes'}}",
                "{family: {partner: {age: 30}}}",
                "{certifications: [{id: pmpp}]}",
                "{work: [{occupation: {isco: '25'}}]}",
                "{answers: {us.h-1b.specialty-occupation: maybe}}"
            })
    void what_is_outside_the_vocabulary_is_invalid(String profile) {
        assertThat(problemsOf(profile)).isNotEmpty();
    }

    @Test
    void every_key_is_described() {
        var described = textOf(Samples.catalogue());

        VocabularyTest.keysOf(Vocabulary.of(Samples.catalogue()).root(), "")
                .values()
                .forEach(key -> assertThat(described)
                        .contains('"' + key.name() + "\" : {")
                        .contains(key.about()));
    }

    @Test
    void the_same_vocabulary_gives_the_same_text() {
        assertThat(textOf(Samples.catalogue())).isEqualTo(textOf(Samples.catalogue()));
    }

    @Test
    void the_writer_is_left_open() {
        var to = new StringWriter() {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };
        ProfileSchema.write(Vocabulary.of(Catalogue.empty()), to);

        assertThat(to.closed).isFalse();
        assertThat(to.toString()).endsWith("}");
    }

    private List<Error> problemsOf(String profile) {
        return schema.validate(profile, InputFormat.YAML);
    }

    private Schema schemaOf(Catalogue catalogue) {
        return registry.getSchema(textOf(catalogue), InputFormat.JSON);
    }

    private static String textOf(Catalogue catalogue) {
        var text = new StringWriter();
        ProfileSchema.write(Vocabulary.of(catalogue), text);
        return text.toString();
    }
}
