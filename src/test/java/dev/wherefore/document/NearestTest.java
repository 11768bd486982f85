package dev.wherefore.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KEYS =
            List.of("work", "education", "certifications", "hours_per_week", "declarations", "offers", "tm-2");

    @ParameterizedTest
    @CsvSource({
        "wrok, work",
        "Work, work",
        "certification, certifications",
        "hours, hours_per_week",
        "ofers, offers",
        "educatoin, education",
        "hoursPerWeek, hours_per_week",
        "tm2, tm-2"
    })
    void a_slip_is_recognised(String word, String meant) {
        assertThat(Nearest.to(word, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"salary", "x", "ho", "religion", "''"})
    void another_word_is_not_a_slip(String word) {
        assertThat(Nearest.to(word, KEYS)).isEmpty();
    }

    @Test
    void of_two_equally_near_words_the_first_in_the_alphabet_is_meant() {
        assertThat(Nearest.to("bat", List.of("cat", "bad", "hat"))).contains("bad");
    }

    @Test
    void two_words_with_the_same_beginning_are_not_guessed_between() {
        assertThat(Nearest.to("skill", List.of("skilled_from_day", "skill_assessment")))
                .isEmpty();
    }

    @Test
    void without_a_near_word_a_short_list_is_given() {
        assertThat(Nearest.remedy("x", List.of("worker", "citizen"))).isEqualTo("one of: citizen, worker");
    }

    @Test
    void without_a_near_word_a_long_list_is_not_given() {
        var many = IntStream.range(0, 100).mapToObj(i -> "candidate-" + i).toList();

        assertThat(Nearest.remedy("x", many)).isEmpty();
        assertThat(Nearest.remedy("x", List.of())).isEmpty();
    }
}
