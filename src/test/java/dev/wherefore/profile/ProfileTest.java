package dev.wherefore.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {
    @ParameterizedTest
    @CsvSource({
        "candidate.name, Maya Okafor",
        "work[1].occupation.noc, 21231",
        "candidate.citizenships[0], NG",
        "answers.us.h-1b.specialty-occupation, true",
        "skills.tech.system-design, 4",
        "family.partner.languages[0].listening, 7.0"
    })
    void a_value_is_found_at_its_path(String path, String value) throws Exception {
        assertThat(sample().at(path)).isInstanceOfSatisfying(Scalar.class, scalar -> assertThat(scalar.text())
                .isEqualTo(value));
        assertThat(sample().states(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "candidate.age",
                "work[2]",
                "work[99999999999999]",
                "work[]",
                "work[-1]",
                "work[x]",
                "work[0",
                "work.title",
                "candidate.name.first",
                "candidate[0]",
                "answers.us",
                "offers[0].salary.amount.x",
                "."
            })
    void nothing_is_found_where_nothing_is_stated(String path) throws Exception {
        assertThat(sample().at(path)).isNull();
        assertThat(sample().states(path)).isFalse();
    }

    @Test
    void an_empty_list_none_and_false_are_statements_and_a_blank_is_not() throws Exception {
        var profile = Profile.of(
                "p.yaml",
                DocumentReader.read("{offers: [], family: {partner: none, children: }, skills: {}, work: }", "p.yaml"));

        assertThat(profile.states("offers")).isTrue();
        assertThat(profile.states("family.partner")).isTrue();
        assertThat(profile.states("family.partner.accompanies")).isFalse();
        assertThat(profile.states("family.children")).isFalse();
        assertThat(profile.states("skills")).isTrue();
        assertThat(profile.states("work")).isFalse();
    }

    @Test
    void the_empty_path_is_the_whole_profile() throws Exception {
        var profile = sample();

        assertThat(profile.at("")).isSameAs(profile.root());
    }

    @ParameterizedTest
    @CsvSource({
        "maya-okafor.yaml, maya-okafor",
        "profiles/maya-okafor.json, maya-okafor",
        "/home/a.b/maya, maya",
        "maya.okafor.yml, maya.okafor",
        ".yaml, .yaml",
        "-, -"
    })
    void the_id_is_the_name_of_the_file(String file, String id) throws Exception {
        assertThat(Profile.of(file, DocumentReader.read("{}", file)).id()).isEqualTo(id);
    }

    private static Profile sample() throws Exception {
        return Profile.of("sample-profile.yaml", Samples.document("sample-profile.yaml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "candidate.name",
                "work[0].occupation.noc",
                "answers.us.h-1b.specialty-occupation",
                "family.partner.languages[0].listening"
            })
    void a_value_is_set_at_its_path_and_what_leads_there_is_added(String path) throws Exception {
        var steps = Vocabulary.of(Samples.catalogue()).steps(path);
        var empty = Profile.of("test", DocumentReader.read("{}", "test"));

        var changed = empty.with(steps, Node.of("x"));

        assertThat(changed.at(path)).isEqualTo(Node.of("x"));
        assertThat(changed.root().names()).hasSize(1);
        assertThat(changed.with(steps, null).at(path)).isNull();
        assertThat(sample().with(steps, Node.of("x")).root().names())
                .containsExactlyElementsOf(sample().root().names());
    }
}
