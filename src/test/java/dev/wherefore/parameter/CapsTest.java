package dev.wherefore.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CapsTest {
    private static Range points(int low, int high) {
        return new Range(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    private static Range points(int exact) {
        return points(exact, exact);
    }

    private static Map<String, BigDecimal> groups(Object... pathsAndCaps) {
        var groups = new LinkedHashMap<String, BigDecimal>();
        for (int i = 0; i < pathsAndCaps.length; i += 2) {
            groups.put((String) pathsAndCaps[i], BigDecimal.valueOf((int) pathsAndCaps[i + 1]));
        }
        return groups;
    }

    private static final Caps NESTED = new Caps(
            BigDecimal.valueOf(1200),
            groups("transferability", 100, "transferability/education", 50, "transferability/work", 50));

    @Test
    void a_factor_adds_to_every_group_on_its_path() {
        var totals = NESTED.total(
                Map.of("core/age", points(95), "transferability/education/language", points(25), "extra", points(5)));

        assertThat(totals.total()).isEqualTo(points(125));
        assertThat(totals.groups())
                .containsEntry("core", points(95))
                .containsEntry("transferability/education", points(25))
                .containsEntry("transferability", points(25));
    }

    @Test
    void an_inner_cap_applies_before_the_outer_one() {
        var totals = NESTED.total(Map.of(
                "transferability/education/language", points(50),
                "transferability/education/work", points(49),
                "transferability/work/language", points(13)));

        assertThat(totals.groups())
                .containsEntry("transferability/education", points(50))
                .containsEntry("transferability/work", points(13))
                .containsEntry("transferability", points(63));
    }

    @Test
    void an_outer_cap_applies_to_what_the_inner_ones_left() {
        var totals = NESTED.total(Map.of(
                "transferability/education/language", points(60),
                "transferability/work/language", points(60),
                "transferability/certificate/language", points(60)));

        assertThat(totals.groups()).containsEntry("transferability/certificate", points(60));
        assertThat(totals.total()).isEqualTo(points(100));
    }

    @Test
    void a_total_one_over_the_scheme_s_most_is_the_most() {
        assertThat(NESTED.total(Map.of("core/age", points(1199))).total()).isEqualTo(points(1199));
        assertThat(NESTED.total(Map.of("core/age", points(1200))).total()).isEqualTo(points(1200));
        assertThat(NESTED.total(Map.of("core/age", points(1201))).total()).isEqualTo(points(1200));
    }

    @Test
    void a_cap_holds_at_both_ends_of_a_range() {
        var totals = NESTED.total(Map.of(
                "transferability/education/language", points(10, 50),
                "transferability/education/work", points(25, 25)));

        assertThat(totals.total()).isEqualTo(points(35, 50));
        assertThat(totals.total().isExact()).isFalse();
    }

    @Test
    void groups_without_factors_have_no_points_and_outer_ones_stand_first() {
        var totals = new Caps(null, groups("a/b/c", 5)).total(Map.of());

        assertThat(totals.groups().keySet()).containsExactly("a", "a/b", "a/b/c");
        assertThat(totals.total()).isEqualTo(Range.ZERO);
    }

    @Test
    void a_range_upside_down_is_refused() {
        assertThatThrownBy(() -> points(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
