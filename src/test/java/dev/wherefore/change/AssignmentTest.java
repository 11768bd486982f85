package dev.wherefore.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.Rulebook;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentTest {
    private static final String GIVEN = """
            candidate: {citizenships: [NG, GH]}
            languages: [{language: en, speaking: 7.5}]
            certifications: [{id: pmp, expires: none}]
            answers: {de.common.passport: true}
            family: {partner: none}
            """;

    private final Vocabulary vocabulary = vocabulary();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    languages[0].speaking=8                | languages[0].speaking        | 8
                    languages[1].language=de               | languages[1].language        | de
                    offers[0].salary.amount = 46000.50     | offers[0].salary.amount      | 46000.50
                    answers.de.common.passport=false       | answers.de.common.passport   | false
                    family.partner.accompanies=true        | family.partner.accompanies   | true
                    certifications+=psm-1                  | certifications[1].id         | psm-1
                    certifications+={id: psm-1}            | certifications[1].id         | psm-1
                    candidate.citizenships+=PT             | candidate.citizenships[2]    | PT
                    candidate.citizenships-=NG             | candidate.citizenships[0]    | GH
                    offers+={country: DE, months: 12}      | offers[0].months             | 12
                    """)
    void a_change_is_made_at_its_path(String written, String path, String value) throws Exception {
        assertThat(((Scalar) changed(written).at(path)).text()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "languages[0].speaking=, languages[0].speaking",
        "answers.de.common.passport=null, answers.de.common.passport",
        "offers[0].sponsor=, offers"
    })
    void a_change_to_nothing_leaves_the_key_out(String written, String path) throws Exception {
        assertThat(changed(written).states(path)).isFalse();
    }

    @Test
    void an_item_is_taken_out_by_its_id_or_by_what_it_states() throws Exception {
        assertThat(((Sequence) changed("certifications-=pmp").at("certifications")).size())
                .isZero();
        assertThat(((Sequence) changed("languages-={language: en}").at("languages")).size())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    languages[0].speeking=8  | there is no key 'speeking' in 'languages[0]'; did you mean 'languages[0].speaking'?
                    languges[0].speaking=8   | there is no key 'languges'; did you mean 'languages'?
                    languages.speaking=8     | there is no key 'speaking' in 'languages'; name an item, as in 'languages[0].speaking'
                    languages[x].speaking=8  | '[x].speaking' is no place of a list; count items from 0, as in 'languages[0]'
                    languages[4].speaking=8  | a list has no such item; count items from 0; 'languages+=...' adds one
                    languages+=de            | 'de' stands where a mapping is expected; write 'languages+={language: ...}'
                    certifications+=pmp      | the list has 'pmp' already; change what it states, as 'certifications[0]'
                    candidate.citizenships+=NG | the list has 'NG' already
                    candidate.citizenships=PT | 'PT' stands where a list is expected; write 'candidate.citizenships+=PT' to add it
                    certifications-=psm-1    | the list has no item 'psm-1'; name one it has
                    funds.amount+=5          | this is no list; write 'funds.amount=...'
                    candidate.born[0]=5      | 'candidate.born' is no list; leave out the brackets
                    languages                | 'languages' names no key to change; write path=value
                    languages+=              | 'languages+=' names no item; write path=value
                    funds.amount={a          | '{a' is no value
                    """)
    void what_cannot_be_done_names_the_path_and_the_remedy(String written, String error) {
        assertThatThrownBy(() -> changed(written)).hasMessageContaining(error).hasMessageStartingWith("--set");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    languages[0].taken=today              | languages[0].taken       | 2026-11-30
                    languages[0].taken=today-3m           | languages[0].taken       | 2026-08-30
                    languages[0].taken=today+10d          | languages[0].taken       | 2026-12-10
                    certifications[0].expires=today+2y    | certifications[0].expires | 2028-11-30
                    work+={from: today-2w, to: present}   | work[0].from             | 2026-11-16
                    candidate.name=today                  | candidate.name           | today
                    """)
    void a_day_is_reckoned_from_the_day_of_the_question(String written, String path, String value) throws Exception {
        assertThat(((Scalar) changed(written).at(path)).text()).isEqualTo(value);
    }

    @Test
    void an_error_in_an_added_entry_names_the_entry() throws Exception {
        var changed = changed("certifications+={id: psm-1, issued: 2026-13-01}");

        assertThatThrownBy(() -> new ProfileReader(vocabulary).check(changed.root(), changed.file()))
                .hasMessageStartingWith("--set: certifications[1].issued: '2026-13-01' is not a date");
    }

    @Test
    void a_value_outside_the_vocabulary_is_refused_at_its_path() throws Exception {
        var changed = changed("languages[0].speaking=2000");

        assertThatThrownBy(() -> new ProfileReader(vocabulary).check(changed.root(), changed.file()))
                .hasMessage("--set: languages[0].speaking: '2000' is too large; write a number from 0 to 1000");
    }

    private Profile changed(String written) throws InvalidDocumentException {
        var profile = new ProfileReader(vocabulary).check(DocumentReader.read(GIVEN, "given.yaml"), "given.yaml");
        return Assignment.of(written, "--set")
                .on(LocalDate.of(2026, 11, 30), vocabulary)
                .apply(profile, vocabulary, "--set");
    }

    private static Vocabulary vocabulary() {
        try {
            return Vocabulary.of(Rulebook.builtIn().catalogue());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
