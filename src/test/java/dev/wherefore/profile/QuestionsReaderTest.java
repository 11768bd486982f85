package dev.wherefore.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsReaderTest {
    @Test
    void a_judgement_is_read() throws Exception {
        var question = read("""
                questions:
                  us.h-1b.specialty-occupation:
                    wording: Does the job need a degree?
                    label: the job is a specialty occupation
                    type: boolean
                    judgement: true
                """).get("us.h-1b.specialty-occupation");

        assertThat(question)
                .isEqualTo(new Question(
                        "us.h-1b.specialty-occupation",
                        "Does the job need a degree?",
                        "the job is a specialty occupation",
                        Question.Type.BOOLEAN,
                        "",
                        null,
                        null,
                        List.of(),
                        true));
    }

    @Test
    void a_question_of_the_past_says_so() throws Exception {
        assertThat(read("questions: {x: {wording: W, label: l, type: boolean, past: true}}")
                        .get("x")
                        .past())
                .isTrue();
    }

    @Test
    void a_number_has_a_unit_and_bounds() throws Exception {
        var question = read("questions: {x: {wording: W, label: l, type: number, unit: months, least: 0, most: 600}}")
                .get("x");

        assertThat(question.unit()).isEqualTo("months");
        assertThat(question.least()).isEqualTo(BigDecimal.ZERO);
        assertThat(question.most()).isEqualTo(new BigDecimal("600"));
        assertThat(question.judgement()).isFalse();
    }

    @Test
    void a_choice_has_choices() throws Exception {
        var question = read("questions: {x: {wording: W, label: l, type: choice, choices: [a, b]}}")
                .get("x");

        assertThat(question.type()).isEqualTo(Question.Type.CHOICE);
        assertThat(question.choices()).containsExactly("a", "b");
    }

    @Test
    void questions_keep_the_order_of_the_file() throws Exception {
        assertThat(read("""
                questions:
                  z: {wording: W, label: l, type: date}
                  a: {wording: W, label: l, type: codes}
                """))
                .containsOnlyKeys("z", "a")
                .extracting(Map::keySet)
                .asString()
                .isEqualTo("[z, a]");
    }

    @Test
    void a_file_without_questions_has_none() throws Exception {
        assertThat(read("questions:")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x: {label: l, type: boolean}|q.yaml:1:16: questions.x: the key 'wording' is missing; add it",
                "x: {wording: W, type: boolean}|the key 'label' is missing",
                "x: {wording: W, label: l}|the key 'type' is missing",
                "x: {wording: W, label: l, type: bool}|'bool' is not a type; did you mean 'boolean'?",
                "x: {wording: W, label: l, type: Number}|'Number' is not a type; did you mean 'number'?",
                "x: {wording: W, label: l, type: date, unit: days}|only a number has a unit and bounds",
                "x: {wording: W, label: l, type: number, least: 2, most: 1}|'least' is above 'most'; swap them",
                "x: {wording: W, label: l, type: number, least: one}|x.least: a text stands where a number is expected",
                "x: {wording: W, label: l, type: boolean, choices: [a, b]}|only 'choice' and 'codes' have choices",
                "x: {wording: W, label: l, type: choice, choices: [a]}|a choice has fewer than two choices",
                "x: {wording: W, label: l, type: codes, choices: [a, a]}|a choice stands twice",
                "x: {wording: W, label: l, type: boolean, judgment: true}|did you mean 'judgement'?",
                "x: |the question is empty; word it",
                "x: what|x: a text stands where a mapping is expected",
                "X y: {wording: W, label: l, type: boolean}|'X y' is not an id"
            })
    void a_question_that_cannot_be_asked_is_refused(String question, String problem) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> read("questions: {" + question + "}"))
                .withMessageContaining(problem);
    }

    @Test
    void all_that_is_wrong_is_reported_at_once() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> read("""
                        questions:
                          a: {label: l, type: boolean}
                          b: {wording: W, label: l, type: boolean}
                          c: {wording: W, label: l, type: sometimes}
                        """))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(problem -> problem.place().line())
                        .containsExactly(2, 4));
    }

    private static Map<String, Question> read(String text) throws InvalidDocumentException {
        return QuestionsReader.read(DocumentReader.read(text, "q.yaml"));
    }
}
