package dev.wherefore.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearMissTest {
    @Test
    void of_two_ways_that_fail_alike_the_one_short_by_least_is_nearer() {
        var miss = SampleReport.verdict(SampleReport.maya(), "visa/de/work-card")
                .finding("salary")
                .nearest();

        assertThat(miss.rule().rule().name()).isEqualTo("pays the reduced minimum in a shortage occupation");
        assertThat(miss.condition().property().name()).isEqualTo("annualSalary");
    }

    @Test
    void what_does_not_fit_is_nearer_than_what_is_not_there() {
        var report = SampleReport.of("{education: [], work: []}");
        var miss = SampleReport.verdict(report, "visa/de/work-card")
                .finding("qualification")
                .nearest();

        assertThat(miss.rule().rule().name()).isEqualTo("has worked in IT for long enough");
    }
}
