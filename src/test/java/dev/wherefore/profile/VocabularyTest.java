package dev.wherefore.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.profile.Shape.Block;
import dev.wherefore.profile.Shape.Either;
import dev.wherefore.profile.Shape.ListOf;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private final Vocabulary vocabulary = Vocabulary.of(Samples.catalogue());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "offers[0].salary.amount|What gross salary does the offer pay?",
                "offers[12].salary|What gross salary does the offer pay?",
                "offers|Which job offers are in your hands?",
                "offers[0]|Which job offers are in your hands?",
                "languages|Which languages do you know, and from which tests?",
                "languages[0].taken|When was your language test taken?",
                "family.partner.languages[1].taken|When was your partner's language test taken?",
                "education[0].recognitions[0].issued|When was the assessment of your degree issued?",
                "contact_hours|How many hours of formal education in project management have you had?",
                "answers.de.ict-card.months-in-group|For how many months have you worked in the group?",
                "record.direct_reports|How many people report to you?",
                "self_assessment.leadership|Do you enjoy coordinating people?",
                "skills.tech.system-design|How well do you command system design and scalability: 0 none, 1 awareness,"
                        + " 2 working, 3 practitioner, 4 expert?"
            })
    void a_path_has_the_question_that_asks_for_it(String path, String question) {
        assertThat(vocabulary.question(path)).isEqualTo(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "offer",
                "offers.salary",
                "offers[0].pay",
                "offers[0",
                "candidate[0]",
                "candidate.born.year",
                "answers.us.unknown",
                "skills.tech",
                "aims",
                ".",
                "a..b",
                "offers[0]]"
            })
    void a_path_without_a_key_has_no_question(String path) {
        assertThat(vocabulary.question(path)).isNull();
    }

    @Test
    void every_key_is_described_and_every_value_has_a_question() {
        keysOf(vocabulary.root(), "").forEach((path, key) -> {
            assertThat(key.about()).as(path).isNotBlank().doesNotEndWith(".");
            if (!path.equals("aims")) assertThat(key.question()).as(path).endsWith("?");
            assertThat(vocabulary.key(path)).as(path).isSameAs(key);
        });
    }

    @Test
    void a_vocabulary_without_codes_knows_no_ids_of_free_mappings() {
        var blank = Vocabulary.of(Catalogue.empty());

        assertThat(blank.question("answers.us.h-1b.specialty-occupation")).isNull();
        assertThat(blank.question("answers")).isNotNull();
    }

    /** Every key by its path; the items of a list are represented by the first. */
    static Map<String, Key> keysOf(Block block, String prefix) {
        var found = new LinkedHashMap<String, Key>();
        block.keys().forEach((name, key) -> {
            var path = prefix + name;
            found.put(path, key);
            var shape = key.shape();
            if (shape instanceof ListOf list) {
                shape = list.item();
                path += "[0]";
            }
            if (shape instanceof Either either) shape = either.otherwise();
            if (shape instanceof Block inner) found.putAll(keysOf(inner, path + "."));
        });
        return found;
    }

    @Test
    void what_nobody_can_change_and_what_names_a_thing_is_told_where_the_key_is() {
        assertThat(vocabulary.alteration("offers[0].salary.amount")).isEqualTo(Alteration.POSSIBLE);
        assertThat(vocabulary.alteration("offers[0].occupation.isco")).isEqualTo(Alteration.ANOTHER);
        assertThat(vocabulary.alteration("candidate.born")).isEqualTo(Alteration.IMPOSSIBLE);
        assertThat(vocabulary.alteration("work[0].scope.teams")).isEqualTo(Alteration.IMPOSSIBLE);
        assertThat(vocabulary.alteration("family.partner")).isEqualTo(Alteration.IMPOSSIBLE);
        assertThat(vocabulary.alteration("family.partner.accompanies")).isEqualTo(Alteration.POSSIBLE);
    }
}
