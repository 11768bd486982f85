package dev.wherefore.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlapTest {
    @ParameterizedTest
    @CsvSource({
        // The same clocks all year, or on one side only.
        "2026-01-15, DE, FR, 8, 8",
        "2026-07-15, DE, NG, 7, 7",
        "2026-01-15, DE, NG, 8, 8",
        "2026-01-15, GB, DE, 7, 7",
        // Clocks of half and quarter hours.
        "2026-01-15, DE, IN, 3.5, 3.5",
        "2026-07-15, DE, IN, 4.5, 4.5",
        "2026-01-15, IN, NP, 7.75, 7.75",
        // The fortnights in which only one side has changed its clocks.
        "2026-03-07, GB, JM, 3, 3",
        "2026-03-15, GB, CU, 4, 4",
        "2026-03-29, GB, CU, 3, 3",
        // Several zones give a range.
        "2026-01-15, ES, GB, 7, 8",
        "2026-01-15, PT, DE, 6, 7",
        "2026-07-15, US, NG, 0, 3",
        "2026-01-15, GB, SG, 0, 0",
        // Across the date line one's afternoon is the other's morning of the next day.
        "2026-01-15, WS, TO, 8, 8",
        "2026-01-15, JP, AS, 4, 4",
    })
    void a_day_from_nine_to_five_is_shared_as_far_as_the_clocks_of_the_day_allow(
            String day, String residence, String country, String least, String most) {
        var overlap = overlap(day, residence, country);

        assertThat(overlap.leastHours()).isEqualTo(least);
        assertThat(overlap.mostHours()).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-15, US, NG", "2026-07-15, AU, US", "2026-04-01, NZ, BR", "2026-10-28, RU, CA"})
    void what_one_country_shares_with_another_the_other_shares_with_it(String day, String one, String other) {
        var there = overlap(day, one, other);
        var back = overlap(day, other, one);

        assertThat(back.leastHours()).isEqualTo(there.leastHours());
        assertThat(back.mostHours()).isEqualTo(there.mostHours());
    }

    @Test
    void there_is_one_for_each_offer_and_one_for_the_income() {
        var facts = Given.on("2026-01-15").profile("""
                        candidate: {residence: DE}
                        offers: [{country: FR}, {country: IN}]
                        income: {source_country: GB}
                        """);

        assertThat(facts.all(Overlap.TYPE)).extracting(Overlap::to).containsExactly("FR", "IN", "GB");
        assertThat(facts.all(Overlap.TYPE)).extracting(Overlap::from).containsOnly("DE");
    }

    @Test
    void what_is_not_known_is_asked_for_where_it_stands() {
        var facts = Given.on("2026-01-15").profile("{offers: [{country: FR}, {remote: true}]}");

        assertThat(facts.all(Overlap.TYPE)).hasSize(3).allSatisfy(overlap -> {
            assertThat(overlap.leastHours()).isNull();
            assertThat(overlap.mostHours()).isNull();
        });
        assertThat(missing(facts, 0, "leastHours")).containsExactly("candidate.residence");
        assertThat(missing(facts, 1, "mostHours")).containsExactly("candidate.residence", "offers[1].country");
        assertThat(missing(facts, 2, "mostHours")).containsExactly("candidate.residence", "income.source_country");
        assertThat(missing(facts, 1, "to")).containsExactly("offers[1].country");
        assertThat(missing(facts, 2, "to")).containsExactly("income.source_country");
    }

    @Test
    void offers_that_are_left_out_may_be_anywhere_and_none_overlap_with_nothing() {
        var leftOut = Given.on("2026-01-15").profile("{candidate: {residence: DE}}");
        var none = Given.on("2026-01-15").profile("{candidate: {residence: DE}, offers: []}");

        assertThat(leftOut.all(Overlap.TYPE))
                .extracting(Overlap::origin)
                .containsExactly(Origin.blank("offers"), Origin.at("income"));
        assertThat(missing(leftOut, 0, "to")).containsExactly("offers");
        assertThat(none.all(Overlap.TYPE)).extracting(Overlap::origin).containsExactly(Origin.at("income"));
    }

    @Test
    void a_country_without_known_clocks_shares_no_known_hours() {
        assertThat(overlap("2026-01-15", "DE", "BV").mostHours()).isNull();
        assertThat(overlap("1969-12-31", "DE", "FR").mostHours()).isNull();
    }

    @Test
    void java_knows_every_zone_and_every_key_is_a_country() {
        var countries = List.of(Locale.getISOCountries());
        for (var row : Given.inForce("2026-01-15").rows("place.time-zones")) {
            assertThat(countries).contains(row.key());
            assertThat(ZoneId.getAvailableZoneIds()).contains(row.andKey());
        }
    }

    private static List<String> missing(Facts facts, int number, String property) {
        return facts.missing(facts.all(Overlap.TYPE).get(number), Overlap.TYPE.property(property));
    }

    private static Overlap overlap(String day, String residence, String country) {
        return Given.on(day)
                .profile("{candidate: {residence: \"%s\"}, offers: [{country: \"%s\"}]}".formatted(residence, country))
                .all(Overlap.TYPE)
                .get(0);
    }
}
