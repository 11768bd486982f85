package dev.wherefore.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcordanceTest {
    @ParameterizedTest
    @CsvSource({
        "ielts-general, 8.5, 8.0, 7.5, 7.5, 10, 10, 10, 10",
        "ielts-general, 8.0, 7.5, 7.0, 7.0, 9, 9, 9, 9",
        "ielts-general, 7.5, 6.5, 6.5, 6.5, 8, 8, 8, 8",
        "ielts-general, 7.0, 6.0, 6.0, 6.0, 7, 7, 7, 7",
        "ielts-general, 6.0, 5.5, 5.5, 5.5, 7, 6, 6, 6",
        "ielts-general, 5.5, 5.0, 5.0, 5.0, 6, 6, 5, 5",
        "ielts-general, 5.0, 4.5, 4.5, 4.5, 5, 5, 4, 4",
        "ielts-general, 4.5, 4.0, 4.0, 4.0, 4, 5, 4, 4",
        "ielts-general, 4.0, 3.5, 3.5, 3.5, 0, 4, 0, 0",
        "ielts-general, 9.0, 3.0, 9.0, 9.0, 10, 0, 10, 10",
        "celpip-general, 12, 10, 9, 4, 10, 10, 9, 4",
        "celpip-general, 3, 4, 5, 8, 0, 4, 5, 8",
        "pte-core, 89, 88, 90, 89, 10, 10, 10, 10",
        "pte-core, 88, 87, 89, 88, 9, 9, 9, 9",
        "pte-core, 60, 60, 69, 68, 7, 7, 7, 7",
        "pte-core, 59, 59, 68, 67, 6, 6, 6, 6",
        "pte-core, 50, 51, 60, 59, 6, 6, 6, 6",
        "pte-core, 18, 24, 32, 34, 3, 3, 3, 3",
        "pte-core, 17, 23, 31, 33, 0, 0, 0, 0",
        "tef-canada, 316, 263, 393, 393, 10, 10, 10, 10",
        "tef-canada, 315, 262, 392, 392, 9, 9, 9, 9",
        "tef-canada, 249, 207, 310, 310, 7, 7, 7, 7",
        "tef-canada, 248, 206, 309, 309, 6, 6, 6, 6",
        "tef-canada, 144, 120, 180, 180, 0, 0, 0, 0",
        "tef-canada-699, 434, 434, 428, 456, 7, 7, 7, 7",
        "tef-canada-699, 433, 433, 427, 455, 6, 6, 6, 6",
        "tcf-canada, 458, 453, 10, 10, 7, 7, 7, 7",
        "tcf-canada, 457, 452, 9, 9, 6, 6, 6, 6",
        "tcf-canada, 330, 341, 3, 3, 0, 0, 0, 0",
        "ielts-academic, 9, 9, 9, 9, 0, 0, 0, 0",
        "goethe, 9, 9, 9, 9, 0, 0, 0, 0",
    })
    void a_score_shows_the_highest_benchmark_that_it_reaches(
            String test, String l, String r, String w, String s, int clbL, int clbR, int clbW, int clbS) {
        var language = language(
                "{test: %s, listening: %s, reading: %s, writing: %s, speaking: %s}".formatted(test, l, r, w, s));

        assertThat(language.clbListening()).isEqualTo(clbL);
        assertThat(language.clbReading()).isEqualTo(clbR);
        assertThat(language.clbWriting()).isEqualTo(clbW);
        assertThat(language.clbSpeaking()).isEqualTo(clbS);
        assertThat(language.clb()).isEqualTo(Math.min(Math.min(clbL, clbR), Math.min(clbW, clbS)));
    }

    @ParameterizedTest
    @CsvSource({
        "ielts-academic, 8.5, 6",
        "ielts-academic, 8.0, 5",
        "ielts-academic, 7.0, 5",
        "ielts-general, 6.5, 4",
        "ielts-ukvi, 5.5, 4",
        "ielts-ukvi, 5.0, 3",
        "ielts-academic, 4.0, 3",
        "ielts-academic, 3.5, 0",
        "pte-academic, 85, 6",
        "pte-academic, 84, 5",
        "pte-academic, 76, 5",
        "pte-academic, 75, 4",
        "pte-academic-ukvi, 59, 4",
        "pte-academic-ukvi, 58, 3",
        "pte-academic, 43, 3",
        "pte-academic, 42, 2",
        "pte-academic, 30, 2",
        "pte-academic, 29, 1",
        "pte-academic, 10, 1",
        "pte-academic, 9, 0",
        "toefl-ibt, 24, 4",
        "toefl-ibt, 25, 5",
        "toefl-ibt, 20, 4",
        "toefl-ibt, 16, 3",
        "toefl-ibt, 11, 2",
        "toefl-ibt-2026, 6, 6",
        "toefl-ibt-2026, 5.5, 5",
        "toefl-ibt-2026, 4.0, 4",
        "toefl-ibt-2026, 3.5, 3",
        "toefl-ibt-2026, 1.5, 1",
        "toefl-ibt-2026, 1.0, 1",
        "toefl-ibt, 4, 1",
        "celpip-general, 10, 6",
        "celpip-general, 9, 5",
        "celpip-general, 7, 4",
        "celpip-general, 4, 2",
    })
    void a_score_shows_the_level_whose_band_holds_it(String test, String score, int cefr) {
        var language = language("{test: %s, speaking: %s}".formatted(test, score));

        assertThat(language.cefrSpeaking()).isEqualTo(cefr);
        assertThat(language.cefr()).isNull();
    }

    @Test
    void the_lowest_ability_tells_the_level() {
        var language = language("{test: ielts-academic, listening: 8.5, reading: 7, writing: 5.5, speaking: 7}");

        assertThat(language.cefr()).isEqualTo(4);
        assertThat(language.cefrListening()).isEqualTo(6);
        assertThat(language.cefrWriting()).isEqualTo(4);
    }

    @Test
    void a_score_that_the_test_does_not_give_shows_nothing() {
        assertThat(language("{test: tef-canada, reading: 301}").clbReading()).isNull();
        assertThat(language("{test: ielts-general, reading: 6.2}").clbReading()).isNull();
    }

    @Test
    void a_level_without_a_test_stands_as_stated_and_shows_no_benchmark() {
        var language = language("{language: de, cefr: A2}");

        assertThat(language.cefr()).isEqualTo(2);
        assertThat(language.cefrWriting()).isEqualTo(2);
        assertThat(language.clb()).isNull();
    }

    @Test
    void a_test_that_is_passed_at_a_level_shows_that_level() {
        assertThat(language("{test: goethe, cefr: B1, reading: 80}").cefr()).isEqualTo(3);
        assertThat(language("{test: ielts-academic, cefr: B2}").cefr()).isEqualTo(4);
    }

    @Test
    void scores_of_a_test_that_is_not_named_show_nothing_yet() {
        assertThat(language("{cefr: B1, reading: 7}").cefr()).isNull();
        assertThat(language("{reading: 7}").clbReading()).isNull();
    }

    @Test
    void a_language_spoken_natively_is_at_the_highest_level_and_still_without_a_benchmark() {
        var language = language("{native: true}");

        assertThat(language.cefr()).isEqualTo(6);
        assertThat(language.clb()).isNull();
        assertThat(language("{native: true, test: ielts-general, reading: 6.5}").clbReading())
                .isEqualTo(8);
    }

    @Test
    void a_table_that_is_not_in_force_shows_nothing() {
        var entry = "{test: pte-core, reading: 88}";

        assertThat(language("2024-01-29", entry).clbReading()).isNull();
        assertThat(language("2024-01-30", entry).clbReading()).isEqualTo(10);
    }

    private static Language language(String entry) {
        return language("2026-06-01", entry);
    }

    private static Language language(String day, String entry) {
        return Given.on(day)
                .profile("languages: [" + entry + "]")
                .all(Language.TYPE)
                .get(0);
    }
}
