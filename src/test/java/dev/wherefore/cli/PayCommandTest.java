package dev.wherefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayCommandTest {
    private static final String MAYA = "profiles/maya-okafor.yaml";
    private static final String DAY = "2026-11-22";

    private static final String MANAGER =
            "{work: [{from: 2020-01, to: present, country: US, level: tm-3, sector: fintech,"
                    + " employer: Example Bank, pay: {amount: 120000, currency: USD, per: year}}],"
                    + " certifications: [{id: pmp, issued: 2012-05-01, expires: 2028-05-01}],"
                    + " offers: [{country: GB, region: London, title: IT project manager, occupation: {soc2020: \"2131\"},"
                    + " hours_per_week: 40, salary: {amount: 5000, currency: GBP, per: month}},"
                    + " {country: US, region: \"Seattle, Washington\", title: tm-3, salary: {amount: 70, currency: USD, per: hour},"
                    + " hours_per_week: 40},"
                    + " {country: AE, salary: {amount: 400000, currency: AED, per: year}},"
                    + " {country: DE, title: x}]}";

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Run.of("schema", "report").out(), InputFormat.JSON);

    @TempDir
    Path folder;

    @Test
    void an_offer_is_told_in_its_currency_in_dollars_and_in_purchasing_power_with_rates_year_kind_and_confidence() {
        var run = Run.of("pay", MAYA, "--on", DAY);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("they are no offers and promise nothing")
                .contains("As stated: EUR 44,000 a year, gross.")
                .contains("In US dollars: USD 50,667.89 a year by fx.2026-06, average of June 2026 (30 June 2026).")
                .contains("62,779.83 international dollars a year, at 0.700862 EUR for one in 2024")
                .containsPattern("below {3}EUR 62,826.60: estimate for the level .* -30%")
                .contains("EUR 18,826.60 under it: USD 21,679.64 or 26,862.06 international dollars.")
                .contains("base · estimate, derived · of 1 January 2025")
                .contains("base · reported · of 1 January 2025 · [seed-tm]")
                .contains("(pay.level-consistency)", "(pay.role)");
    }

    @Test
    void what_the_visa_route_asks_stands_before_the_market() {
        var out = Run.of("pay", MAYA, "--on", DAY).out();

        assertThat(out).contains("✗ Visa first: Germany · EU Blue Card, salary: not met, EUR 1,934.20 a year short.");
        assertThat(out.indexOf("Visa first")).isLessThan(out.indexOf("below   EUR"));
    }

    @Test
    void what_is_stale_counts_something_else_or_is_converted_by_old_rates_is_warned_of() throws IOException {
        var out = Run.of("pay", file(MANAGER), "--on", "2027-01-15").out().replaceAll("\\s+", " ");

        assertThat(out)
                .contains("wage · confirmed · of 1 May 2024 · stale · [bls-oews-2024]")
                .contains("marked stale: older than 24 months, the oldest of 1 May 2023.", "(pay.stale)")
                .contains("those marked total are pay with bonus and equity")
                .contains(
                        "The exchange rates are older than 6 months: fx.2026-06, average of June 2026 (30 June 2026).");
    }

    @Test
    void unknown_pay_is_asked_for_by_its_key() throws IOException {
        assertThat(Run.of("pay", file(MANAGER), "--on", DAY).out())
                .contains("? Unknown without offers[3].salary: What gross salary does the offer pay?");
        assertThat(Run.of("pay", file("{}"), "--on", DAY).out())
                .contains("? Unknown without work: Which jobs have you held, from when to when?")
                .contains("? Unknown without offers: ");
    }

    @Test
    void sentences_name_their_source() {
        assertThat(Run.of("pay", MAYA, "--on", DAY, "--width", "200").out())
                .contains(
                        "- What gives leverage: a strong record of performance, specialised expertise, and knowing the "
                                + "market's rates. [seed-tm]")
                .contains("an association, never a promised rise.")
                .contains(
                        "[seed-tm] Complete Technical Manager Career Guide (Himalayas) (press), read 21 November 2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2020-01-01", "2023-06-01", "2025-06-01", "2026-06-29", "2026-11-22", "2027-02-01", "2040-01-01"
            })
    void the_json_of_any_day_follows_the_schema_of_reports(String day) throws IOException {
        for (var profile : List.of(MAYA, file(MANAGER), "profiles/nearly-empty.yaml")) {
            var json = Run.of("pay", profile, "--on", day, "--format", "json").out();

            assertThat(schema.validate(json, InputFormat.JSON)).as(profile).isEmpty();
        }
    }

    @Test
    void the_json_is_exact() {
        var json = Run.of("pay", MAYA, "--on", DAY, "--format", "json").out();

        assertThat(json)
                .contains("\"differenceInDollars\" : -21679.64", "\"differenceInPurchasingPower\" : -26862.06")
                .contains("\"position\" : \"below\"", "\"kind\" : \"base\"", "\"set\" : \"fx.2026-06\"");
    }

    @Test
    void several_profiles_make_a_list_and_one_that_is_wrong_does_not_stop_the_others() throws IOException {
        assertThat(Json.of(Run.of("pay", MAYA, MAYA, "--format", "json").out()))
                .asInstanceOf(Json.LIST)
                .hasSize(2);

        var run = Run.of("pay", file("{wrok: []}"), MAYA);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("wrok");
        assertThat(run.out()).startsWith("Maya Okafor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "100", "200"})
    void no_line_but_an_address_is_wider_than_asked(String width) throws IOException {
        assertThat(Run.of("pay", file(MANAGER), "--width", width).out().lines())
                .filteredOn(line -> !line.contains("http"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Integer.parseInt(width)));
    }

    @Test
    void advise_tells_two_pays_at_most_and_as_benchmarks() throws IOException {
        var advice =
                Run.of("advise", file(MANAGER), "--kind", "level", "--on", DAY).out();
        int start = advice.indexOf("\nPay ");
        var pay = advice.substring(start, advice.indexOf("\n\n", start)).replaceAll("\\s+", " ");

        assertThat(pay).contains("Present pay at Example Bank, USD 120,000 a year: 27.3% under USD 165,000,");
        assertThat(pay.split("a benchmark", -1)).hasSize(3);
        assertThat(Run.of("advise", "profiles/nearly-empty.yaml", "--kind", "level")
                        .out())
                .doesNotContain("\nPay ");
    }

    @Test
    void the_json_of_advise_has_the_pay() throws IOException {
        var json = Run.of("advise", file(MANAGER), "--kind", "certification", "--on", DAY, "--format", "json")
                .out();

        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        var pay = (Map<?, ?>) ((Map<?, ?>) Json.of(json)).get("pay");
        assertThat((List<?>) pay.get("placed")).hasSize(5);
        // Whatever else is asked, the proof of one goal tells nothing of pay.
        var why = Json.of(
                Run.of("why", MAYA, "certification/pmp", "--format", "json").out());
        assertThat(((Map<?, ?>) why).get("pay")).isNull();
    }

    private String file(String profile) throws IOException {
        return Files.writeString(folder.resolve("p" + Math.abs(profile.hashCode()) + ".yaml"), profile)
                .toString();
    }
}
