package dev.wherefore.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTest {
    @ParameterizedTest
    @CsvSource({
        "2025-06-15, 2025-06-15, 0, 0",
        "2025-06-15, 2025-07-14, 0, 1",
        "2025-06-15, 2025-07-15, 1, 1",
        "2025-06-15, 2025-07-16, 1, 2",
        "2025-01-31, 2025-02-27, 0, 1",
        "2025-01-31, 2025-02-28, 1, 1",
        "2025-01-31, 2025-03-30, 1, 2",
        "2025-01-31, 2025-03-31, 2, 2",
        "2024-01-31, 2024-02-28, 0, 1",
        "2024-01-31, 2024-02-29, 1, 1",
        "2025-02-28, 2025-03-28, 1, 1",
        "2025-06-15, 2025-06-14, -1, 0",
        "2025-06-15, 2025-05-15, -1, -1",
        "2025-06-15, 2025-05-14, -2, -1",
    })
    void a_month_is_complete_on_the_same_day_of_the_next_or_on_its_last(
            LocalDate from, LocalDate to, int months, int begun) {
        var elapsed = Elapsed.since(from, to);

        assertThat(elapsed.months()).isEqualTo(months);
        assertThat(elapsed.monthsBegun()).isEqualTo(begun);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-15, 2026-06-14, 2, 3",
        "2023-06-15, 2026-06-15, 3, 3",
        "2023-06-15, 2026-06-16, 3, 4",
        "2024-02-29, 2025-02-27, 0, 1",
        "2024-02-29, 2025-02-28, 1, 1",
        "2024-02-29, 2028-02-28, 3, 4",
        "2024-02-29, 2028-02-29, 4, 4",
        "2027-06-15, 2026-06-15, -1, -1",
        "2027-06-15, 2026-06-16, -1, 0",
    })
    void years_are_twelve_months(LocalDate from, LocalDate to, int years, int begun) {
        var elapsed = Elapsed.since(from, to);

        assertThat(elapsed.years()).isEqualTo(years);
        assertThat(elapsed.yearsBegun()).isEqualTo(begun);
    }

    @ParameterizedTest
    @CsvSource({
        "1991-04-18, 2026-04-17, 34",
        "1991-04-18, 2026-04-18, 35",
        "2000-02-29, 2018-02-28, 17",
        "2000-02-29, 2018-03-01, 18",
        "2000-02-29, 2020-02-28, 19",
        "2000-02-29, 2020-02-29, 20",
        "2030-01-01, 2026-01-01, 0",
    })
    void a_year_of_age_is_complete_on_the_birthday_and_of_29_february_on_1_march(
            LocalDate born, LocalDate day, int age) {
        assertThat(Elapsed.age(born, day)).isEqualTo(age);
    }

    @Test
    void nothing_is_known_of_the_time_from_an_unknown_day() {
        assertThat(Elapsed.since(null, LocalDate.EPOCH)).isEqualTo(Elapsed.since(LocalDate.EPOCH, null));
        assertThat(Elapsed.since(null, LocalDate.EPOCH).months()).isNull();
        assertThat(Elapsed.age(null, LocalDate.EPOCH)).isNull();
    }
}
