package dev.wherefore.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.parameter.InForce;
import dev.wherefore.parameter.ParameterBook;
import dev.wherefore.parameter.ParameterReader;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table that is built in: what stands beside the levels and the codes of a job. */
class OccupationCodesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static InForce inForce() throws Exception {
        var file = Path.of("rules", "occupation", "parameters.yaml");
        var document = DocumentReader.read(Files.readString(file), file.toString());
        return ParameterBook.of(List.of(ParameterReader.read(document, "occupation")))
                .on(DAY);
    }

    private static Map<String, DerivedCode> derived(String profile) throws Exception {
        var vocabulary = DocumentReader.read(Files.readString(Path.of("rules", "vocabulary.yaml")), "vocabulary.yaml");
        var catalogue = dev.wherefore.profile.Catalogue.read(vocabulary);
        var read = new ProfileReader(Vocabulary.of(catalogue)).check(DocumentReader.read(profile, "test"), "test");
        return new OccupationCodes(inForce(), catalogue).of(read);
    }

    private static Map<String, String> codes(String profile) throws Exception {
        return derived(profile).values().stream().collect(Collectors.toMap(DerivedCode::path, DerivedCode::code));
    }

    @Test
    void a_level_stands_beside_a_code_of_every_classification() throws Exception {
        assertThat(codes("work: [{level: ICT project manager}]"))
                .containsOnly(
                        Map.entry("work[0].occupation.isco", "1330"),
                        Map.entry("work[0].occupation.soc", "15-1299"),
                        Map.entry("work[0].occupation.noc", "20012"),
                        Map.entry("work[0].occupation.anzsco", "135112"),
                        Map.entry("work[0].occupation.soc2020", "2131"));
    }

    @Test
    void a_code_stands_beside_the_codes_of_the_other_classifications() throws Exception {
        assertThat(codes("offers: [{occupation: {noc: '21231'}}]"))
                .containsOnly(
                        Map.entry("offers[0].occupation.isco", "2512"),
                        Map.entry("offers[0].occupation.soc", "15-1252"),
                        Map.entry("offers[0].occupation.anzsco", "261313"),
                        Map.entry("offers[0].occupation.soc2020", "2134"));
    }

    @Test
    void where_several_occupations_bear_a_code_only_what_they_agree_on_is_derived() throws Exception {
        // Managers of departments, of projects and of technology as a whole share the group.
        assertThat(codes("work: [{occupation: {isco: '1330'}}]"))
                .containsOnly(Map.entry("work[0].occupation.noc", "20012"));
        assertThat(codes("work: [{occupation: {isco: '1330', soc2020: '2132'}}]"))
                .contains(Map.entry("work[0].occupation.anzsco", "135199"));
    }

    @Test
    void nothing_is_derived_from_a_level_and_a_code_that_do_not_go_together() throws Exception {
        assertThat(derived("work: [{level: tm-2, occupation: {noc: '21231'}}]")).isEmpty();
    }

    @Test
    void nothing_is_derived_from_what_the_table_does_not_know() throws Exception {
        assertThat(derived("work: [{level: tpm-1}, {occupation: {isco: '5120'}}, {title: Engineer}]"))
                .isEmpty();
        assertThat(derived("{}")).isEmpty();
    }

    @Test
    void a_partners_jobs_have_codes_too() throws Exception {
        assertThat(codes("family: {partner: {work: [{occupation: {soc: 15-1211}}]}}"))
                .containsOnly(Map.entry("family.partner.work[0].occupation.noc", "21222"));
    }

    @Test
    void a_derived_code_says_whose_it_is_and_how_sure() throws Exception {
        var code = derived("work: [{level: tpm-3}]").get("work[0].occupation.noc");

        assertThat(code.occupation()).isEqualTo("manager of IT projects");
        assertThat(code.cited().confidence().word()).isEqualTo("recalled");
    }
}
