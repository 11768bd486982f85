package dev.wherefore.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.Problems;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferenceRatesTest {
    private static final String RATES = """
            parameters:
              rate.USD: {about: dollars, unit: USD/EUR, values: {2026-01-01: {value: 1.25, source: act}}}
              rate.GBP: {about: pounds, unit: GBP/EUR, values: {2026-01-01: {value: 0.8, source: act}}}
            """;

    private static BigDecimal convert(String amount, String from, String to) throws Exception {
        return new ReferenceRates(Given.on("2026-06-01", RATES)).convert(new BigDecimal(amount), from, to);
    }

    @Test
    void money_goes_through_the_euro() throws Exception {
        assertThat(convert("100", "EUR", "USD")).isEqualTo("125.00");
        assertThat(convert("100", "USD", "EUR")).isEqualTo("80.00");
        assertThat(convert("100", "USD", "GBP")).isEqualTo("64.00");
    }

    @Test
    void the_same_currency_is_left_as_it_is_even_without_a_rate() throws Exception {
        assertThat(convert("100.005", "USD", "USD")).isEqualTo("100.005");
        assertThat(convert("1", "NGN", "NGN")).isEqualTo("1");
    }

    @Test
    void half_a_cent_goes_to_the_even_neighbour() throws Exception {
        assertThat(convert("0.1", "EUR", "USD")).isEqualTo("0.12");
        assertThat(convert("0.3", "EUR", "USD")).isEqualTo("0.38");
        assertThat(convert("0.308", "EUR", "USD")).isEqualTo("0.38");
    }

    @Test
    void a_currency_without_a_rate_is_unknown() throws Exception {
        assertThat(convert("100", "NGN", "EUR")).isNull();
        assertThat(convert("100", "EUR", "NGN")).isNull();
        assertThat(new ReferenceRates(Given.on("2025-12-31", RATES)).convert(BigDecimal.TEN, "EUR", "USD"))
                .isNull();
        assertThat(new ReferenceRates(Given.on("2026-06-01", RATES)).convert(null, "EUR", "USD"))
                .isNull();
    }

    @Test
    void a_rate_is_cited_and_the_euro_needs_none() throws Exception {
        var rates = new ReferenceRates(Given.on("2026-06-01", RATES));

        assertThat(rates.cite("USD").orElseThrow().inForceFrom()).isEqualTo("2026-01-01");
        assertThat(rates.cite("EUR")).isEmpty();
        assertThat(rates.cite("NGN")).isEmpty();
    }

    private static ParameterFile published() throws Exception {
        return ParameterReader.read(DocumentReader.read(Path.of("rules/rate/parameters.yaml")), "rate");
    }

    @Test
    void the_published_dollar_rates_come_back_to_the_cent() throws Exception {
        var rates = new ReferenceRates(ParameterBook.of(List.of(published())).on(LocalDate.parse("2026-11-21")));

        assertThat(rates.convert(new BigDecimal("10000"), "USD", "EUR")).isEqualTo("8684.00");
        assertThat(rates.convert(new BigDecimal("10000"), "USD", "GBP")).isEqualTo("7497.00");
        assertThat(rates.convert(new BigDecimal("10000"), "USD", "INR")).isEqualTo("949600.00");
        assertThat(rates.convert(new BigDecimal("10000"), "USD", "AED")).isEqualTo("36725.00");
    }

    @Test
    void a_year_s_average_holds_until_the_next_one_is_complete() throws Exception {
        var book = ParameterBook.of(List.of(published()));

        assertThat(book.on(LocalDate.parse("2024-12-30")).amount("rate.USD")).isNull();
        assertThat(book.on(LocalDate.parse("2025-12-30")).amount("rate.USD")).isEqualByComparingTo("1.082016879");
        assertThat(book.on(LocalDate.parse("2025-12-31")).amount("rate.USD")).isEqualByComparingTo("1.130582250");
        assertThat(book.on(LocalDate.parse("2026-06-30")).amount("rate.USD")).isEqualByComparingTo("1.151543068");
    }

    @Test
    void every_rate_is_the_quotient_that_its_note_states() throws Exception {
        var file = published();

        for (var parameter : file.parameters()) {
            if (!parameter.id().startsWith("rate.")) continue;
            assertThat(parameter.unit()).isEqualTo(parameter.id().substring("rate.".length()) + "/EUR");
            for (var value : parameter.values()) {
                var quotes = value.note()
                        .replaceFirst("the peg of ([0-9.]+) to the US dollar", "$1")
                        .split("[ ,]+");
                assertThat((BigDecimal) value.value())
                        .as(parameter.id() + " on " + value.from())
                        .isEqualByComparingTo(
                                new BigDecimal(quotes[0]).divide(new BigDecimal(quotes[2]), new MathContext(10)));
            }
        }
    }

    @Test
    void every_source_of_the_rates_is_named() throws Exception {
        var problems = new Problems();

        published().refuseUnusedSources(Set.of(), problems);

        assertThat(problems.all()).isEmpty();
    }
}
