package dev.wherefore.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
    @ParameterizedTest
    @ValueSource(strings = {"tm-2", "TM-2", "Technical Manager", "technical manager", "IT MANAGER", " it manager "})
    void a_level_is_found_by_id_title_or_alias_in_any_case(String name) {
        assertThat(Samples.catalogue().level(name))
                .contains(new Level(
                        "tm-2",
                        "Technical Manager",
                        "technical-manager",
                        List.of("engineering manager", "IT manager")));
    }

    @Test
    void another_name_is_no_level() {
        assertThat(Samples.catalogue().level("manager")).isEmpty();
        assertThat(Catalogue.empty().level("tm-2")).isEmpty();
    }

    @Test
    void every_section_is_read() {
        var catalogue = Samples.catalogue();

        assertThat(catalogue.skills().get("tech.system-design").title()).isEqualTo("system design and scalability");
        assertThat(catalogue.certifications()).containsOnlyKeys("pmp", "capm");
        assertThat(catalogue.fields()).containsOnlyKeys("computer-science");
        assertThat(catalogue.tests()).containsOnlyKeys("ielts-general", "ielts-academic");
        assertThat(catalogue.invitations()).containsOnlyKeys("provincial-nomination");
        assertThat(catalogue.outcomes()).hasSize(4);
        assertThat(catalogue.sectors()).containsOnlyKeys("fintech");
        assertThat(catalogue.ladders()).containsEntry("technical-manager", "Technical manager ladder");
        assertThat(catalogue.levels().keySet()).containsExactly("tm-1", "tm-2", "tm-3", "ic-senior-engineer");
        assertThat(catalogue.questions()).hasSize(3).containsKey("de.ict-card.months-in-group");
        assertThat(catalogue.record()).hasSize(10).containsKey("on_time_pct_24m");
        assertThat(catalogue.selfAssessment()).containsOnlyKeys("technical-proficiency", "leadership");
    }

    @Test
    void self_assessments_may_stand_in_a_file_of_their_own() throws Exception {
        var catalogue = Catalogue.ofSelfAssessment(
                DocumentReader.read("questions: {x: {wording: W, label: l, type: number}}", "s.yaml"));

        assertThat(catalogue.selfAssessment()).containsOnlyKeys("x");
        assertThat(catalogue.questions()).isEmpty();
    }

    @Test
    void a_later_catalogue_adds_to_an_earlier_one() throws Exception {
        var merged = Catalogue.merge(List.of(read("skills: {a: A}"), read("skills: {b: B}"), Catalogue.empty()));

        assertThat(merged.skills().keySet()).containsExactly("a", "b");
    }

    @Test
    void the_same_id_under_two_kinds_is_no_conflict() throws Exception {
        assertThat(Catalogue.merge(List.of(read("skills: {a: A}"), read("sectors: {a: A}")))
                        .sectors())
                .containsOnlyKeys("a");
    }

    @Test
    void every_id_that_two_catalogues_declare_is_a_problem() throws Exception {
        var first = DocumentReader.read("skills: {a: A, b: B}", "first.yaml");
        var second = DocumentReader.read("skills:\n  a: A\n  b: B", "second.yaml");
        var both = List.of(Catalogue.read(first), Catalogue.read(second));

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> Catalogue.merge(both))
                .withMessage(
                        "second.yaml:2:3: skills.a: 'a' is declared twice; first in first.yaml:1; keep one of them\n"
                                + "second.yaml:3:3: skills.b: 'b' is declared twice; first in first.yaml:1; keep one of them");
    }

    @Test
    void a_question_that_two_files_declare_is_a_problem() throws Exception {
        var file = DocumentReader.read("questions: {x: {wording: W, label: l, type: date}}", "q.yaml");
        var both = List.of(Catalogue.ofQuestions(file), Catalogue.ofQuestions(file));

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> Catalogue.merge(both))
                .withMessageContaining("'x' is declared twice; first in q.yaml:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "skils: {a: A}|unknown key 'skils'; did you mean 'skills'?",
                "skills: [a]|skills: a list stands where a mapping is expected",
                "skills: {A b: A}|'A b' is not an id",
                "skills: {a: }|'a' has no title; write 'a: its title'",
                "skills: {a: {title: A}}|'a' has no title",
                "ladders: {a: {levels: {}}}|ladders.a: the key 'title' is missing",
                "ladders: {a: }|the ladder is empty",
                "ladders: {a: {title: A, levels: {b: {}}}}|ladders.a.levels.b: the key 'title' is missing",
                "ladders: {a: {title: A, levels: {b: {title: B, alias: [x]}}}}|did you mean 'aliases'?",
                "ladders: {a: {title: A, levels: {b: {title: X}, c: {title: x}}}}|'x' already names the level 'b'",
                "self_assessment: {a: {wording: W}}|the key 'type' is missing"
            })
    void a_faulty_section_is_refused(String text, String problem) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> read(text))
                .withMessageContaining(problem);
    }

    @Test
    void all_that_is_wrong_is_reported_at_once() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> read("x: 1\nskills: {a: }\nladders: {b: }\nself_assessment: {c: }"))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(problem -> problem.place().line())
                        .containsExactly(1, 2, 3, 4));
    }

    private static Catalogue read(String text) throws InvalidDocumentException {
        return Catalogue.read(DocumentReader.read(text, "v.yaml"));
    }
}
