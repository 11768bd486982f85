package dev.wherefore.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void codes_read_as_names() {
        assertThat(Names.country("CA")).isEqualTo("Canada");
        assertThat(Names.language("de")).isEqualTo("German");
        assertThat(Names.words("permanent-resident")).isEqualTo("permanent resident");
    }

    @Test
    void what_is_no_code_stays_as_it_is() {
        assertThat(Names.country("Atlantis?")).isEqualTo("Atlantis?");
        assertThat(Names.language("?")).isEqualTo("?");
        assertThat(Names.words("Example-Bank")).isEqualTo("Example-Bank");
        assertThat(Names.words("2512")).isEqualTo("2512");
    }

    @Test
    void lists_are_enumerated_and_long_ones_cut() {
        assertThat(Names.list(List.of(), "and")).isEqualTo("none");
        assertThat(Names.list(List.of("a", "b", "c"), "or")).isEqualTo("a, b or c");
        assertThat(Names.list(List.of("a, b", "c"), "and")).isEqualTo("a, b; and c");
        assertThat(Names.few(List.of("a", "b", "c", "d"), 3)).isEqualTo("a, b, c and d");
        assertThat(Names.few(List.of("a", "b", "c", "d", "e"), 3)).isEqualTo("a, b, c and 2 more");
    }
}
