package dev.wherefore.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2026-11-21",
        "2026-11, 2026-11-01",
        "2024-02-29, 2024-02-29",
        "1900-01-01, 1900-01-01",
        "2200-12-31, 2200-12-31",
        "2000-02-29, 2000-02-29"
    })
    void a_date_names_a_day_and_a_month_its_first(String text, LocalDate day) {
        assertThat(Dates.parse(text)).isEqualTo(day);
        assertThat(Dates.fault(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-1",
                "2026-1-01",
                "2026-01-1",
                "26-01-01",
                "2026/01/01",
                "2026-01-01T00:00",
                "today",
                "01-01-2026",
                "2026-0a",
                "+2026-01",
                "\u0662\u0660\u0662\u0666-01",
                "2026-01-"
            })
    void another_form_names_no_day(String text) {
        assertThat(Dates.parse(text)).isNull();
        assertThat(Dates.fault(text)).isEqualTo("it is not of the form YYYY-MM-DD or YYYY-MM");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, February 2026 has 28 days",
        "2024-02-30, February 2024 has 29 days",
        "2100-02-29, February 2100 has 28 days",
        "2026-04-31, April 2026 has 30 days",
        "2026-01-00, January 2026 has 31 days",
        "2026-13-01, there is no month 13",
        "2026-00, there is no month 00",
        "1899-12-31, the year is not from 1900 to 2200",
        "2201-01, the year is not from 1900 to 2200",
        "0000-00-00, the year is not from 1900 to 2200"
    })
    void an_impossible_day_is_told_from_a_wrong_form(String text, String fault) {
        assertThat(Dates.parse(text)).isNull();
        assertThat(Dates.fault(text)).isEqualTo(fault);
    }

    @Test
    void every_day_of_the_years_agrees_with_the_calendar() {
        for (var day = LocalDate.of(1999, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            assertThat(Dates.parse(day.toString())).isEqualTo(day);
        }
    }
}
