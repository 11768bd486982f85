package dev.wherefore.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofReportTest {
    private final Report maya = SampleReport.maya();

    @Test
    void the_proof_of_one_criterion_reads_as_it_should() throws IOException {
        var proof = new ProofReport(80, false).of(maya, SampleReport.verdict(maya, "visa/de/work-card"), "salary");

        assertThat(proof).isEqualTo(TextReportTest.golden("work-card-salary-80.txt"));
    }

    @Test
    void the_points_of_a_goal_read_as_they_should() throws IOException {
        var proof = new ProofReport(80, false).of(maya, SampleReport.verdict(maya, "visa/ca/entry"));

        assertThat(proof).isEqualTo(TextReportTest.golden("entry-80.txt"));
    }

    @Test
    void a_factor_can_be_asked_for_alone() {
        var proof = new ProofReport(80, false).of(maya, SampleReport.verdict(maya, "visa/ca/entry"), "core/age");

        assertThat(proof).contains("Points · core/age: 0 to 90 points").doesNotContain("first language: 30");
    }

    @Test
    void the_whole_proof_tells_the_face_and_every_source() {
        var proof = new ProofReport(100, false).of(maya, SampleReport.verdict(maya, "visa/de/work-card"));

        assertThat(proof)
                .contains("Decided on the offer of Example Bank (offers[0]).")
                .contains("  - visa: EUR 75, paid by the applicant\n")
                .contains("  - fast track: EUR 411, paid by the employer [act]\n")
                .contains("    In all you pay EUR 175.\n")
                .contains("  [ ] employment contract\n")
                .contains("  - after 2 years 3 months\n")
                .contains("  - a salary under the minimum\n")
                .contains("  - The minimum is not lowered for part-time work.\n")
                .contains("    https://example.org/act\n")
                .contains("read 15 August 2026 and taken to hold since");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void only_addresses_are_longer_than_the_screen(int width) {
        for (var report : new Report[] {maya, SampleReport.of("{}")}) {
            for (var verdict : report.verdicts()) {
                assertThat(new ProofReport(width, false).of(report, verdict).lines())
                        .filteredOn(line -> !line.contains("https://"))
                        .allSatisfy(line -> assertThat(Page.columns(line)).isLessThanOrEqualTo(width));
            }
        }
    }

    @Test
    void a_failing_scenario_prints_the_criteria_alone() {
        var proof = new ProofReport(80, false).of(SampleReport.verdict(maya, "visa/de/work-card"), maya.background());

        assertThat(proof).startsWith("✗ not met  salary").doesNotContain("Maya").doesNotContain("What it costs");
    }

    @Test
    void a_cost_that_is_not_confirmed_says_so_where_it_is_told_and_where_it_is_summed() {
        var proof = new ProofReport(80, false).of(maya, SampleReport.verdict(maya, "certification/pmp"));

        assertThat(proof).contains("exam: USD 675, paid by the candidate, reported; for members less [handbook]");
        assertThat(new TextReport(80, false).of(maya)).contains("You pay USD 675 (not confirmed).");
    }
}
