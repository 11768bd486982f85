package dev.wherefore.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.Problems;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExperienceMeasureTest {
    private static final String WHOLE = "experience: {x: {about: work}}";

    @ParameterizedTest
    @CsvSource({
        "2015-01, 2021-01, 72",
        "2015-01-01, 2020-12-31, 71",
        "2025-02-15, 2025-03-15, 1",
        "2025-02-15, 2025-03-14, 0",
        "2025-01-31, 2025-02-28, 0",
        "2025-01-31, 2025-03-01, 1",
        "2025-01-31, 2025-03-31, 2",
        "2024-02-29, 2025-02-28, 11",
        "2024-02-29, 2025-03-01, 12",
        "2025-06-01, present, 12",
        "2025-06-02, present, 11",
        "2026-06-01, present, 0",
        "2027-01-01, present, 0",
        "2025-06-01, 2027-01-01, 12",
    })
    void a_job_counts_from_its_first_day_to_the_beginning_of_the_day_it_ended(String from, String to, int months) {
        var facts = Given.on("2026-06-01").measures(WHOLE).profile("work: [{from: %s, to: %s}]".formatted(from, to));

        assertThat(Given.months(facts)).isEqualTo(String.valueOf(months));
        assertThat(facts.all(Job.TYPE).get(0).months()).isEqualTo(months);
    }

    @Test
    void years_are_completed_ones() {
        var facts = Given.on("2026-06-01").measures(WHOLE).profile("work: [{from: 2020-01, to: 2022-12}]");

        var experience = facts.keyed(Experience.TYPE, "x");

        assertThat(experience.months()).isEqualTo(35);
        assertThat(experience.years()).isEqualTo(2);
        assertThat(experience.low()).isSameAs(experience).isSameAs(experience.high());
    }

    @Test
    void jobs_that_overlap_count_once() {
        var work = "work: [{from: 2020-01, to: 2022-01}, {from: 2021-01, to: 2023-01}, {from: 2021-03, to: 2021-06}]";

        assertThat(Given.months(Given.on("2026-06-01").measures(WHOLE).profile(work)))
                .isEqualTo("36");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-16, 2025-03-16, 2025-05-16, 0", "2025-01-16, 2025-03-16, 2025-05-17, 1"})
    void days_of_separate_jobs_complete_a_month_when_31_come_together(String a, String b, String c, int months) {
        // 15 days, none, and 15 or 16
        var work = "work: [{from: 2025-01-01, to: %s}, {from: %s, to: %s}, {from: 2025-05-01, to: %s}]"
                .formatted(a, b, b, c);

        assertThat(Given.months(Given.on("2026-06-01").measures(WHOLE).profile(work)))
                .isEqualTo("" + months);
    }

    @Test
    void adjoining_jobs_are_as_one() {
        var work = "work: [{from: 2025-01-31, to: 2025-02-17}, {from: 2025-02-17, to: 2025-03-31}]";

        assertThat(Given.months(Given.on("2026-06-01").measures(WHOLE).profile(work)))
                .isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({"30, 24", "40, 24", "29.99, 23", "15, 12", "20, 16", "0, 0"})
    void fewer_hours_than_full_time_count_in_proportion_and_more_count_once(String hours, int months) {
        var facts = Given.on("2026-06-01")
                .measures("experience: {x: {about: work, full-time-hours: 30}}")
                .profile("work: [{from: 2024-01, to: 2026-01, hours_per_week: %s}]".formatted(hours));

        assertThat(Given.months(facts)).isEqualTo(String.valueOf(months));
    }

    @Test
    void hours_of_jobs_that_overlap_add_up_to_full_time_at_most() {
        var facts = Given.on("2026-06-01")
                .measures("experience: {x: {about: work, full-time-hours: x.hours}}")
                .profile("""
                        work:
                          - {from: 2024-01, to: 2025-01, hours_per_week: 15}
                          - {from: 2024-07, to: 2025-07, hours_per_week: 20}
                        """);

        // six months at half, six at full, six at two thirds
        assertThat(Given.months(facts)).isEqualTo("13");
    }

    @Test
    void thirds_of_a_month_add_up_exactly() {
        var facts = Given.on("2026-06-01")
                .measures("experience: {x: {about: work, full-time-hours: 30}}")
                .profile("work: [{from: 2024-01, to: 2024-04, hours_per_week: 10}]");

        assertThat(Given.months(facts)).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"19.9, 0", "20, 24"})
    void a_job_under_the_least_hours_does_not_count(String hours, int months) {
        var facts = Given.on("2026-06-01")
                .measures("experience: {x: {about: work, least-hours: 20}}")
                .profile("work: [{from: 2024-01, to: 2026-01, hours_per_week: %s}]".formatted(hours));

        assertThat(Given.months(facts)).isEqualTo(String.valueOf(months));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, x.window, 2010-01, present, 36",
        "2024-02-29, x.window, 2010-01, present, 36",
        "2026-03-31, x.months, 2010-01, present, 18",
        "2026-06-01, x.window, 2010-01, 2023-06-01, 0",
        "2026-06-01, x.window, 2010-01, 2023-07-01, 1",
        "2026-06-01, x.window, 2023-06-02, present, 35",
    })
    void only_the_time_in_the_window_counts(String day, String window, String from, String to, int months) {
        var facts = Given.on(day)
                .measures("experience: {x: {about: work, within: %s}}".formatted(window))
                .profile("work: [{from: %s, to: %s}]".formatted(from, to));

        assertThat(Given.months(facts)).isEqualTo(String.valueOf(months));
    }

    @Test
    void a_window_that_is_not_known_leaves_everything_open_and_nothing_to_ask() {
        var facts = Given.on("2026-06-01")
                .measures("experience: {x: {about: work, within: x.later}}")
                .profile("work: [{from: 2020-06, to: 2026-06}]");

        assertThat(Given.months(facts)).isEqualTo("0..72");
        assertThat(missing(facts)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1330, 12", "2512, 12", "1210, 0"})
    void an_occupation_counts_when_its_group_is_listed(String isco, int months) {
        var facts = Given.on("2026-06-01")
                .measures("experience: {x: {about: work, occupation: {isco: x.it}}}")
                .profile("work: [{from: 2024-01, to: 2025-01, occupation: {isco: \"%s\"}}]".formatted(isco));

        assertThat(Given.months(facts)).isEqualTo(String.valueOf(months));
    }

    @ParameterizedTest
    @CsvSource({"11-3021, 12", "15-1252, 12", "11-3031, 0"})
    void codes_with_punctuation_are_compared_as_stated(String soc, int months) {
        var facts = Given.on("2026-06-01")
                .measures("experience: {x: {about: work, occupation: {soc: x.soc}}}")
                .profile("work: [{from: 2024-01, to: 2025-01, occupation: {soc: \"%s\"}}]".formatted(soc));

        assertThat(Given.months(facts)).isEqualTo(String.valueOf(months));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "countries: [CA, US]         | 12",
                "not-countries: [CA]         | 24",
                "ladders: [technical-manager]| 12",
                "levels: [tm-2]              | 12",
                "seniority: [manager]        | 12",
                "sectors: [fintech]          | 24",
            })
    void each_filter_leaves_out_the_jobs_that_fail_it(String filter, int months) {
        var facts = Given.on("2026-06-01")
                .measures("experience: {x: {about: work, %s}}".formatted(filter))
                .profile("""
                        work:
                          - {country: CA, from: 2020-01, to: 2021-01, ladder: technical-manager, level: tm-2,
                             seniority: manager, sector: retail}
                          - {country: NG, from: 2022-01, to: 2024-01, ladder: individual-contributor, level: ic-1,
                             seniority: staff, sector: fintech}
                        """);

        assertThat(Given.months(facts)).isEqualTo(String.valueOf(months));
    }

    @Test
    void the_longest_run_ends_where_a_day_is_missing() {
        var given = Given.on("2026-06-01").measures("experience: {x: {about: work, continuous: true}}");

        assertThat(Given.months(given.profile("work: [{from: 2020-01, to: 2021-01}, {from: 2021-01, to: 2022-01}]")))
                .isEqualTo("24");
        assertThat(Given.months(given.profile("work: [{from: 2020-01, to: 2021-01}, {from: 2021-01-02, to: 2022-02}]")))
                .isEqualTo("12");
    }

    @Test
    void work_before_the_degree_does_not_count() {
        var given = Given.on("2026-06-01").measures("experience: {x: {about: work, after-degree: bachelor}}");
        var work = "\nwork: [{from: 2010-01, to: 2020-01}]";

        assertThat(Given.months(given.profile(
                        "education: [{degree: diploma, completed: 2011-01}, {degree: master, completed: 2016-01}, "
                                + "{degree: bachelor, completed: 2014-01}]" + work)))
                .isEqualTo("72");
        assertThat(Given.months(given.profile("education: [{degree: diploma, completed: 2011-01}]" + work)))
                .isEqualTo("0");
        assertThat(Given.months(given.profile("education: []" + work))).isEqualTo("0");
        assertThat(Given.months(given.profile("education: [{degree: bachelor}]" + work)))
                .isEqualTo("0..120");
        assertThat(Given.months(
                        given.profile("education: [{degree: bachelor}, {degree: master, completed: 2016-01}]" + work)))
                .isEqualTo("48..120");
        assertThat(Given.months(given.profile(
                        "education: [{completed: 2014-01}, {degree: master, completed: 2016-01}]" + work)))
                .isEqualTo("48..72");
        assertThat(Given.months(given.profile(work))).isEqualTo("0..120");
    }

    private static final String SINCE_ASSESSMENT =
            "experience: {x: {about: work, occupation: {anzsco: x.software}, since-assessment: AU}}";
    private static final String SOFTWARE = "work: [{from: 2015-01, to: 2025-01, occupation: {anzsco: \"261313\"}}]\n";

    @ParameterizedTest
    @CsvSource({
        "2014-01-01, 120",
        "2015-01-01, 120",
        "2015-01-02, 119",
        "2020-01-01, 60",
        "2025-01-01, 0",
        "2027-01-01, 0"
    })
    void only_work_since_the_day_that_the_assessment_names_counts(String skilledFrom, int months) {
        var facts = Given.on("2026-06-01")
                .measures(SINCE_ASSESSMENT)
                .profile(SOFTWARE + "assessments: [%s]".formatted(assessment("", skilledFrom)));

        assertThat(Given.months(facts)).isEqualTo(String.valueOf(months));
    }

    @ParameterizedTest
    @ValueSource(strings = {"country: NZ", "outcome: negative", "occupation: {anzsco: \"135112\"}"})
    void without_a_positive_assessment_of_the_occupation_for_the_country_no_work_counts(String other) {
        var given = Given.on("2026-06-01").measures(SINCE_ASSESSMENT);

        assertThat(Given.months(
                        given.profile(SOFTWARE + "assessments: [%s]".formatted(assessment(other, "2020-01-01")))))
                .isEqualTo("0");
        assertThat(Given.months(given.profile(SOFTWARE + "assessments: []"))).isEqualTo("0");
        // Whatever else is left out.
        assertThat(Given.months(given.profile(SOFTWARE + "assessments: [{%s}]".formatted(other))))
                .isEqualTo("0");
    }

    @Test
    void of_several_assessments_the_one_issued_last_counts_and_of_one_day_the_one_stated_last() {
        var given = Given.on("2026-06-01").measures(SINCE_ASSESSMENT);
        var first = assessment("issued: 2024-03-01", "2018-01-01");
        var second = assessment("issued: 2025-03-01", "2020-01-01");
        var third = assessment("issued: 2025-03-01", "2019-01-01");
        var negative = assessment("issued: 2026-03-01, outcome: negative", "2022-01-01");

        assertThat(Given.months(given.profile(SOFTWARE + "assessments: [%s, %s]".formatted(first, second))))
                .isEqualTo("60");
        assertThat(Given.months(given.profile(SOFTWARE + "assessments: [%s, %s]".formatted(second, first))))
                .isEqualTo("60");
        assertThat(Given.months(given.profile(SOFTWARE + "assessments: [%s, %s]".formatted(second, third))))
                .isEqualTo("72");
        assertThat(Given.months(given.profile(SOFTWARE + "assessments: [%s, %s]".formatted(negative, first))))
                .isEqualTo("84");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "skilled_from | 0..120 | assessments[0].skilled_from",
                "outcome      | 0..60  | assessments[0].outcome",
                "country      | 0..60  | assessments[0].country",
                "occupation   | 0..60  | assessments[0].occupation.anzsco",
                "issued       | 60     | ",
            })
    void what_an_assessment_leaves_out_is_asked_for_where_it_matters(String key, String months, String path) {
        var facts = Given.on("2026-06-01")
                .measures(SINCE_ASSESSMENT)
                .profile(SOFTWARE + "assessments: [%s]".formatted(assessment(key + ": null", "2020-01-01")));

        assertThat(Given.months(facts)).isEqualTo(months);
        assertThat(missing(facts)).isEqualTo(path == null ? List.of() : List.of(path));
    }

    @Test
    void assessments_that_are_left_out_leave_all_work_open() {
        var given = Given.on("2026-06-01").measures(SINCE_ASSESSMENT);

        assertThat(Given.months(given.profile(SOFTWARE))).isEqualTo("0..120");
        assertThat(missing(given.profile(SOFTWARE))).containsExactly("assessments");
        assertThat(Given.months(given.profile("work: []"))).isEqualTo("0");
    }

    @Test
    void an_assessment_that_may_be_the_later_one_leaves_the_time_between_them_open() {
        var given = Given.on("2026-06-01").measures(SINCE_ASSESSMENT);
        var known = assessment("issued: 2024-03-01", "2020-01-01");
        var undated = assessment("issued: null", "2018-01-01");
        var perhaps = assessment("issued: 2025-03-01, outcome: null", "2018-01-01");
        var earlier = assessment("issued: 2023-03-01, outcome: null", "2018-01-01");

        assertThat(Given.months(given.profile(SOFTWARE + "assessments: [%s, %s]".formatted(known, undated))))
                .isEqualTo("60..84");
        assertThat(missing(given.profile(SOFTWARE + "assessments: [%s, %s]".formatted(known, undated))))
                .containsExactly("assessments[1].issued");
        assertThat(Given.months(given.profile(SOFTWARE + "assessments: [%s, %s]".formatted(known, perhaps))))
                .isEqualTo("60..84");
        assertThat(missing(given.profile(SOFTWARE + "assessments: [%s, %s]".formatted(known, perhaps))))
                .containsExactly("assessments[1].outcome");
        assertThat(Given.months(given.profile(SOFTWARE + "assessments: [%s, %s]".formatted(earlier, known))))
                .isEqualTo("60");
    }

    /** A positive one of a software engineer for Australia, where nothing else is said. */
    private static String assessment(String other, String skilledFrom) {
        var keys = new TreeMap<>(Map.of(
                "country", "AU",
                "outcome", "positive",
                "occupation", "{anzsco: \"261313\"}",
                "issued", "2025-01-01",
                "skilled_from", skilledFrom));
        for (var each : other.isEmpty() ? new String[0] : other.split(", ")) {
            keys.put(each.substring(0, each.indexOf(':')), each.substring(each.indexOf(':') + 2));
        }
        keys.values().removeIf("null"::equals);
        return keys.entrySet().stream()
                .map(key -> key.getKey() + ": " + key.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    @Test
    void the_group_is_that_of_the_offer_in_view() {
        var facts = Given.on("2026-06-01")
                .measures("experience: {x: {about: work, group: offer}}")
                .profile("""
                        work:
                          - {from: 2020-01, to: 2021-01, group: bank}
                          - {from: 2021-01, to: 2023-01, group: shop}
                        offers: [{country: DE, group: bank}, {country: DE, group: shop}, {country: DE}]
                        """);

        assertThat(Given.months(facts.withOffer(0))).isEqualTo("12");
        assertThat(Given.months(facts.withOffer(1))).isEqualTo("24");
        assertThat(Given.months(facts.withOffer(2))).isEqualTo("0..36");
        assertThat(missing(facts.withOffer(2))).containsExactly("offers[2].group");
        assertThat(Given.months(facts)).isEqualTo("0..36");
    }

    @Test
    void without_any_offer_no_work_is_in_its_group() {
        var given = Given.on("2026-06-01").measures("experience: {x: {about: work, group: offer}}");
        var work = "work: [{from: 2020-01, to: 2021-01, group: bank}]\n";

        assertThat(Given.months(given.profile(work + "offers: []"))).isEqualTo("0");
        assertThat(Given.months(given.profile(work))).isEqualTo("0..12");
        assertThat(missing(given.profile(work))).containsExactly("offers");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "work: [%1$s, %2$s, %3$s]                                       | 24",
                "work: [%1$s, %2$s]                                             | 12",
                "work: [%1$s]                                                   | 12",
                "work: []                                                       | 0",
                "candidate: {}                                                  | 0..1200",
                "work: [{from: 2020-01, to: 2023-01, occupation: {isco: '1210'}}] | 0",
                "work: [%1$s, {from: 2020-01, to: 2020-07}]                     | 12..18",
                "work: [%1$s, %2$s, {from: 2020-01, to: 2020-07}]               | 12..18",
                "work: [{from: 2020-01, to: 2020-07}, {from: 2022-01, to: 2022-03}] | 0..8",
                "work: [%1$s, {from: 2020-01, occupation: {isco: '2513'}, to: 2021-01}, %3$s] | 24",
            })
    void only_the_one_occupation_that_has_most_of_the_time_counts(String profile, String months) {
        var work = profile.formatted(
                "{from: 2010-01, to: 2011-01, occupation: {isco: '2512'}}",
                "{from: 2011-01, to: 2012-01, occupation: {isco: '2511'}}",
                "{from: 2015-01, to: 2016-01, occupation: {isco: '2512'}}");
        var facts = Given.on("2026-06-01")
                .measures("experience: {x: {about: work, occupation: {isco: x.it}, one-occupation: true}}")
                .profile(work);

        assertThat(Given.months(facts)).isEqualTo(months);
    }

    @Test
    void a_run_without_a_break_in_one_occupation_is_not_pieced_together_from_two() {
        var facts = Given.on("2026-06-01")
                .measures(
                        "experience: {x: {about: work, occupation: {isco: x.it}, one-occupation: true, continuous: true}}")
                .profile("""
                        work:
                          - {from: 2020-01, to: 2020-10, occupation: {isco: "2512"}}
                          - {from: 2020-10, to: 2021-03, occupation: {isco: "2511"}}
                          - {from: 2021-03, to: 2021-10, occupation: {isco: "2512"}}
                        """);

        assertThat(Given.months(facts)).isEqualTo("9");
    }

    @Test
    void the_work_of_the_partner_is_counted_apart() {
        var given = Given.on("2026-06-01").measures("experience: {x: {about: work, whose: partner}}");
        var own = "work: [{from: 2010-01, to: 2020-01}]\n";

        assertThat(Given.months(given.profile(own + "family: {partner: {work: [{from: 2020-01, to: 2021-01}]}}")))
                .isEqualTo("12");
        assertThat(Given.months(given.profile(own + "family: {partner: none}"))).isEqualTo("0");
        assertThat(Given.months(given.profile(own + "family: {partner: {work: []}}")))
                .isEqualTo("0");
        assertThat(Given.months(given.profile(own + "family: {partner: {accompanies: true}}")))
                .isEqualTo("0..1200");
        assertThat(missing(given.profile(own + "family: {partner: {accompanies: true}}")))
                .containsExactly("family.partner.work");
        assertThat(missing(given.profile(own))).containsExactly("family.partner");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "work: []                                                       | 0",
                "candidate: {}                                                  | 0..36",
                "work: [{occupation: {isco: '2512'}, hours_per_week: 30}]       | 0..36",
                "work: [{from: 2024-06, occupation: {isco: '2512'}, hours_per_week: 30}] | 0..24",
                "work: [{to: 2024-06, occupation: {isco: '2512'}, hours_per_week: 30}]   | 0..12",
                "work: [{from: 2024-06, to: present, hours_per_week: 30}]       | 0..24",
                "work: [{from: 2024-06, to: present, occupation: {isco: '2512'}}]        | 0..24",
                "work: [{from: 2024-06, to: present, occupation: {isco: '1210'}}]        | 0",
                "work: [{to: 2023-06}]                                          | 0",
            })
    void a_job_counts_for_the_upper_bound_unless_what_is_known_rules_it_out(String profile, String months) {
        var facts = Given.on("2026-06-01")
                .measures(
                        "experience: {x: {about: work, occupation: {isco: x.it}, within: x.window, full-time-hours: 30}}")
                .profile(profile);

        assertThat(Given.months(facts)).isEqualTo(months);
    }

    @Test
    void work_that_is_certain_stays_in_the_lower_bound_beside_work_that_is_not() {
        var facts = Given.on("2026-06-01")
                .measures("experience: {x: {about: work, occupation: {isco: x.it}}}")
                .profile("""
                        work:
                          - {from: 2018-01, to: 2021-01, occupation: {isco: "2512"}}
                          - {from: 2020-01, to: 2022-07}
                        """);

        var experience = facts.keyed(Experience.TYPE, "x");

        assertThat(Given.months(facts)).isEqualTo("36..54");
        assertThat(experience.months()).isNull();
        assertThat(experience.years()).isNull();
        assertThat(experience.low().years()).isEqualTo(3);
        assertThat(experience.high().years()).isEqualTo(4);
    }

    @Test
    void what_is_asked_for_is_what_the_bounds_hang_on() {
        var given = Given.on("2026-06-01")
                .measures(
                        "experience: {x: {about: work, occupation: {isco: x.it}, within: x.window, full-time-hours: 30}}");

        assertThat(missing(given.profile("candidate: {}"))).containsExactly("work");
        assertThat(missing(given.profile("work: []"))).isEmpty();
        assertThat(missing(given.profile("""
                        work:
                          - {from: 2024-06, to: present, occupation: {isco: "2512"}, hours_per_week: 40}
                          - {from: 2023-06, occupation: {isco: "2512"}}
                          - {from: 2023-06, occupation: {isco: "1210"}}
                          - {to: 2023-01}
                        """))).containsExactly("work[1].to", "work[1].hours_per_week");
    }

    @Test
    void the_parameters_that_a_measure_asks_for_are_known() {
        var measure = measures("within: x.window, occupation: {isco: x.it}, full-time-hours: x.hours, least-hours: 20");

        assertThat(measure.parameters()).containsExactlyInAnyOrder("x.window", "x.it", "x.hours");
        assertThat(measure.id()).isEqualTo("x");
        assertThat(measure.about()).isEqualTo("work");
        assertThat(measure.isOfPartner()).isFalse();
        assertThat(measure.isInOffersGroup()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whose: employer",
                "withn: x.window",
                "occupation: {isco: a, noc: b}",
                "occupation: {iscoo: a}",
                "seniority: [boss]",
                "group: mine",
                "after-degree: batchelor",
                "since-assessment: AU",
                "occupation: {anzsco: a}\n    since-assessment: Australia",
                "occupation: {isco: a}\n    since-assessment: AU",
                "full-time-hours: 0",
                "countries: CA",
                "continuous: maybe",
                "one-occupation: true",
            })
    void a_measure_that_says_something_else_is_refused_with_its_place(String wrong) {
        var problems = new Problems();

        ExperienceMeasure.read(Given.document("experience:\n  x:\n    about: work\n    " + wrong + "\n"), problems);

        assertThat(problems.all()).hasSize(1);
        assertThat(problems.all().get(0).place().line())
                .isEqualTo(3 + (int) wrong.lines().count());
    }

    @Test
    void the_work_of_a_partner_is_counted_since_no_assessment_of_the_candidate() {
        var problems = new Problems();
        var wrong = "{about: work, whose: partner, occupation: {anzsco: a}, since-assessment: AU}";

        ExperienceMeasure.read(Given.document("experience: {x: %s}".formatted(wrong)), problems);

        assertThat(problems.all()).singleElement().satisfies(p -> assertThat(p.what())
                .contains("partner"));
    }

    @Test
    void a_measure_needs_words_for_reports() {
        var problems = new Problems();

        ExperienceMeasure.read(Given.document("experience: {x: {continuous: true}}"), problems);

        assertThat(problems.all()).singleElement().satisfies(p -> assertThat(p.what())
                .contains("about"));
    }

    private static ExperienceMeasure measures(String keys) {
        var problems = new Problems();
        var measures =
                ExperienceMeasure.read(Given.document("experience: {x: {about: work, %s}}".formatted(keys)), problems);
        assertThat(problems.all()).isEmpty();
        return measures.get(0);
    }

    private static List<String> missing(Facts facts) {
        var experience = facts.keyed(Experience.TYPE, "x");
        return facts.missing(experience, Experience.TYPE.property("months"));
    }
}
