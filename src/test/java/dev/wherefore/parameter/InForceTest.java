package dev.wherefore.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InForceTest {
    private static final String PAY = """
            parameters:
              xx.pay:
                about: minimum pay
                unit: EUR/year
                values:
                  2028-01-01: {value: null, source: act, announced: true}
                  2026-01-01: {value: 50700.00, source: act, note: section 3}
                  2024-01-01: {value: 45300, until: 2024-12-31, source: act, confidence: reported}
            """;

    private static InForce pay(String day) throws Exception {
        return Given.on(day, PAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, ",
        "2024-01-01, 45300",
        "2024-01-02, 45300",
        "2024-12-31, 45300",
        "2025-01-01, ",
        "2025-12-31, ",
        "2026-01-01, 50700.00",
        "2027-12-31, 50700.00",
        "2028-01-01, ",
        "2028-01-02, "
    })
    void a_value_holds_from_its_day_to_its_last_and_never_beside_them(String day, String value) throws Exception {
        var amount = pay(day).amount("xx.pay");

        assertThat(amount == null ? null : amount.toPlainString()).isEqualTo(value);
        assertThat(pay(day).knows("xx.pay")).isEqualTo(value != null);
        assertThat(pay(day).cite("xx.pay").isPresent()).isEqualTo(value != null);
    }

    @Test
    void why_a_value_is_unknown_is_told() throws Exception {
        assertThat(pay("2023-12-31").unknownBecause("xx.pay")).contains("before 2024-01-01 it is not known");
        assertThat(pay("2025-01-01").unknownBecause("xx.pay")).contains("it ended on 2024-12-31");
        assertThat(pay("2028-01-01").unknownBecause("xx.pay")).contains("what holds from 2028-01-01 is not known");
        assertThat(pay("2026-01-01").unknownBecause("xx.pay")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2028-11-20, 7", "2028-11-21, 7", "2028-11-22, "})
    void a_value_is_unknown_a_day_after_24_months_from_when_its_source_was_read(String day, String value)
            throws Exception {
        var inForce = Given.on(day, """
                parameters:
                  xx.count: {about: seats, unit: count, values: {2020-01-01: {value: 7, source: act}}}
                """);

        var amount = inForce.amount("xx.count");
        assertThat(amount == null ? null : amount.toString()).isEqualTo(value);
        assertThat(inForce.unknownBecause("xx.count").isPresent()).isEqualTo(value == null);
    }

    @Test
    void the_24_months_of_a_leap_day_end_on_the_last_of_february() {
        var source = new Source("act", "The Act", null, "statute", LocalDate.parse("2024-02-29"));

        assertThat(source.isStaleOn(LocalDate.parse("2026-02-28"))).isFalse();
        assertThat(source.isStaleOn(LocalDate.parse("2026-03-01"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, false", "2026-11-21, false", "2026-11-22, true"})
    void a_day_after_the_source_was_read_rests_on_an_assumption(String day, boolean assumed) throws Exception {
        assertThat(pay(day).cite("xx.pay").orElseThrow().assumed()).isEqualTo(assumed);
    }

    @Test
    void a_citation_holds_everything_a_report_says_of_a_value() throws Exception {
        var cited = pay("2026-06-01").cite("xx.pay").orElseThrow();

        assertThat(cited.about()).isEqualTo("minimum pay");
        assertThat(cited.unit()).isEqualTo("EUR/year");
        assertThat(cited.value()).hasToString("50700.00");
        assertThat(cited.inForceFrom()).isEqualTo("2026-01-01");
        assertThat(cited.source().title()).isEqualTo("The Act");
        assertThat(cited.confidence()).isEqualTo(Confidence.CONFIRMED);
        assertThat(cited.announced()).isFalse();
        assertThat(cited.note()).isEqualTo("section 3");
        assertThat(pay("2024-06-01").cite("xx.pay").orElseThrow().confidence()).isEqualTo(Confidence.REPORTED);
    }

    @Test
    void words_of_a_scale_days_and_lists_are_asked_for_by_their_kind() throws Exception {
        var inForce = Given.on("2026-06-01", """
                parameters:
                  xx.level: {about: level, unit: CEFR, values: {2024-03-01: {value: B1, source: act}}}
                  xx.degree: {about: degree, unit: degree, values: {2024-03-01: {value: bachelor, source: act}}}
                  xx.day: {about: day, unit: date, values: {2024-03-01: {value: 2024-12-31, source: act}}}
                  xx.list: {about: list, unit: codes, values: {2024-03-01: {value: [AU, NO], source: act}}}
                  xx.jobs: {about: jobs, unit: ISCO-08, values: {2024-03-01: {value: ["132", "25"], source: act}}}
                """);

        assertThat(inForce.amount("xx.level")).isEqualByComparingTo("3");
        assertThat(inForce.amount("xx.degree")).isEqualByComparingTo("4");
        assertThat(inForce.date("xx.day")).isEqualTo("2024-12-31");
        assertThat(inForce.codes("xx.list")).containsExactly("AU", "NO");
        assertThat(inForce.codes("xx.list").contains("A")).isFalse();
        assertThat(inForce.codes("xx.jobs").contains("2512")).isTrue();
        assertThatThrownBy(() -> inForce.amount("xx.jobs"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ask codes(\"xx.jobs\")");
    }

    @Test
    void an_id_that_nobody_declared_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> pay("2026-01-01").amount("xx.pai"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no parameter 'xx.pai'; did you mean 'xx.pay'?");
    }

    @Test
    void a_table_out_of_force_has_no_rows_and_says_that_they_are_unknown() throws Exception {
        var table = """
                tables:
                  xx.age:
                    about: points for age
                    columns: [from, to, points]
                    values:
                      2027-01-01: {source: act, rows: null}
                      2025-01-01:
                        source: act
                        rows:
                          - [18, 30, 20]
                          - [31, max, 5.5]
                """;

        var before = Given.on("2024-12-31", table);
        assertThat(before.rows("xx.age")).isEmpty();
        assertThat(before.knows("xx.age")).isFalse();
        var during = Given.on("2025-01-01", table);
        assertThat(during.knows("xx.age")).isTrue();
        assertThat(during.rows("xx.age"))
                .extracting(TableRow::points)
                .extracting(Object::toString)
                .containsExactly("20", "5.5");
        assertThat(during.rows("xx.age").get(1).to()).isEqualTo(TableRow.MAX);
        assertThat(during.cite("xx.age").orElseThrow().source().id()).isEqualTo("act");
        assertThat(Given.on("2027-01-01", table).knows("xx.age")).isFalse();
        assertThatThrownBy(() -> during.rows("xx.agee")).hasMessageContaining("did you mean 'xx.age'?");
    }

    @Test
    void a_scheme_is_null_when_it_is_not_in_force() throws Exception {
        var scheme = """
                schemes:
                  xx.points: {about: Points, values: {2025-01-01: {source: act, most: 100}}}
                """;

        assertThat(Given.on("2024-12-31", scheme).scheme("xx.points")).isNull();
        assertThat(Given.on("2025-01-01", scheme).scheme("xx.points").most()).isEqualByComparingTo("100");
    }

    @Test
    void a_day_asked_again_is_not_resolved_again() throws Exception {
        var book = ParameterBook.of(List.of(Given.file(PAY)));
        var day = LocalDate.parse("2026-06-01");

        assertThat(book.on(day)).isSameAs(book.on(LocalDate.parse("2026-06-01")));
    }

    @Test
    void days_without_end_may_be_asked() throws Exception {
        var book = ParameterBook.of(List.of(Given.file(PAY)));

        for (var day = LocalDate.parse("2026-01-01"); day.getYear() < 2027; day = day.plusDays(1)) {
            assertThat(book.on(day).amount("xx.pay")).isEqualByComparingTo("50700");
        }
    }
}
