package dev.wherefore.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Problems problems = new Problems();

    @Test
    void nothing_wrong_throws_nothing() {
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
        assertThat(problems.none()).isTrue();
    }

    @Test
    void problems_are_listed_in_the_order_in_which_they_are_found() {
        problems.add(Place.of("a.yaml"), "first", "");
        problems.add(new InvalidDocumentException(new Place("a.yaml", 2, 0, "b"), "second", "mend it"));

        assertThat(problems.all())
                .map(Problem::toString)
                .containsExactly("a.yaml: first", "a.yaml:2: b: second; mend it");
    }

    @Test
    void a_document_that_is_wrong_throughout_gives_the_first_problems_and_says_so() {
        for (int i = 0; i < 1000; i++) problems.add(new Place("a.yaml", i + 1, 1, ""), "wrong", "");

        assertThat(problems.full()).isTrue();
        assertThat(problems.all()).hasSize(Problems.MOST + 1);
        assertThat(problems.all().get(Problems.MOST))
                .hasToString("a.yaml: more is wrong than is listed here; mend these first");
    }
}
