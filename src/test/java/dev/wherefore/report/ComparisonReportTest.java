package dev.wherefore.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.verdict.Points;
import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.Verdict;
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
    void a_margin_is_told_at_both_ends_with_the_figure_it_is_from() throws IOException {
        assertThat(json(report))
                .contains("\"goal\" : \"visa/ca/entry\"", "\"scheme\" : \"ca.points\"")
                .contains("\"margin\" : {\n      \"low\" : -130,\n      \"high\" : 10\n    }")
                .contains("\"points\" : 130,", "\"operator\" : \">=\"", "\"criterion\" : \"cut-off\"")
                .contains("\"parameter\" : \"ca.entry.cut-off\"", "\"about\" : \"cut-off of the latest round\"");
    }

    @Test
    void points_of_a_scheme_with_a_table_that_is_not_known_have_no_upper_end() throws IOException {
        var unbounded = withoutTable(report);

        assertThat(json(unbounded)).contains("\"margin\" : {\n      \"low\" : -130\n    }");
        assertThat(new ComparisonReport(unbounded).text(100, false))
                .contains("Points: at least 0 points, 130 short at most");
        assertThat(new ComparisonReport(unbounded).csv()).contains(",0,,-130,\n");
    }

    @Test
    void what_the_candidate_pays_is_told_in_numbers_too() throws IOException {
        assertThat(json(report))
                .contains("\"cost\" : \"EUR 175\"")
                .contains("\"amount\" : 175,\n          \"currency\" : \"EUR\"")
                .contains("\"confirmed\" : true")
                .doesNotContain("\"amount\" : 411");
    }

    @Test
    void every_criterion_that_is_not_met_is_named_with_how_much_is_missing() throws IOException {
        assertThat(json(report))
                .contains("\"criterion\" : \"salary\",\n      \"name\" : \"salary\",\n"
                        + "      \"distance\" : \"EUR 1,934.20 a year short\"");
    }

    @Test
    void a_comparison_says_how_far_it_can_be_relied_on() throws IOException {
        assertThat(json(report))
                .contains("\"name\" : \"Sample\"", "\"lawRead\" : \"2026-08-15\"")
                .contains("\"note\" : \"Not legal advice. ")
                .contains("\"unconfirmed\" : [ \"de.work-card.salary.reduced\" ]");
    }

    private static String json(Report report) throws IOException {
        var json = new StringWriter();
        new ComparisonReport(report).json(json);
        return json.toString();
    }

    private static Report withoutTable(Report of) {
        var verdicts = of.verdicts().stream()
                .map(verdict -> new Verdict(
                        verdict.goal(),
                        verdict.status(),
                        verdict.findings(),
                        unbounded(verdict.points()),
                        verdict.readiness(),
                        verdict.worth(),
                        verdict.missing(),
                        verdict.papers(),
                        verdict.offer(),
                        verdict.choices(),
                        verdict.supposed()))
                .toList();
        return new Report(
                of.profile(),
                of.name(),
                of.day(),
                of.rulebook(),
                verdicts,
                of.missing(),
                of.steps(),
                of.effects(),
                of.position(),
                of.background());
    }

    private static Points unbounded(Points of) {
        return of == null ? null : new Points(of.scheme(), of.total(), of.groups(), of.factors(), false);
    }
}
