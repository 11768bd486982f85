package dev.wherefore.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.verdict.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ComparisonReportTest {
    private static final String TWO =
            "{offers: [{country: DE, occupation: {isco: \"1330\"}, salary: {amount: 44000, currency: EUR, per: year}}]}";

    private final Report report = SampleReport.of(TWO);

    @Test
    void what_may_still_be_open_comes_before_what_is_closed() {
        var statuses = Comparison.of(report).routes().stream()
                .map(route -> route.verdict().status())
                .toList();

        assertThat(statuses).isSorted().contains(Status.DEPENDS, Status.NOT_ELIGIBLE);
    }

    @Test
    void levels_and_certifications_are_no_routes() {
        assertThat(new ComparisonReport(report).text(100, false))
                .contains("visa/de/work-card", "visa/ca/entry")
                .doesNotContain("level/", "certification/");
    }

    @Test
    void each_route_says_why_it_stands_where_it_does() {
        assertThat(new ComparisonReport(report).text(100, false))
                .containsSubsequence("May be open: 2 answers outstanding.", "Closed: 1 criterion not met.")
                .contains("Not met: salary (EUR 1,934.20 a year short); 4 unknown.");
    }

    @Test
    void where_there_is_room_the_routes_stand_in_a_table() {
        var lines = new ComparisonReport(report).text(150, false).split("\n");

        assertThat(lines).anySatisfy(line -> assertThat(line)
                .containsSubsequence("Route", "Verdict", "What is missing", "Decision", "You pay", "Points"));
        assertThat(Arrays.stream(lines).mapToInt(Page::columns).max().orElseThrow())
                .isLessThanOrEqualTo(150);
    }

    @Test
    void a_csv_has_as_many_cells_in_each_line_and_quotes_what_holds_a_comma() {
        var lines = new ComparisonReport(report).csv().split("\n");

        assertThat(lines).hasSize(3);
        assertThat(lines[0].split(",")).hasSize(18);
        assertThat(lines[2]).contains("\"not met: salary (EUR 1,934.20 a year short); 4 unknown\"");
    }

    @Test
    void a_margin_is_told_at_both_ends() throws IOException {
        var json = new StringWriter();

        new ComparisonReport(report).json(json);

        assertThat(json.toString()).contains("\"margin\" : {", "\"goal\" : \"visa/ca/entry\"");
    }
}
