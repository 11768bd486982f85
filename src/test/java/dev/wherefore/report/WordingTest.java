package dev.wherefore.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.RuleProof;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final String OFFER =
            "{offers: [{country: DE, employer: Example Bank, occupation: {isco: '%s'}, hours_per_week: 40, "
                    + "salary: {amount: %s, currency: EUR, per: year}}]}";

    @Test
    void pay_under_the_minimum_says_both_and_by_how_much() {
        assertThat(says(
                        OFFER.formatted("1330", "45934.19"),
                        "visa/de/work-card",
                        "pays the reduced minimum in a shortage occupation"))
                .containsExactly(
                        "country of the offer: Germany",
                        "occupation of the offer (ISCO-08): 1330, which is among the shortage occupations",
                        "gross salary of the offer: EUR 45,934.19 a year; the reduced minimum salary is EUR 45,934.20 a year; "
                                + "EUR 0.01 a year short");
    }

    @Test
    void pay_at_the_minimum_lacks_nothing() {
        assertThat(says(OFFER.formatted("1219", "50700"), "visa/de/work-card", "pays the minimum"))
                .contains("gross salary of the offer: EUR 50,700 a year; the minimum salary is EUR 50,700 a year");
        assertThat(says(
                        OFFER.formatted("1219", "50700"),
                        "visa/de/work-card",
                        "pays the reduced minimum in a shortage occupation"))
                .contains("occupation of the offer (ISCO-08): 1219, which is not among the shortage occupations");
    }

    @Test
    void another_country_is_named_with_the_right_one() {
        assertThat(says("{offers: [{country: PT}]}", "visa/de/work-card", "pays the minimum"))
                .contains("country of the offer: Portugal; it must be Germany");
    }

    @Test
    void a_section_left_out_and_a_section_stated_as_empty_read_differently() {
        assertThat(says("{}", "visa/de/work-card", "pays the minimum"))
                .contains("country of the offer: not known, as nothing is said of job offers; it must be Germany");
        assertThat(says("{offers: []}", "visa/de/work-card", "pays the minimum"))
                .containsExactly("no job offer is stated");
    }

    @Test
    void an_answer_reads_by_the_label_of_its_question() {
        assertThat(says("{answers: {de.work-card.passport: true}}", "visa/de/work-card", "holds a passport"))
                .containsExactly("a valid passport is in hand: yes");
        assertThat(says("{answers: {de.work-card.passport: false}}", "visa/de/work-card", "holds a passport"))
                .containsExactly("a valid passport is in hand: no; it must be yes");
        assertThat(says("{}", "visa/de/work-card", "holds a passport"))
                .containsExactly("a valid passport is in hand: not answered");
        assertThat(says("{}", "visa/de/work-card", "takes a job that fits"))
                .containsExactly("the job fits the degree: a person must judge");
    }

    @Test
    void a_record_with_a_plural_unit_reads_in_it() {
        assertThat(says("{record: {direct_reports: 1}}", "level/lead/lead", "leads enough people"))
                .containsExactly(
                        "direct reports: 1 person; the minimum of direct reports, at the level of a lead, is 3 people; 2 people short");
    }

    @Test
    void proficiency_reads_in_words() {
        assertThat(says("{skills: {tech.system-design: 2}}", "level/lead/lead", "is a practitioner of system design"))
                .containsExactly("system design: working; the proficiency asked of a lead is practitioner");
    }

    @Test
    void experience_reads_in_months_even_where_years_are_asked() {
        assertThat(says(lead("2024-01-22"), "level/lead/senior-lead", "has been a lead for long enough"))
                .containsExactly(
                        "work as a lead: 2 years 9 months; the minimum years as a lead is 3 years; 3 months short");
    }

    @Test
    void experience_that_is_not_exact_reads_between_its_bounds() {
        assertThat(says(
                        "{work: [{from: 2024-11-21, to: present, level: lead-1}, {from: 2023-11-21, to: 2024-11-21}]}",
                        "level/lead/senior-lead",
                        "has been a lead for long enough"))
                .containsExactly("work as a lead: between 2 years and 3 years; the minimum years as a lead is 3 years");
        assertThat(says("{}", "level/lead/senior-lead", "has been a lead for long enough"))
                .containsExactly("work as a lead: not known; the minimum years as a lead is 3 years");
    }

    @Test
    void another_goal_reads_by_its_name() {
        assertThat(says("{}", "level/lead/senior-lead", "is ready for the level before"))
                .containsExactly("Lead: not decided yet");
        assertThat(says("{record: {direct_reports: 0}}", "level/lead/senior-lead", "is ready for the level before"))
                .containsExactly("Lead: not reached");
    }

    @Test
    void a_score_reads_as_a_range_and_its_shortfall_is_the_least_possible() {
        assertThat(says("{candidate: {born: 1991-04-18}, languages: []}", "visa/ca/entry", "reaches the latest round"))
                .containsExactly(
                        "points of the entry draw: 0 to 90 points; the cut-off of the latest round is 130 points; "
                                + "at least 40 points short");
    }

    @Test
    void a_level_names_its_language() {
        assertThat(says("{languages: [{language: de, cefr: A2}]}", "visa/de/work-card", "speaks some German"))
                .containsExactly(
                        "language: German; and level of the language (German): A2; the lowest level of German is A1");
        assertThat(says("{languages: []}", "visa/de/work-card", "speaks some German"))
                .containsExactly("no language is stated");
    }

    @Test
    void a_recognition_of_the_same_degree_needs_no_number() {
        assertThat(says(
                        "{education: [{degree: master, recognitions: [{country: DE, as: rejected}]}]}",
                        "visa/de/work-card",
                        "holds a recognised degree"))
                .containsExactly(
                        "level of the degree: master; the lowest degree is bachelor",
                        "degree that is recognised: this one",
                        "country of the recognition: Germany",
                        "outcome of the recognition: rejected, which is not among the outcomes of a recognition that count "
                                + "(comparable and equivalent)");
    }

    @Test
    void a_figure_that_is_not_known_on_the_day_says_why() {
        var report = SampleReport.of(OFFER.formatted("1330", "50700"), LocalDate.of(2025, 6, 1));

        assertThat(says(report, "visa/de/work-card", "pays the minimum"))
                .contains(
                        "gross salary of the offer: EUR 50,700 a year; the minimum salary is not known before 1 January 2026");
        assertThat(report.background()
                        .wording(SampleReport.verdict(report, "visa/ca/entry").goal())
                        .unknown("ca.entry.funds"))
                .isEqualTo("not known before 1 July 2025");
        assertThat(SampleReport.maya()
                        .background()
                        .wording(SampleReport.verdict(report, "visa/ca/entry").goal())
                        .unknown("ca.entry.funds"))
                .isEqualTo("not known (what holds from 1 July 2026 is not known)");
    }

    @Test
    void a_figure_whose_source_was_read_long_ago_says_so() {
        var report = SampleReport.of("{}", LocalDate.of(2029, 1, 1));

        assertThat(says(report, "visa/de/work-card", "pays the minimum"))
                .contains(
                        "gross salary of the offer: not known, as nothing is said of job offers; the minimum salary is not known, "
                                + "as its source was last read on 21 November 2026, more than 24 months before");
    }

    @Test
    void the_path_is_where_the_profile_says_it() {
        var report = SampleReport.maya();

        assertThat(paths(report, "visa/de/work-card", "pays the reduced minimum in a shortage occupation"))
                .containsExactly("offers[0].country", "offers[0].occupation.isco", "offers[0].salary");
        assertThat(paths(report, "visa/de/work-card", "has worked in IT for long enough"))
                .containsExactly("work");
        assertThat(paths(report, "visa/de/work-card", "holds a passport"))
                .containsExactly("answers.de.work-card.passport");
        assertThat(paths(report, "level/lead/lead", "is a practitioner of system design"))
                .containsExactly("skills.tech.system-design");
        assertThat(paths(report, "visa/ca/entry", "reaches the latest round")).containsExactly("");
    }

    private static String lead(String from) {
        return "{work: [{from: " + from + ", to: present, level: lead-1}]}";
    }

    private static List<String> says(String profile, String goal, String rule) {
        return says(SampleReport.of(profile), goal, rule);
    }

    private static List<String> says(Report report, String goal, String rule) {
        var wording =
                report.background().wording(SampleReport.verdict(report, goal).goal());
        return conditions(report, goal, rule).stream().map(wording::says).toList();
    }

    private static List<String> paths(Report report, String goal, String rule) {
        return conditions(report, goal, rule).stream().map(ProfilePath::of).toList();
    }

    private static List<ConditionProof> conditions(Report report, String goal, String rule) {
        return SampleReport.verdict(report, goal).findings().stream()
                .flatMap(finding -> finding.rules().stream())
                .filter(proof -> proof.rule().name().equals(rule))
                .map(RuleProof::conditions)
                .findFirst()
                .orElseThrow();
    }
}
