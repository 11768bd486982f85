package dev.wherefore.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void words_are_wrapped_at_blanks() {
        assertThat(Page.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void a_word_longer_than_a_line_is_broken() {
        assertThat(Page.wrap("a abcdefghij", 4)).containsExactly("a", "abcd", "efgh", "ij");
    }

    @Test
    void what_belongs_together_is_not_broken() {
        assertThat(Page.wrap("see `wherefore" + Page.TOGETHER + "why` now", 16))
                .containsExactly("see", "`wherefore why`", "now");
    }

    @Test
    void letters_count_by_the_columns_they_take() {
        assertThat(Page.columns("e\u0301\u6771\u4eac")).isEqualTo(5);
        assertThat(Page.wrap("\u6771\u4eac\u6771\u4eac", 5)).containsExactly("\u6771\u4eac", "\u6771\u4eac");
    }

    @Test
    void nothing_that_steers_a_terminal_gets_through() {
        var page = new Page(80, true);
        page.paragraph(0, "evil\u001b[2J\u202ename\r\nnext\ttab");

        assertThat(page).hasToString("evil[2Jname next tab\n");
    }

    @Test
    void what_does_not_fit_at_the_right_stands_on_the_next_line() {
        var page = new Page(40, false);
        page.spread(" 1", Ink.BOLD, 4, "a short line", "right");
        page.spread(" 2", Ink.BOLD, 4, "a line that fills what room there is", "right");

        assertThat(page.toString().lines())
                .containsExactly(
                        " 1  a short line                   right",
                        " 2  a line that fills what room there is",
                        "    right");
    }

    @Test
    void a_column_at_the_right_keeps_its_place() {
        var page = new Page(50, false);
        page.beside(" 1", Ink.BOLD, 4, "When did you take the English test?", "decides 3 answers");

        assertThat(page.toString().lines())
                .containsExactly(" 1  When did you take the        decides 3 answers", "    English test?");
    }

    @Test
    void a_column_for_which_there_is_no_room_becomes_a_line() {
        var page = new Page(40, false);
        page.beside(" 1", Ink.BOLD, 4, "When did you take the test?", "decides 3 answers");

        assertThat(page.toString().lines()).containsExactly(" 1  When did you take the test?", "    decides 3 answers");
    }

    @Test
    void colour_only_repeats_what_words_say() {
        var plain = new Page(60, false);
        var coloured = new Page(60, true);
        for (var page : new Page[] {plain, coloured}) page.title(" ✓ eligible", Ink.GOOD, 14, "Portugal", "visa/pt/d8");

        assertThat(coloured.toString()).contains("\u001b[32m");
        assertThat(coloured.toString().replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain.toString());
    }
}
