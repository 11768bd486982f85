package dev.wherefore.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.parameter.Range;
import dev.wherefore.reason.Truth;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadinessAssessmentTest {
    private static final String WORK = "work: [{level: s-1, from: 2022-12-01, to: present}]\n";
    private static final String SKILLS = "skills: {a: 2, b: 3, c: 2, d: 0}\n";
    private static final String EDUCATION = "education: [{degree: bachelor}]\n";

    @TempDir
    static Path folder;

    private static SampleLevel level;

    @BeforeAll
    static void compile() throws Exception {
        level = SampleLevel.in(folder);
    }

    private static String record(String more) {
        return "record: {months_at_next_level_scope: 6, on_time_pct_24m: 80, direct_reports: 4, teams_led: 2,"
                + " annual_budget: 100, organisation_headcount: 4, projects_delivered_24m: 2, has_mentor: true,"
                + " professional_contacts_active: 15, executive_reports_12m: 1, employer_type: enterprise" + more
                + "}\n";
    }

    private static Range score(String profile, Dimension dimension) throws Exception {
        return level.assess(profile).dimension(dimension).score();
    }

    private static void assertIs(Range range, String low, String high) {
        assertThat(range.low()).isEqualByComparingTo(low);
        assertThat(range.high()).isEqualByComparingTo(high);
    }

    @Test
    void whoever_has_all_of_it_scores_a_hundred_and_is_competitive() throws Exception {
        var assessment = level.assess(WORK + SKILLS + EDUCATION + record(""));

        assertIs(assessment.score(), "100", "100");
        assertThat(assessment.least()).isEqualTo(Band.COMPETITIVE);
        assertThat(assessment.failed()).isEmpty();
        assertThat(assessment.advice()).allMatch(Advice::isNone);
    }

    @Test
    void of_an_empty_profile_everything_is_open() throws Exception {
        var assessment = level.assess("{}");

        assertIs(assessment.score(), "0", "100");
        assertThat(assessment.least()).isEqualTo(Band.EARLY);
        assertThat(assessment.most()).isEqualTo(Band.COMPETITIVE);
        assertThat(assessment.failed()).isEmpty();
        assertThat(assessment.advice())
                .allSatisfy(advice -> assertThat(advice.condition().truth()).isEqualTo(Truth.UNKNOWN));
    }

    @Test
    void the_score_weighs_the_six_respects() throws Exception {
        // No scope of the next level: all but 25 of 100.
        var without = record("")
                .replace("direct_reports: 4, teams_led: 2", "direct_reports: 3, teams_led: 1")
                .replace("annual_budget: 100", "annual_budget: 99");

        assertIs(level.assess(WORK + SKILLS + EDUCATION + without).score(), "75", "75");
    }

    @Test
    void a_band_overrides_no_criterion_that_is_not_met() throws Exception {
        var assessment = level.assess(WORK
                + SKILLS
                + EDUCATION
                + record("").replace("months_at_next_level_scope: 6", "months_at_next_level_scope: 5"));

        assertThat(assessment.least()).isEqualTo(Band.COMPETITIVE);
        assertThat(assessment.failed())
                .extracting(finding -> finding.criterion().id())
                .containsExactly("sustained");
        assertThat(assessment.level().word()).isEqualTo("not ready");
    }

    @Test
    void experience_is_the_mean_of_the_shares_of_the_time() throws Exception {
        // 24 of 48 months in all, 12 of 24 in the role.
        var work =
                "work: [{level: s-1, from: 2025-12-01, to: present}, {level: s-0, from: 2024-12-01, to: 2025-12-01}]\n";

        assertIs(score(work + SKILLS + record(""), Dimension.EXPERIENCE), "50", "50");
        // A job of a level that is not stated may have been in the role.
        assertIs(score(work.replace("level: s-0, ", "") + SKILLS + record(""), Dimension.EXPERIENCE), "50", "75");
    }

    @Test
    void a_shorter_way_counts_when_it_is_open_to_the_candidate() throws Exception {
        var work = "work: [{level: s-1, from: 2024-12-01, to: present}]\n";

        // In a startup two years are enough, and the two in the role are there.
        assertIs(
                score(work + SKILLS + record("").replace("enterprise", "startup"), Dimension.EXPERIENCE), "100", "100");
        assertIs(score(work + SKILLS + record(""), Dimension.EXPERIENCE), "75", "75");
        assertIs(
                score(work + SKILLS + record("").replace(", employer_type: enterprise", ""), Dimension.EXPERIENCE),
                "75",
                "100");
    }

    @Test
    void scope_is_the_share_of_the_floors_and_any_way_to_reach_one_is_enough() throws Exception {
        assertIs(score(record("").replace("teams_led: 2", "teams_led: 1"), Dimension.SCOPE), "66.6", "66.6");
        assertIs(
                score(
                        record("")
                                .replace(
                                        "annual_budget: 100, organisation_headcount: 4",
                                        "annual_budget: 0, organisation_headcount: 10"),
                        Dimension.SCOPE),
                "100",
                "100");
        assertIs(score(record("").replace(" direct_reports: 4,", ""), Dimension.SCOPE), "66.6", "100");
    }

    @Test
    void projects_are_the_share_of_what_no_way_goes_without() throws Exception {
        // Delivered and on time; outcomes only stand in for a degree.
        assertIs(score(record(""), Dimension.PROJECTS), "100", "100");
        assertIs(
                score(record("").replace("on_time_pct_24m: 80", "on_time_pct_24m: 79"), Dimension.PROJECTS),
                "50",
                "50");
        assertIs(score(record("").replace(" on_time_pct_24m: 80,", ""), Dimension.PROJECTS), "50", "100");
    }

    @Test
    void a_degree_counts_in_full_and_proven_delivery_in_part() throws Exception {
        assertIs(score(EDUCATION, Dimension.EDUCATION), "100", "100");
        assertIs(
                score("education: []\n" + record(", measurable_outcomes_recorded: 4"), Dimension.EDUCATION),
                "60",
                "60");
        assertIs(score("education: []\n" + record(", measurable_outcomes_recorded: 3"), Dimension.EDUCATION), "0", "0");
        assertIs(score("education: []\n", Dimension.EDUCATION), "0", "60");
        assertIs(score(record(", measurable_outcomes_recorded: 4"), Dimension.EDUCATION), "60", "100");
    }

    @Test
    void visibility_is_a_mentor_a_network_and_reports() throws Exception {
        assertIs(score(record("").replace("active: 15", "active: 14"), Dimension.VISIBILITY), "66.6", "66.6");
        assertIs(score(record("").replace("reports_12m: 1", "reports_12m: 0"), Dimension.VISIBILITY), "66.6", "66.6");
        assertIs(
                score(record("").replace("has_mentor: true", "has_mentor: false"), Dimension.VISIBILITY),
                "66.6",
                "66.6");
        assertIs(score(record("").replace(" has_mentor: true,", ""), Dimension.VISIBILITY), "66.6", "100");
    }

    @Test
    void what_does_not_make_visible_is_named() throws Exception {
        var lacks = level.assess("record: {has_mentor: false, professional_contacts_active: 15}")
                .dimension(Dimension.VISIBILITY)
                .lacks();

        assertThat(lacks)
                .containsExactly(
                        new Lack("has_mentor", Truth.NOT_MET), new Lack("executive_reports_12m", Truth.UNKNOWN));
    }

    @Test
    void the_gap_is_weighed_by_how_much_the_level_rests_on_the_skill() throws Exception {
        var gap = level.assess("skills: {a: 1, b: 1, c: 2, d: 0}").skills();

        // d is asked for on one way of several only.
        assertThat(gap.skills()).extracting(SkillGap::skill).containsExactly("b", "a", "c");
        assertThat(gap.skills()).extracting(SkillGap::required).containsExactly(3, 2, 2);
        assertThat(gap.skills()).extracting(SkillGap::importance).containsExactly(2, 3, 1);
        // (1 x 3 + 2 x 2) of (2 x 3 + 3 x 2 + 2 x 1)
        assertIs(gap.weighted(), "50", "50");
    }

    @Test
    void a_skill_that_is_not_stated_leaves_a_range() throws Exception {
        var gap = level.assess("skills: {a: 2, c: 2}").skills();

        assertIs(gap.weighted(), "0", "42.9");
        assertThat(gap.notStated()).extracting(SkillGap::skill).containsExactly("b");
        assertThat(gap.open()).isEmpty();
        assertThat(gap.together()).isNull();
    }

    @Test
    void more_than_is_asked_for_makes_up_for_nothing() throws Exception {
        assertIs(level.assess("skills: {a: 4, b: 2, c: 4}").skills().weighted(), "14.3", "14.3");
    }

    @Test
    void a_gap_has_its_effort() throws Exception {
        var gaps = level.assess("skills: {a: 1, b: 0, c: 0}").skills();

        assertThat(gaps.skills()).extracting(SkillGap::skill).containsExactly("b", "a", "c");
        assertEffort(gaps.skills().get(1).effort(), 3, 6, 40, 120);
        assertEffort(gaps.skills().get(2).effort(), 9, 18, 150, 400);
        assertEffort(gaps.skills().get(0).effort(), 24, 36, null, null);
        assertEffort(gaps.together(), 24, 36, 190, 520);
    }

    private static void assertEffort(
            ClosingEffort effort, int leastMonths, int mostMonths, Integer least, Integer most) {
        assertThat(effort)
                .isEqualTo(new ClosingEffort(number(leastMonths), number(mostMonths), number(least), number(most)));
    }

    private static BigDecimal number(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    @Test
    void advice_names_what_is_missing_and_a_skill_where_the_education_is_there() throws Exception {
        var assessment = level.assess("work: []\nskills: {a: 1, b: 3, c: 2}\n" + EDUCATION
                + record("").replace("on_time_pct_24m: 80", "on_time_pct_24m: 70"));

        assertThat(assessment.advice()).extracting(Advice::area).containsExactly(Advice.Area.values());
        assertThat(assessment.advice().get(0).skill().skill()).isEqualTo("a");
        assertThat(assessment.advice().get(1).condition().shortBy()).isEqualByComparingTo("10");
        assertThat(assessment.advice().get(2).condition().truth()).isEqualTo(Truth.NOT_MET);
    }

    @Test
    void before_its_first_day_a_yardstick_is_not_known() {
        assertThat(level.hasYardsticksOn("2026-11-20")).isFalse();
        assertThat(level.hasYardsticksOn("2026-11-21")).isTrue();
    }
}
