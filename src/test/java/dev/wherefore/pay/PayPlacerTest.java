package dev.wherefore.pay;

import static dev.wherefore.pay.Paid.against;
import static dev.wherefore.pay.Paid.answer;
import static dev.wherefore.pay.Paid.ids;
import static dev.wherefore.pay.Paid.job;
import static dev.wherefore.pay.Paid.of;
import static dev.wherefore.pay.Paid.offer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.parameter.Confidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayPlacerTest {
    private static final String MEDIAN = "pay.level.technical-manager/tm-3/median";

    @ParameterizedTest
    @CsvSource({"148499.99, BELOW", "148500, AROUND", "165000, AROUND", "181500, AROUND", "181500.01, ABOVE"})
    void pay_is_placed_against_the_median_of_its_level(String amount, Standing position) {
        assertThat(against(of(job("US", "tm-3", amount, "USD")), MEDIAN).position())
                .isEqualTo(position);
    }

    @Test
    void pay_is_placed_against_its_level_and_the_next() {
        var placed = of(job("US", "tm-3", "165000", "USD"));

        assertThat(ids(placed))
                .startsWith(
                        MEDIAN,
                        "pay.level.technical-manager/tm-3/average",
                        "pay.level.technical-manager/tm-4/median",
                        "pay.level.technical-manager/tm-4/average",
                        "pay.country.technical-manager/US");
        assertThat(placed.telling().benchmark().id()).isEqualTo(MEDIAN);
        assertThat(against(placed, MEDIAN).difference().amount()).isEqualByComparingTo("0");
    }

    @Test
    void the_top_of_a_ladder_has_no_next_level_and_an_unpriced_level_no_figure() {
        assertThat(of(job("US", "tm-6", "300000", "USD")).placements())
                .noneMatch(each -> each.benchmark().scope() == Scope.NEXT_LEVEL);
        assertThat(of(job("US", "tm-7-cto", "300000", "USD")).without()).contains(PlacedPay.Without.LEVEL);
    }

    @Test
    void the_steps_between_the_medians_are_those_of_the_guide() {
        var medians = List.of("90000", "128000", "165000", "195000", "230000", "285000");
        var steps = List.of("42.2", "28.9", "18.2", "17.9", "23.9");
        for (int i = 0; i < steps.size(); i++) {
            var next = "pay.level.technical-manager/tm-" + (i + 2) + "/median";
            var placed = of(job("US", "tm-" + (i + 1), medians.get(i), "USD"));
            var step = against(placed, next)
                    .benchmark()
                    .from()
                    .divide(new BigDecimal(medians.get(i)), 3, RoundingMode.HALF_EVEN)
                    .subtract(BigDecimal.ONE)
                    .movePointRight(2);
            assertThat(step).as("to " + next).isEqualByComparingTo(steps.get(i));
        }
    }

    @Test
    void a_project_managers_level_stands_beside_a_wage() {
        var placed = of(job("US", "tpm-3", "100750", "USD"));

        var guide = against(placed, "pay.level.technical-project-manager/tpm-3/national-average");
        assertThat(guide.benchmark().confidence()).isEqualTo(Confidence.DERIVED);
        assertThat(placed.telling()).isEqualTo(guide);
        assertThat(placed.placements())
                .filteredOn(each -> each.benchmark().id().equals("us.bls.13-1082.median"))
                .extracting(each -> each.benchmark().scope())
                .containsExactly(Scope.LEVEL, Scope.OCCUPATION);
        assertThat(of(job("US", "tpm-1", "59830", "USD")).telling().benchmark().id())
                .isEqualTo("us.bls.13-1082.p10");
    }

    @ParameterizedTest
    @CsvSource({
        "DE, EUR, tm-2, 76800.00",
        "DE, EUR, tpm-3, 62826.60",
        "GB, EUR, tm-3, 99000.00",
        "CA, CAD, tm-2, 98133.33",
        "PL, EUR, tm-2, 42666.67",
        "IN, INR, tm-1, 1350000.00"
    })
    void abroad_the_level_is_an_estimate_by_the_middle_of_the_country(
            String country, String currency, String level, String figure) {
        var placed = of(job(country, level, "50000", currency));
        var estimate =
                against(placed, "pay.scale-to-country/" + country + "/" + level).benchmark();

        assertThat(estimate.from()).isEqualByComparingTo(figure);
        assertThat(estimate.currency()).isEqualTo(currency);
        assertThat(estimate.estimate()).isTrue();
        assertThat(estimate.confidence()).isEqualTo(Confidence.DERIVED);
    }

    /** The guide's ranges by the average of June 2026 and by the factors of 2024, to the hundred. */
    @ParameterizedTest
    @CsvSource({
        "CA, CAD, 90000, 64100, 78200",
        "CA, CAD, 140000, 99800, 121700",
        "DE, EUR, 70000, 80600, 99900",
        "DE, EUR, 110000, 126700, 156900",
        "AU, AUD, 100000, 70200, 73200",
        "AU, AUD, 150000, 105400, 109800",
        "SG, SGD, 90000, 69900, 111900",
        "SG, SGD, 140000, 108700, 174100",
        "IN, INR, 1500000, 15800, 73500",
        "IN, INR, 3000000, 31600, 146900",
        "BR, BRL, 120000, 23400, 48200",
        "BR, BRL, 200000, 39000, 80400",
        "US, USD, 120000, 120000, 120000"
    })
    void pay_is_told_in_dollars_and_in_purchasing_power(
            String country, String currency, String amount, String dollars, String international) {
        var placed = of(job(country, "tm-2", amount, currency));

        assertThat(hundreds(placed.dollars().money().amount())).isEqualByComparingTo(dollars);
        assertThat(hundreds(placed.power().amount())).isEqualByComparingTo(international);
        assertThat(placed.power().year()).isEqualTo(2024);
        if (!currency.equals("USD")) assertThat(placed.dollars().by().id()).isEqualTo("fx.2026-06");
    }

    @Test
    void the_rates_are_those_of_the_day() {
        var profile = job("DE", "tm-2", "70000", "EUR");

        assertThat(of(profile, "2025-12-31").dollars()).satisfies(dollars -> {
            assertThat(dollars.by().id()).isEqualTo("fx.2025-average");
            assertThat(dollars.money().amount()).isEqualByComparingTo("79140.76");
        });
        assertThat(of(profile, "2024-12-30").dollars()).isNull();
        assertThat(of(profile, "2024-12-30").without()).contains(PlacedPay.Without.RATE);
    }

    @Test
    void pay_in_another_currency_is_brought_to_the_benchmark_by_one_set() {
        var placed = of(job("PL", "tm-2", "200000", "PLN"));
        var range = against(placed, "pay.country.technical-manager/PL");

        assertThat(range.by().id()).isEqualTo("fx.2026-01-economist");
        assertThat(range.pay()).isEqualTo(new Money(new BigDecimal("47477.59"), "EUR"));
        assertThat(range.position()).isEqualTo(Standing.WITHIN);
        assertThat(placed.dollars().by().id()).isEqualTo("fx.2026-01-economist");
        assertThat(warnings(placed)).contains(Warning.Type.OLD_RATES);
    }

    @Test
    void a_difference_is_told_in_the_benchmarks_currency_in_dollars_and_in_purchasing_power() {
        var placed = of(offer("DE", "44000", "EUR", ", title: Technical Project Manager"));
        var estimate = against(placed, "pay.scale-to-country/DE/tpm-3");

        assertThat(estimate.difference()).isEqualTo(new Money(new BigDecimal("-18826.60"), "EUR"));
        assertThat(estimate.dollars()).isEqualTo(new Money(new BigDecimal("-21679.64"), "USD"));
        assertThat(estimate.power()).isEqualByComparingTo("-26862.06");
        assertThat(estimate.percent()).isEqualByComparingTo("-30.0");
    }

    @Test
    void the_price_of_a_big_mac_is_a_rough_check() {
        var check = of(job("DE", "tm-2", "70000", "EUR")).check();

        assertThat(check.share()).isEqualByComparingTo("0.153");
        assertThat(check.home()).isEqualByComparingTo("6.12");
        // 80,608.01 dollars over 1.153.
        assertThat(check.amount()).isEqualByComparingTo("69911.54");
        assertThat(of(job("US", "tm-2", "70000", "USD")).check()).isNull();
    }

    @Test
    void a_benchmark_is_stale_after_two_years() {
        var profile = job("US", "tm-3", "165000", "USD");
        var wage = "us.bls.11-3021.median";

        assertThat(against(of(profile, "2026-05-01"), wage).stale()).isFalse();
        assertThat(warnings(of(profile, "2026-05-01"))).doesNotContain(Warning.Type.STALE);
        assertThat(against(of(profile, "2026-05-02"), wage).stale()).isTrue();
        assertThat(warnings(of(profile, "2026-05-02"))).contains(Warning.Type.STALE);
        assertThat(against(of(profile, "2027-01-01"), MEDIAN).stale()).isFalse();
        assertThat(against(of(profile, "2027-01-02"), MEDIAN).stale()).isTrue();
    }

    @Test
    void before_its_first_day_a_figure_is_unknown() {
        var placed = of(job("US", "tm-3", "165000", "USD"), "2024-12-31");

        assertThat(ids(placed)).doesNotContain(MEDIAN).contains("us.bls.11-3021.median");
        assertThat(of(job("US", "tm-3", "165000", "USD"), "2023-06-01").placements())
                .extracting(each -> each.benchmark().from())
                .contains(new BigDecimal("169510"), new BigDecimal("180720"));
        assertThat(of(job("US", "tm-3", "165000", "USD"), "2028-11-22").placements())
                .isEmpty();
    }

    @Test
    void pay_under_the_level_below_is_a_sign_of_an_inflated_title() {
        assertThat(warnings(of(job("US", "tm-3", "128000", "USD")))).doesNotContain(Warning.Type.LEVEL);
        assertThat(warnings(of(job("US", "tm-3", "127999.99", "USD")))).contains(Warning.Type.LEVEL);
        assertThat(warnings(of(job("DE", "tm-3", "76799.99", "EUR")))).contains(Warning.Type.LEVEL);
        assertThat(warnings(of(job("DE", "tm-3", "76800", "EUR")))).doesNotContain(Warning.Type.LEVEL);
        assertThat(warnings(of(job("US", "tm-1", "1", "USD")))).doesNotContain(Warning.Type.LEVEL);
    }

    @Test
    void an_offer_is_placed_by_its_own_title_else_by_the_present_level() {
        var own = of(offer("US", "100000", "USD", ", title: engineering manager"));
        assertThat(own.pay().level().id()).isEqualTo("tm-2");
        assertThat(own.pay().levelIsOwn()).isTrue();

        var answer = answer("{work: [{from: 2020-01, to: present, level: tm-3}], offers: [{country: US, title: Wizard,"
                + " salary: {amount: 1000, currency: USD, per: year}}]}");
        var borrowed = answer.placed().get(1);
        assertThat(borrowed.pay().level().id()).isEqualTo("tm-3");
        assertThat(borrowed.pay().levelIsOwn()).isFalse();
        assertThat(warnings(borrowed)).doesNotContain(Warning.Type.LEVEL);
    }

    @Test
    void kinds_that_differ_are_told() {
        var home = of(job("US", "tm-3", "165000", "USD"));
        var kinds = home.warnings().stream()
                .filter(warning -> warning.type() == Warning.Type.KIND)
                .findFirst()
                .orElseThrow();

        assertThat(kinds.about()).allMatch(each -> each.benchmark().kind() == Kind.WAGE);
        assertThat(warnings(of(job("DE", "tm-3", "90000", "EUR")))).doesNotContain(Warning.Type.KIND);
    }

    @Test
    void the_range_of_a_country_is_that_of_technical_managers() {
        assertThat(warnings(of(job("DE", "tpm-3", "90000", "EUR")))).contains(Warning.Type.ROLE);
        assertThat(warnings(of(job("DE", "tm-3", "90000", "EUR")))).doesNotContain(Warning.Type.ROLE);
    }

    @Test
    void a_sector_stands_for_those_of_the_statistics() {
        assertThat(sectors("fintech")).containsExactly("us.bls.sector-medians/52/11-3021");
        assertThat(sectors("ind.finance")).containsExactly("us.bls.sector-medians/52/11-3021");
        assertThat(sectors("technology"))
                .containsExactly("us.bls.sector-medians/51/11-3021", "us.bls.sector-medians/54/11-3021");
        assertThat(of(job("US", "tm-3", "165000", "USD", ", sector: witchcraft"))
                        .without())
                .containsExactly(PlacedPay.Without.SECTOR);
    }

    @ParameterizedTest
    @CsvSource({
        "50000, from 0, 59830",
        "59829.99, from 0, 59830",
        "59830, from 59830, 76950",
        "100749.99, from 76950, 100750",
        "131660, from 131660, 165790",
        "165790, from 165790, "
    })
    void pay_lies_between_two_percentiles_of_its_occupation(String amount, String from, String to) {
        var band = of(job("US", "tpm-3", amount, "USD")).placements().stream()
                .filter(each -> each.benchmark().id().startsWith("us.bls.13-1082/"))
                .findFirst()
                .orElseThrow();

        assertThat(band.position()).isEqualTo(Standing.WITHIN);
        assertThat(band.benchmark().from()).isEqualByComparingTo(from.substring("from ".length()));
        if (to == null) assertThat(band.benchmark().to()).isNull();
        else assertThat(band.benchmark().to()).isEqualByComparingTo(to);
    }

    @Test
    void a_stated_occupation_comes_before_the_ladders() {
        assertThat(ids(of(job("US", "tm-3", "165000", "USD", ", occupation: {soc: \"15-1252\"}"))))
                .contains("us.bls.15-1252.median", "us.bls.15-1252.mean")
                .doesNotContain("us.bls.11-3021.median");
        assertThat(ids(of(job("US", "tm-3", "165000", "USD", ", occupation: {soc: \"29-1141\"}"))))
                .noneMatch(id -> id.startsWith("us.bls."));
        assertThat(ids(of(job("US", "ic-staff-engineer", "165000", "USD")))).contains("us.bls.15-1252.median");
    }

    @Test
    void a_state_is_an_index_against_the_mean_of_its_own_year() {
        var placed = of(offer("US", "165000", "USD", ", title: tm-3, region: \"San Jose, California\""));
        var state = against(placed, "us.bls.11-3021.states/California").benchmark();

        // 171,200 times 217,030 over 180,720.
        assertThat(state.from()).isEqualByComparingTo("205597.26");
        assertThat(state.confidence()).isEqualTo(Confidence.RECALLED);
        assertThat(state.asOf()).isEqualTo(LocalDate.of(2023, 5, 1));
        assertThat(state.note()).contains("index");
        assertThat(ids(of(offer("US", "165000", "USD", ", title: tpm-3, region: California"))))
                .noneMatch(id -> id.contains("states"));
    }

    @Test
    void a_city_is_named_by_the_region_or_its_first_part() {
        var placed = of(offer("US", "112547", "USD", ", title: tpm-3, region: \"New York, NY\""));
        var city = against(placed, "pay.city/new-york/technical-project-manager");

        assertThat(city.position()).isEqualTo(Standing.AROUND);
        // The premium over the national average is 7.5 percent.
        assertThat(against(placed, "pay.level.technical-project-manager/tpm-3/national-average")
                        .percent())
                .isEqualByComparingTo("7.5");
        assertThat(placed.living().city()).isEqualTo("New York");
        assertThat(of(offer("GB", "60000", "GBP", ", region: london")).living().both())
                .isEqualByComparingTo("76.1");
        assertThat(of(offer("US", "1", "USD", ", region: \"Washington, DC\""))
                        .living()
                        .city())
                .isEqualTo("Washington, DC");
        assertThat(of(offer("US", "1", "USD", ", region: Washington")).living()).isNull();
        assertThat(ids(of(offer("US", "1", "USD", ", title: tm-2, region: \"Washington, DC\""))))
                .noneMatch(id -> id.contains("states"));
    }

    @Test
    void the_ranges_of_the_hubs_are_for_the_hubs() {
        var hub = "pay.range.technical-manager.hub";
        var placed = of(offer("US", "150000", "USD", ", title: tm-2, region: Seattle"));

        assertThat(against(placed, hub).benchmark().kind()).isEqualTo(Kind.TOTAL);
        assertThat(against(placed, "pay.range.technical-manager.hub-experienced")
                        .position())
                .isEqualTo(Standing.BELOW);
        assertThat(ids(of(offer("US", "150000", "USD", ", title: tm-2, region: Boston"))))
                .doesNotContain(hub);
    }

    @Test
    void a_going_rate_is_a_floor_for_the_hours_of_the_week() {
        var placed = of(offer("GB", "58200", "GBP", ", occupation: {soc2020: \"2131\"}, hours_per_week: 40"));

        assertThat(against(placed, "gb.going-rates/2131/standard").position()).isEqualTo(Standing.WITHIN);
        assertThat(against(placed, "gb.going-rates/2131/lower").position()).isEqualTo(Standing.WITHIN);
        var hourly = against(placed, "gb.going-rates/2131/hour");
        assertThat(hourly.benchmark().from()).isEqualByComparingTo("62088");
        assertThat(hourly.position()).isEqualTo(Standing.BELOW);
        assertThat(ids(of(offer("GB", "58200", "GBP", "")))).noneMatch(id -> id.startsWith("gb."));
    }

    @Test
    void what_holders_of_a_credential_report_stands_beside_a_holders_pay() {
        assertThat(credential("{id: pmp, issued: 2016-11-21, expires: 2028-01-01}"))
                .containsExactly("pay.pmp.us.with");
        assertThat(credential("{id: pmp, issued: 2016-11-20, expires: 2028-01-01}"))
                .containsExactly("pay.pmp.us.with", "pay.pmp.us.tenure.long.pay");
        assertThat(credential("{id: pmp, issued: 2021-11-21, expires: 2028-01-01}"))
                .containsExactly("pay.pmp.us.with");
        assertThat(credential("{id: pmp, issued: 2021-11-22, expires: 2028-01-01}"))
                .containsExactly("pay.pmp.us.with", "pay.pmp.us.tenure.short.pay");
        // Expired: he holds none.
        assertThat(credential("{id: pmp, issued: 2016-01-01, expires: 2020-01-01}"))
                .containsExactly("pay.pmp.us.without");
        assertThat(answer(job("US", "tpm-3", "100000", "USD")).credentials())
                .extracting(cited -> cited.id() + " " + cited.value())
                .containsExactly("pay.pmp.global 17", "pay.pmp.us 23.7");
        assertThat(answer(job("US", "tpm-3", "100000", "USD"), "2025-10-31").credentials())
                .extracting(cited -> cited.id() + " " + cited.value())
                .containsExactly("pay.pmp.global 33");
    }

    @Test
    void what_is_missing_is_asked_for_by_its_key() {
        assertThat(missing("{}")).containsExactly("work", "offers");
        assertThat(missing("{work: []}")).containsExactly("offers");
        assertThat(missing("{work: [], offers: []}")).isEmpty();
        assertThat(missing("{work: [{from: 2020-01, to: present}]}"))
                .containsExactly("work[0].pay", "work[0].country", "work[0].level");
        assertThat(
                        missing(
                                "{work: [{from: 2020-01, to: present, country: US, level: tm-2, pay: {amount: 5, per: hour}}]}"))
                .containsExactly("work[0].pay.currency", "work[0].hours_per_week");
        assertThat(missing("{work: [], offers: [{salary: {currency: EUR, per: year}}]}"))
                .containsExactly("offers[0].salary.amount", "offers[0].country", "offers[0].title");
        assertThat(missing("{work: [{from: 2020-01, country: US, level: tm-2}]}"))
                .containsExactly("work[0].to", "work[0].pay");
        assertThat(answer("{work: [{from: 2015-01, to: 2019-01}], offers: []}").placed())
                .isEmpty();
    }

    @Test
    void a_missing_key_has_its_question() {
        assertThat(of("{work: [], offers: [{country: DE}]}").missing())
                .extracting(MissingKey::question)
                .contains("What gross salary does the offer pay?");
    }

    @Test
    void a_country_or_currency_of_which_nothing_is_known_is_told() {
        var nigeria = of(job("NG", "tm-2", "62000", "USD"));
        assertThat(nigeria.placements()).isEmpty();
        assertThat(nigeria.without()).containsExactly(PlacedPay.Without.POWER, PlacedPay.Without.COUNTRY);

        var naira = of(job("NG", "tm-2", "62000000", "NGN"));
        assertThat(naira.dollars()).isNull();
        assertThat(naira.without()).contains(PlacedPay.Without.RATE);
        assertThat(of("{work: [], offers: [{salary: {amount: 1, currency: USD, per: year}}]}")
                        .placements())
                .isEmpty();
    }

    @Test
    void hints_are_those_of_the_case() {
        assertThat(hints(job("US", "tm-3", "165000", "USD")))
                .contains("benchmark", "negotiation.opening", "total.compare", "factor.location", "credential.caution")
                .doesNotContain("visa-floor", "country.tax", "level-consistency", "outlook.hiring");
        assertThat(hints(
                        "{candidate: {citizenships: [US]}, offers: [{country: PL, salary: {amount: 1, currency: EUR, per: year}}],"
                                + " work: [{country: US, from: 2020-01, to: present, level: ic-staff-engineer}]}"))
                .contains("visa-floor", "country.tax", "country.poland", "ladder.above-individual");
        assertThat(hints("{candidate: {citizenships: [PL]}, work: [], offers: [{country: PL}]}"))
                .doesNotContain("visa-floor");
        assertThat(hints(job("SE", "tpm-3", "1", "SEK"))).contains("country.nordic", "outlook.hiring");
        assertThat(hints(offer("US", "1", "USD", ", title: tm-3, region: Seattle")))
                .contains("place.higher");
        assertThat(hints(offer("US", "1", "USD", ", title: tm-3, region: Texas")))
                .contains("place.hotspot", "level-consistency");
        assertThat(hints("{work: [], offers: []}")).isEmpty();
    }

    @Test
    void the_outlook_is_that_of_the_occupations_of_pay_at_home() {
        assertThat(answer(job("US", "tm-3", "165000", "USD")).outlook())
                .extracting(cited -> cited.id())
                .containsExactly(
                        "us.bls.11-3021.employment",
                        "us.bls.11-3021.growth",
                        "us.bls.11-3021.openings",
                        "us.bls.11-3021.related-experience");
        assertThat(answer(job("DE", "tm-3", "165000", "EUR")).outlook()).isEmpty();
    }

    private static List<String> sectors(String sector) {
        return ids(of(job("US", "tm-3", "165000", "USD", ", sector: " + sector))).stream()
                .filter(id -> id.startsWith("us.bls.sector-medians"))
                .toList();
    }

    private static List<String> credential(String certification) {
        var job = job("US", "tpm-3", "100000", "USD");
        var profile = job.substring(0, job.length() - 1) + ", certifications: [" + certification + "]}";
        return ids(of(profile)).stream().filter(id -> id.startsWith("pay.pmp")).toList();
    }

    private static List<Warning.Type> warnings(PlacedPay placed) {
        return placed.warnings().stream().map(Warning::type).toList();
    }

    private static List<String> hints(String profile) {
        return answer(profile).hints().stream().map(Hint::id).toList();
    }

    private static List<String> missing(String profile) {
        var answer = answer(profile);
        var keys = new java.util.ArrayList<>(answer.missing());
        answer.placed().forEach(placed -> keys.addAll(placed.missing()));
        return keys.stream().map(MissingKey::path).toList();
    }

    private static BigDecimal hundreds(BigDecimal amount) {
        return amount.setScale(-2, RoundingMode.HALF_UP);
    }
}
