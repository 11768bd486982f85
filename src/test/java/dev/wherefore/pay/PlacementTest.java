package dev.wherefore.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTest {
    private static final BigDecimal TEN = BigDecimal.TEN;

    @ParameterizedTest
    @CsvSource({
        "89999.99, BELOW",
        "90000, AROUND",
        "90000.01, AROUND",
        "100000, AROUND",
        "109999.99, AROUND",
        "110000, AROUND",
        "110000.01, ABOVE"
    })
    void around_a_figure_is_from_nine_to_eleven_tenths_of_it(String pay, Standing position) {
        assertThat(figure("100000", pay).position()).isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource({"69999.99, BELOW", "70000, WITHIN", "90000, WITHIN", "110000, WITHIN", "110000.01, ABOVE"})
    void a_range_holds_both_its_ends(String pay, Standing position) {
        assertThat(range("70000", "110000", pay).position()).isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource({"58199.99, BELOW", "58200, WITHIN", "1000000, WITHIN"})
    void a_range_that_is_open_upwards_is_a_floor(String pay, Standing position) {
        assertThat(range("58200", null, pay).position()).isEqualTo(position);
    }

    @Test
    void the_difference_is_exact_and_signed() {
        assertThat(figure("100000", "99999.99").difference()).isEqualTo(new Money(new BigDecimal("-0.01"), "EUR"));
        assertThat(figure("100000", "100000.01").difference().amount()).isEqualByComparingTo("0.01");
    }

    @Test
    void the_difference_from_a_range_is_that_from_its_near_end() {
        assertThat(range("70000", "110000", "60000").difference().amount()).isEqualByComparingTo("-10000");
        assertThat(range("70000", "110000", "120000").difference().amount()).isEqualByComparingTo("10000");
        assertThat(range("70000", "110000", "70001").difference().amount()).isEqualByComparingTo("0");
    }

    @Test
    void the_share_is_of_the_figure_and_to_the_tenth() {
        assertThat(figure("165000", "120000").percent()).isEqualByComparingTo("-27.3");
        assertThat(range("70000", "110000", "44000").percent()).isEqualByComparingTo("-37.1");
        assertThat(range("0", "10", "5").percent()).isEqualByComparingTo("0");
    }

    private static Placement figure(String figure, String pay) {
        return place(
                Benchmark.figure("a", Scope.LEVEL, "a figure", Kind.BASE, "EUR", new BigDecimal(figure), List.of()),
                pay);
    }

    private static Placement range(String from, String to, String pay) {
        return place(
                Benchmark.range(
                        "a",
                        Scope.COUNTRY,
                        "a range",
                        Kind.BASE,
                        "EUR",
                        new BigDecimal(from),
                        to == null ? null : new BigDecimal(to),
                        List.of()),
                pay);
    }

    private static Placement place(Benchmark benchmark, String pay) {
        return Placement.of(benchmark, new Money(new BigDecimal(pay), "EUR"), null, TEN, false);
    }
}
