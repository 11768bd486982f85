package dev.wherefore.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayTest {
    private static final Comparator<BigDecimal> NULL_OR_EQUAL = Comparator.nullsFirst(Comparator.naturalOrder());

    @ParameterizedTest
    @CsvSource({
        "50699.99, year, 40, 50699.99, 4225.00, 24.37",
        "4225.01, month, 40, 50700.12, 4225.01, 24.38",
        "975, week, 40, 50700, 4225.00, 24.38",
        "195, day, 40, 50700, 4225.00, 24.38",
        "24.375, hour, 40, 50700.000, 4225.00, 24.375",
        "24.375, hour, 37.5, 47531.2500, 3960.94, 24.375",
        "100, year, 0, 100, 8.33, ",
    })
    void pay_is_exact_but_where_it_is_divided(
            String amount, String per, String hours, BigDecimal year, BigDecimal month, BigDecimal hour) {
        var offer = offer(
                "EUR",
                "{salary: {amount: %s, currency: EUR, per: %s}, hours_per_week: %s}".formatted(amount, per, hours));

        assertThat(offer.annualSalary()).isEqualByComparingTo(year);
        assertThat(offer.monthlySalary()).isEqualTo(month);
        assertThat(offer.hourlySalary()).isEqualTo(hour);
    }

    @Test
    void half_a_cent_goes_to_the_even_cent() {
        assertThat(offer("EUR", "{salary: {amount: 0.30, currency: EUR, per: year}}")
                        .monthlySalary())
                .isEqualTo("0.02");
        assertThat(offer("EUR", "{salary: {amount: 0.18, currency: EUR, per: year}}")
                        .monthlySalary())
                .isEqualTo("0.02");
    }

    @Test
    void pay_by_the_hour_says_nothing_of_a_year_while_the_hours_are_unknown() {
        var offer = offer("EUR", "{salary: {amount: 30, currency: EUR, per: hour}}");

        assertThat(offer.annualSalary()).isNull();
        assertThat(offer.monthlySalary()).isNull();
        assertThat(offer.hourlySalary()).isEqualTo("30");
    }

    @Test
    void pay_by_the_year_says_nothing_of_an_hour_while_the_hours_are_unknown() {
        assertThat(offer("EUR", "{salary: {amount: 30000, currency: EUR, per: year}}")
                        .hourlySalary())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "55000, year, 37.5, 55000.00, 55000",
        "58666.67, year, 40, 55000.00, 58666.67",
        "58666.66, year, 40, 54999.99, 58666.66",
        "57200, year, 39, 55000.00, 57200",
        "27500, year, 18.75, 55000.00, 27500",
        "120000, year, 60, 75000.00, 96000.00",
        "15, hour, 60, 29250.0, 37440",
        "30, hour, , 58500.0, ",
        "30000, year, , , ",
        "30000, year, 0, , 30000",
        "0, year, 40, 0.00, 0",
    })
    void pay_counts_for_the_weekly_hours_that_the_country_counts(
            String amount, String per, String hours, BigDecimal fullTime, BigDecimal counted) {
        var week = hours == null ? "" : ", hours_per_week: " + hours;
        var offer = offer(
                "GBP", "{country: GB, salary: {amount: %s, currency: GBP, per: %s}%s}".formatted(amount, per, week));

        assertThat(offer.fullTimeSalary()).usingComparator(NULL_OR_EQUAL).isEqualTo(fullTime);
        assertThat(offer.countedSalary()).usingComparator(NULL_OR_EQUAL).isEqualTo(counted);
    }

    @Test
    void pay_counts_for_no_particular_hours_where_the_country_has_none_or_is_unknown() {
        for (var country : new String[] {"country: DE, ", ""}) {
            var offer = offer(
                    "EUR",
                    "{%ssalary: {amount: 60000, currency: EUR, per: year}, hours_per_week: 40}".formatted(country));

            assertThat(offer.fullTimeSalary()).isNull();
            assertThat(offer.countedSalary()).isNull();
        }
    }

    @Test
    void money_is_in_the_currency_of_the_law_that_asks() {
        var facts = Given.on("2026-07-01").profile("""
                        offers: [{salary: {amount: 60000, currency: USD, per: year}}]
                        work: [{pay: {amount: 60000, currency: USD, per: year},
                                scope: {budget: {amount: 1000, currency: USD}}}]
                        funds: {amount: 60000, currency: USD}
                        income: {amount: 60000, currency: USD, per: month}
                        """);
        var euros = new BigDecimal("52104.00"); // 60,000 / 1.151543068

        var inEuros = facts.in("EUR");

        assertThat(inEuros.all(Offer.TYPE).get(0).annualSalary()).isEqualTo(euros);
        assertThat(inEuros.all(Job.TYPE).get(0).annualPay()).isEqualTo(euros);
        assertThat(inEuros.all(Job.TYPE).get(0).budget()).isEqualTo("1000");
        assertThat(inEuros.all(Funds.TYPE).get(0).amount()).isEqualTo(euros);
        assertThat(inEuros.all(Income.TYPE).get(0).monthly()).isEqualTo(euros);
        assertThat(facts.all(Offer.TYPE).get(0).annualSalary()).isEqualTo("60000");
        assertThat(facts.in("EUR").all(Offer.TYPE)).isSameAs(inEuros.all(Offer.TYPE));
        assertThat(facts.in("EUR").all(Language.TYPE)).isSameAs(facts.all(Language.TYPE));
    }

    @Test
    void money_in_a_currency_without_a_rate_is_unknown_and_nothing_is_missing() {
        var facts = Given.on("2026-07-01")
                .profile("offers: [{salary: {amount: 60000, currency: XAF, per: year}}]")
                .in("EUR");
        var offer = facts.all(Offer.TYPE).get(0);

        assertThat(offer.annualSalary()).isNull();
        assertThat(facts.missing(offer, Offer.TYPE.property("annualSalary"))).isEmpty();
    }

    private static Offer offer(String currency, String yaml) {
        return Given.on("2026-06-01")
                .profile("offers: [" + yaml + "]")
                .in(currency)
                .all(Offer.TYPE)
                .get(0);
    }
}
