package dev.wherefore.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.advice.Effort;
import dev.wherefore.advice.Recommendation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {
    @Test
    void a_whole_report_reads_as_it_should() throws IOException {
        assertThat(new TextReport(80, false).of(SampleReport.maya())).isEqualTo(golden("maya-80.txt"));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 120})
    void no_line_is_longer_than_the_screen(int width) {
        for (var report : List.of(SampleReport.maya(), SampleReport.of("{}"))) {
            assertThat(new TextReport(width, false).of(report).lines())
                    .allSatisfy(line -> assertThat(Page.columns(line)).isLessThanOrEqualTo(width))
                    .allSatisfy(line -> assertThat(line).doesNotEndWith(" "));
        }
    }

    @Test
    void colour_changes_no_word() {
        var plain = new TextReport(80, false).of(SampleReport.maya());
        var coloured = new TextReport(80, true).of(SampleReport.maya());

        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
    }

    @Test
    void what_waits_for_facts_and_what_waits_for_a_person_are_told_apart() {
        assertThat(new TextReport(120, false).of(SampleReport.of("{}")))
                .contains(" ? depends       Germany · Work Card")
                .contains("To find out: salary, qualification, German and passport.")
                .contains("A person must judge: job fits the degree.");
    }

    @Test
    void a_person_s_judgement_alone_is_a_review() {
        var report = SampleReport.of(
                "{offers: [{country: DE, hours_per_week: 40, salary: {amount: 60000, currency: EUR, per: year}}], "
                        + "education: [{degree: master, recognitions: [{country: DE, as: comparable}]}], "
                        + "languages: [{language: de, native: true}], answers: {de.work-card.passport: true}}");

        assertThat(new TextReport(120, false).of(report))
                .contains(" ! review        Germany · Work Card")
                .contains("4 of 5 criteria met, 1 unknown, on the offer at offers[0].")
                .contains("Does the job fit your degree? (for another person to judge)");
    }

    @Test
    void the_best_options_come_first_and_levels_by_their_ladder() {
        var text = new TextReport(80, false).of(SampleReport.maya());

        assertThat(text)
                .containsSubsequence(
                        "Levels · Lead ladder",
                        "✓ ready         Lead",
                        "✗ not ready     Senior Lead",
                        "Certifications",
                        "Countries");
        assertThat(text).containsSubsequence("Canada · Entry", "Germany · Work Card");
    }

    @Test
    void above_the_next_level_only_names_are_told() {
        var report = SampleReport.of("{record: {direct_reports: 0}, work: []}");

        assertThat(new TextReport(120, false).of(report))
                .contains("Not met: people led, 3 people short. Direct reports: 0 people;")
                .contains("Further on: Senior Lead (not ready).");
    }

    @Test
    void of_many_questions_seven_are_shown_and_the_rest_counted() {
        var report = SampleReport.of("{}");
        var rest = report.missing().size() - 7;

        assertThat(new TextReport(80, false).of(report))
                .contains(" 7  ")
                .contains("    and " + rest + " more")
                .doesNotContain(" 8  ");
    }

    @Test
    void of_many_steps_seven_are_shown_and_the_rest_counted() {
        var maya = SampleReport.maya();
        var steps = Collections.nCopies(9, SampleReport.step());
        var report = new Report(
                "maya",
                null,
                maya.day(),
                "abcdefgh+12345678",
                List.of(),
                List.of(),
                steps,
                Map.of(),
                maya.position(),
                maya.background());

        assertThat(new TextReport(80, false).of(report))
                .startsWith("maya ")
                .contains("rulebook abcdef+123456")
                .contains("    and 2 more")
                .doesNotContain("Countries")
                .doesNotContain("To find out first");
    }

    @Test
    void effort_that_is_not_known_is_left_out() {
        var maya = SampleReport.maya();
        var step = sitTheExam(new Effort(null, new BigDecimal("3"), null, List.of()));
        var report = new Report(
                "maya",
                "Maya",
                maya.day(),
                "abc",
                List.of(),
                List.of(),
                List.of(step),
                Map.of(),
                maya.position(),
                maya.background());

        assertThat(new TextReport(60, false).of(report)).contains(" 1  Sit the exam" + " ".repeat(36) + "3 months\n");
    }

    private static NextStep sitTheExam(Effort effort) {
        return new NextStep(
                Recommendation.of("sit", "exam", 1, "Sit the exam", "", List.of())
                        .taking(effort),
                List.of());
    }

    static String golden(String name) throws IOException {
        try (var in = TextReportTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
