package dev.wherefore.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeListTest {
    @Test
    void a_shorter_code_of_a_classification_stands_for_its_whole_group() {
        var list = CodeList.classification(List.of("132", "25"));

        assertThat(list.contains("2512")).isTrue();
        assertThat(list.contains("25")).isTrue();
        assertThat(list.contains("1321")).isTrue();
        assertThat(list.contains("1312")).isFalse();
        assertThat(list.contains("13")).isFalse();
        assertThat(list.contains("2")).isFalse();
    }

    @Test
    void the_hyphen_of_a_soc_code_is_part_of_the_prefix() {
        var list = CodeList.classification(List.of("11-3", "15"));

        assertThat(list.contains("11-3021")).isTrue();
        assertThat(list.contains("11-9021")).isFalse();
        assertThat(list.contains("15-1252")).isTrue();
    }

    @Test
    void other_codes_are_contained_exactly() {
        var list = CodeList.exact(List.of("tm", "AU"));

        assertThat(list.contains("AU")).isTrue();
        assertThat(list.contains("tm-2")).isFalse();
        assertThat(list.contains(null)).isFalse();
        assertThat(list.contains(25)).isFalse();
    }

    @Test
    void codes_stay_in_the_order_of_the_file_and_nobody_adds_one() {
        var list = CodeList.exact(List.of("b", "a"));

        assertThat(list).containsExactly("b", "a").hasToString("[b, a]");
        assertThat(CodeList.exact(List.of())).isEmpty();
        assertThat(CodeList.classification(List.of()).contains("2512")).isFalse();
        assertThatThrownBy(() -> list.add("c")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
