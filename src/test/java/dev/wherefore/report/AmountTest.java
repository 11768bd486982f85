package dev.wherefore.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45934.2 | EUR/year | EUR 45,934.20 a year",
                "50700 | EUR/year | EUR 50,700 a year",
                "50700.00 | EUR/year | EUR 50,700 a year",
                "3680 | EUR/month | EUR 3,680 a month",
                "31.5 | USD/hour | USD 31.50 an hour",
                "999 | EUR | EUR 999",
                "1000 | EUR | EUR 1,000",
                "1234567.891 | JPY | JPY 1,234,567.89",
                "-1000 | EUR | EUR -1,000",
                "50 | months | 4 years 2 months",
                "1 | months | 1 month",
                "0 | months | 0 months",
                "12 | months | 1 year",
                "13 | months | 1 year 1 month",
                "2.5 | months | 2.5 months",
                "3 | years | 3 years",
                "1 | years | 1 year",
                "1.5 | years | 1.5 years",
                "1 | days | 1 day",
                "35 | hours | 35 hours",
                "40 | hours/week | 40 hours a week",
                "85 | percent | 85%",
                "462 | points | 462 points",
                "1 | points | 1 point",
                "9 | people | 9 people",
                "1 | people | 1 person",
                "8 | CLB | CLB 8",
                "4 | CEFR | B2",
                "0 | CEFR | none",
                "9 | CEFR | 9",
                "4 | degree | bachelor",
                "1 | degree | upper secondary",
                "1E+3 | count | 1,000",
                "7.5 | count | 7.5",
                "14 | teams | 14 teams",
                "1 | teams | 1 team",
                "1 | points of 100 | 1 points of 100",
                "1.15 | USD/EUR | 1.15 USD/EUR",
                "1000000000 | years | no limit"
            })
    void a_number_reads_by_its_unit(BigDecimal number, String unit, String words) {
        assertThat(new Amount(number, unit).words()).isEqualTo(words);
    }

    @Test
    void what_is_there_is_rounded_down_and_what_is_missing_up() {
        assertThat(new Amount(new BigDecimal("45934.1999"), "EUR").words()).isEqualTo("EUR 45,934.19");
        assertThat(new Amount(new BigDecimal("0.0001"), "EUR").asDifference()).isEqualTo("EUR 0.01");
    }

    @Test
    void steps_of_a_scale_are_no_amounts() {
        assertThat(new Amount(BigDecimal.ONE, "CEFR").asDifference()).isNull();
        assertThat(new Amount(BigDecimal.ONE, "degree").asDifference()).isNull();
        assertThat(new Amount(BigDecimal.ONE, "CLB").asDifference()).isEqualTo("1 level");
        assertThat(new Amount(BigDecimal.TEN, "percent").asDifference()).isEqualTo("10 percentage points");
    }

    @Test
    void the_language_of_the_machine_changes_nothing() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));

            assertThat(new Amount(new BigDecimal("45934.2"), "EUR/year").words())
                    .isEqualTo("EUR 45,934.20 a year");
            assertThat(Names.day(SampleReport.DAY)).isEqualTo("21 November 2026");
            assertThat(Names.country("DE")).isEqualTo("Germany");
            assertThat(new TextReport(80, false).of(SampleReport.maya())).contains(" 1  Ask Example Bank");
        } finally {
            Locale.setDefault(before);
        }
    }
}
