package dev.wherefore.pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.parameter.Confidence;
import dev.wherefore.parameter.InForce;
import dev.wherefore.parameter.Parameter;
import dev.wherefore.parameter.TableRow;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateSetsTest {
    private static final Map<LocalDate, String> SET_OF_DATE = Map.of(
            LocalDate.of(2026, 6, 30), "fx.2026-06",
            LocalDate.of(2026, 1, 1), "fx.2026-01-economist",
            LocalDate.of(2025, 12, 31), "fx.2025-average",
            LocalDate.of(2024, 12, 31), "fx.2024-average");

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, EUR, USD, fx.2026-06",
        "2026-06-30, EUR, USD, fx.2026-06",
        "2026-06-29, EUR, USD, fx.2026-01-economist",
        "2026-06-29, CAD, USD, fx.2025-average",
        "2025-12-31, CAD, USD, fx.2025-average",
        "2025-12-30, CAD, USD, fx.2024-average",
        "2026-11-21, PLN, EUR, fx.2026-01-economist",
        "2026-11-21, PLN, USD, fx.2026-01-economist",
        "2026-11-21, AED, USD, fx.2026-01-economist"
    })
    void the_newest_set_that_knows_both_currencies_serves(String day, String from, String to, String set) {
        assertThat(on(day).of(from, to)).get().extracting(RateSet::id).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21, NGN, USD", "2024-12-30, EUR, USD", "2026-11-21, PLN, CAD"})
    void where_no_set_knows_both_there_is_none(String day, String from, String to) {
        assertThat(on(day).of(from, to)).isEmpty();
    }

    @Test
    void a_peg_serves_where_no_set_knows_both_and_is_recalled() {
        var set = on("2026-11-21").of("AED", "CAD").orElseThrow();

        assertThat(set.id()).isEqualTo("fx.2026-06");
        assertThat(set.confidence()).isEqualTo(Confidence.RECALLED);
        assertThat(set.convert(money("36725", "AED"), "USD")).isEqualTo(money("10000.00", "USD"));
        assertThat(set.convert(money("36725", "AED"), "CAD")).isEqualTo(money("14034.00", "CAD"));
        assertThat(on("2026-11-21").of("CAD", "USD").orElseThrow().confidence()).isEqualTo(Confidence.CONFIRMED);
    }

    @Test
    void a_peg_to_another_currency_than_the_dollar_goes_by_the_set() {
        var set = on("2026-01-02").of("DKK", "PLN").orElseThrow();

        assertThat(set.id()).isEqualTo("fx.2026-01-economist");
        assertThat(set.convert(money("746", "DKK"), "EUR")).isEqualTo(money("100.00", "EUR"));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-30, false", "2026-12-31, true"})
    void a_set_is_old_after_six_months(String day, boolean old) {
        assertThat(on(day).of("EUR", "USD").orElseThrow().old()).isEqualTo(old);
    }

    @Test
    void what_is_converted_is_rounded_to_the_hundredth_and_what_is_not_stays_exact() {
        var set = on("2026-11-21").of("EUR", "USD").orElseThrow();

        assertThat(set.convert(money("44000", "EUR"), "USD")).isEqualTo(money("50667.89", "USD"));
        assertThat(set.convert(money("44000.12345", "EUR"), "EUR")).isEqualTo(money("44000.12345", "EUR"));
        assertThat(set.convert(money("50667.89", "USD"), "EUR")).isEqualTo(money("44000.00", "EUR"));
    }

    @Test
    void the_reference_rates_of_the_law_are_the_quotients_of_these_sets() {
        var book = Paid.parameters();
        var far = book.on(LocalDate.of(2026, 11, 21));
        int compared = 0;
        for (var id : book.ids()) {
            if (!id.startsWith("rate.") || !(book.get(id) instanceof Parameter parameter)) continue;
            var currency = id.substring("rate.".length());
            for (var value : parameter.values()) {
                var set = SET_OF_DATE.get(value.from());
                var perEuro = perDollar(currency, set, far).divide(perDollar("EUR", set, far), new MathContext(10));
                assertThat((BigDecimal) value.value())
                        .as("%s of %s", id, value.from())
                        .isEqualByComparingTo(perEuro);
                compared++;
            }
        }
        assertThat(compared).isEqualTo(65);
    }

    @Test
    void every_set_is_listed() {
        var book = Paid.parameters();
        var sets = book.ids().stream().filter(id -> id.startsWith("fx.2")).toList();

        assertThat(book.on(LocalDate.of(2026, 11, 21)).codes("fx.sets")).containsExactlyInAnyOrderElementsOf(sets);
    }

    /** Units for one dollar; what the set does not quote is pegged. */
    private static BigDecimal perDollar(String currency, String set, InForce inForce) {
        if (currency.equals("USD")) return BigDecimal.ONE;
        // The law's rates go by the peg on every date.
        var pegs = inForce.rows("fx.pegs").stream()
                .filter(row -> row.andKey().equals("USD"))
                .toList();
        for (var rows : List.of(pegs, inForce.rows(set))) {
            for (TableRow row : rows) if (row.key().equals(currency)) return row.amount();
        }
        throw new AssertionError(currency + " in " + set);
    }

    private static RateSets on(String day) {
        return RateSets.on(Paid.parameters().on(LocalDate.parse(day)));
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
