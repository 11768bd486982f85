package dev.wherefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhenCommandTest {
    private static final String MAYA = "profiles/maya-okafor.yaml";
    private static final String INES = "profiles/first-year-coordinator.yaml";
    private static final String ANA = "profiles/senior-engineer.yaml";
    private static final String EXPRESS_ENTRY = "visa/ca/express-entry";
    private static final String DAY = "2026-11-22";

    @TempDir
    Path folder;

    @Test
    void a_birthday_that_costs_points_is_named_with_what_to_do() {
        var run = Run.of("when", MAYA, "--goal", EXPRESS_ENTRY, "--on", DAY, "--until", "2027-06-30");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("18 April 2027", "405 points → 400 points")
                .contains("Age: 36 years, 65 points instead of 70 points for age.")
                .contains(
                        "Apply before 18 April 2027: on that day you lose 5 points for Canada · Express Entry, as your age")
                .contains("is then 36 years. A person must judge.");
    }

    @Test
    void a_test_that_lapses_takes_the_verdict_with_it() {
        var run = Run.of("when", MAYA, "--goal", EXPRESS_ENTRY, "--on", DAY, "--until", "2028-05-31");

        assertThat(run.out())
                .contains("2 November 2027", "386 points → 192 points, review → not eligible")
                .contains("On 2 November 2027 the answer becomes 'not eligible' instead of 'review', as")
                .contains("the test (English) is then 2 years old. A person must judge.");
    }

    @Test
    void points_that_are_not_enough_any_more_name_the_mark_that_is_missed() {
        var run = Run.of("when", ANA, "--goal", "visa/ca/fsw", "--on", DAY, "--until", "2028-05-31");

        assertThat(run.out().lines().skip(2).limit(5))
                .containsExactly(
                        "In time",
                        " - Apply before 14 February 2028: on that day you lose 24 points and fall under the pass mark of the",
                        "   six selection factors (67 points) for Canada · Federal Skilled Worker Program, as the test",
                        "   (English) is then 2 years old. A person must judge.",
                        "");
    }

    @Test
    void a_goal_that_rests_on_another_changes_with_it() {
        var run = Run.of("when", MAYA, "--goal", "visa/ca/pnp-enhanced", "--on", DAY, "--until", "2027-12-31");

        assertThat(run.out())
                .contains("2 November 2027", "depends → not eligible")
                .contains("as Canada · Federal Skilled Worker", "Program is then out of reach");
    }

    @Test
    void of_two_tests_the_one_that_lapses_is_told() {
        var run = Run.of(
                "when",
                "profiles/family-with-children.yaml",
                "--goal",
                "visa/ca/fsw",
                "--on",
                DAY,
                "--until",
                "2027-12-31");

        assertThat(run.out())
                .contains("On 21 June 2027 the answer becomes 'depends' instead of")
                .contains("Language, then open: completed months since the test (English): 2 years;")
                .doesNotContain("Day of the test (French)", "Lower end");
    }

    @Test
    void of_a_goal_that_is_out_of_reach_nothing_is_advised() {
        var run = Run.of(
                "when", "profiles/before-the-draw.yaml", "--country", "CA", "--on", DAY, "--until", "2028-01-31");

        assertThat(run.out())
                .contains(
                        "Of what is within reach nothing is lost or gained by waiting.",
                        "25 to 54 points → 27 to 56 points")
                .doesNotContain("In time", "What time brings");
    }

    @Test
    void a_figure_that_is_only_announced_is_marked() {
        var run = Run.of("when", MAYA, "--goal", "visa/pt/d8-residence", "--on", DAY, "--until", "2027-06-30");

        assertThat(run.out()).contains("1 January 2027", "Rests on a figure that is only announced");
    }

    @Test
    void after_the_law_was_not_read_for_too_long_nobody_can_say() {
        var run = Run.of("when", MAYA, "--goal", "visa/de/eu-blue-card", "--on", DAY, "--until", "2029-12-31");

        assertThat(run.out()).contains("What nobody can say yet", "No verdict and no score changes.");
    }

    @Test
    void a_chart_shows_verdicts_and_points_over_the_years() {
        var lines = Run.of("when", MAYA, "--goal", EXPRESS_ENTRY, "--on", DAY, "--until", "2028-05-31", "--width", "80")
                .out()
                .lines()
                .toList();

        assertThat(lines).allMatch(line -> line.length() <= 80);
        assertThat(lines).anyMatch(line -> line.matches(" Canada · Express Entry +!+✗+"));
        assertThat(lines).anyMatch(line -> line.matches("   187 to 405 points +█+▇+▁+"));
        assertThat(lines).anyMatch(line -> line.matches(" +2027 +2028"));
    }

    @Test
    void the_levels_ahead_and_the_routes_that_are_wanted_are_asked_for_unless_something_is_said() {
        var goals = Run.of("when", MAYA, "--on", DAY, "--until", "2026-12-01", "--format", "json")
                .out();

        assertThat(goals)
                .contains("level/technical-manager/senior-technical-manager", "visa/de/eu-blue-card")
                .doesNotContain("level/technical-manager/assistant-technical-manager", "visa/nl/");
    }

    @Test
    void the_json_follows_its_schema() {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var schema = registry.getSchema(Run.of("schema", "when").out(), InputFormat.JSON);

        var json = Run.of("when", MAYA, "--country", "CA,PT", "--on", DAY, "--format", "json");

        assertThat(schema.validate(json.out(), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{\"changes\": 1}", InputFormat.JSON)).isNotEmpty();
        assertThat(json.out())
                .contains("\"day\" : \"2027-04-18\"", "\"by\" : \"time\"", "\"by\" : \"law\"")
                .contains("\"by\" : \"law not read\"", "\"direction\" : \"worse\"", "\"announced\" : true");
    }

    @Test
    void the_calendar_has_an_event_of_a_whole_day_for_each_change() {
        var calendar =
                Run.of("when", MAYA, "--goal", EXPRESS_ENTRY, "--on", DAY, "--until", "2028-05-31", "--format", "ics");

        var events = Calendar.read(calendar.out()).inner();

        assertThat(events).hasSize(4);
        var birthday = events.get(0);
        assertThat(birthday.values("UID")).containsExactly("20270418-visa.ca.express-entry-maya-okafor@wherefore");
        assertThat(birthday.values("DTSTAMP")).containsExactly("20261122T000000Z");
        assertThat(birthday.day("DTSTART")).isEqualTo("2027-04-18");
        assertThat(birthday.values("SUMMARY")).containsExactly("Canada · Express Entry: 405 points → 400 points");
        assertThat(birthday.values("DESCRIPTION").get(0))
                .startsWith(
                        "Age: 36 years, 65 points instead of 70 points for age.\nA person must judge.\nApply before");
    }

    @Test
    void the_calendar_keeps_to_its_standard() throws Exception {
        var profile = folder.resolve("sign,s;.yaml");
        var text =
                Files.readString(Path.of(MAYA)).replace("name: Maya Okafor (sample)", "name: 'Zoë; \\O, \"田中\": 😀'");
        Files.writeString(profile, text);

        var printed = Run.of("when", profile.toString(), "--country", "CA,PT", "--on", DAY, "--format", "ics")
                .out();
        var calendar = Calendar.read(printed);

        assertThat(calendar.name()).isEqualTo("VCALENDAR");
        assertThat(calendar.values("VERSION")).containsExactly("2.0");
        assertThat(calendar.values("PRODID")).hasSize(1);
        assertThat(calendar.values("X-WR-CALNAME")).containsExactly("Wherefore: Zoë; \\O, \"田中\": 😀");
        assertThat(calendar.inner()).isNotEmpty().allSatisfy(event -> {
            assertThat(event.name()).isEqualTo("VEVENT");
            assertThat(event.values("UID")).singleElement().asString().isNotEmpty();
            assertThat(event.values("DTSTAMP")).singleElement().asString().matches("\\d{8}T\\d{6}Z");
            assertThat(event.values("SUMMARY")).singleElement().asString().isNotEmpty();
            var begins = event.day("DTSTART");
            assertThat(begins).isAfter(LocalDate.parse(DAY));
            assertThat(event.day("DTEND")).isEqualTo(begins.plusDays(1));
        });
        assertThat(calendar.inner().stream().flatMap(event -> event.values("UID").stream()))
                .doesNotHaveDuplicates();
        assertThat(calendar.inner().get(0).values("DESCRIPTION").get(0))
                .contains("EUR 4,515.68 a month; the monthly income a family needs")
                .contains("\nApply before 1 January 2027:");
    }

    @Test
    void a_job_that_goes_on_brings_a_level_within_reach_on_its_anniversary() throws Exception {
        var profile = folder.resolve("lead.yaml");
        Files.writeString(profile, Files.readString(Path.of("profiles/first-year-coordinator.yaml")));

        var json = Run.of("when", profile.toString(), "--kind", "level", "--on", DAY, "--format", "json");

        assertThat(json.code()).isZero();
        assertThat(json.out()).contains("\"by\" : \"time\"");
    }

    @Test
    void a_clock_to_settlement_runs_when_it_is_said_to() throws Exception {
        var profile = folder.resolve("settling.yaml");
        Files.writeString(profile, """
                candidate: {residence: DE}
                education: []
                languages: [{language: de, cefr: B1}]
                answers: {de.settlement.blue-card-months: 18, de.settlement.skilled-months: 0, de.settlement.permit-months: 0,
                  de.settlement.contribution-months: 18, de.settlement.spouse-contribution-months: 0,
                  de.settlement.weekly-hours: 0, de.settlement.job-allowed: false, de.settlement.spouse-has-settlement: false,
                  de.settlement.highly-qualified: false, de.common.current-title: blue-card, de.common.livelihood-secured: true,
                  de.settlement.work-allowed: true, de.settlement.civic-knowledge: true, de.settlement.housing: true,
                  de.settlement.security-concern: false, de.common.passport: true}
                declarations: {health_insurance: true}
                """);
        var goal = List.of(
                "when",
                profile.toString(),
                "--goal",
                "visa/de/settlement-permit",
                "--on",
                DAY,
                "--until",
                "2028-01-31");
        var running = new ArrayList<>(goal);
        running.addAll(List.of(
                "--running", "de.settlement.blue-card-months", "--running", "de.settlement.contribution-months"));

        var still = Run.of(goal.toArray(String[]::new));
        var runs = Run.of(running.toArray(String[]::new));

        assertThat(still.out()).contains("No verdict and no score changes.");
        assertThat(runs.out())
                .contains(
                        "With each month that passes these are taken",
                        "to grow: months of Blue Card employment and months of")
                .contains("22 February 2027", "not eligible → eligible")
                .contains(
                        "Wait until 22 February 2027: from that day the answer is 'eligible' instead of 'not eligible' for")
                .contains("as months of Blue Card employment then come to 1 year 9 months.");
    }

    @Test
    void a_clock_to_the_next_level_runs_when_it_is_said_to() {
        var goal = "level/technical-project-manager/junior-technical-project-manager";
        var still = Run.of("when", INES, "--goal", goal, "--on", DAY, "--until", "2028-01-31");
        var runs = Run.of(
                "when",
                INES,
                "--goal",
                goal,
                "--on",
                DAY,
                "--until",
                "2028-01-31",
                "--running",
                "months_leading_projects");

        assertThat(still.out())
                .contains("12 January 2027", "Time as a technical project coordinator, then met")
                .contains("These counts stand still; `--running` lets those go on that do:")
                .contains("months leading", "(months_leading_projects)")
                .doesNotContain("22 May 2027");
        assertThat(runs.out())
                .contains(
                        "With each month that passes these are taken",
                        "months leading projects in the last eight years.")
                .contains("22 May 2027", "Record of a junior technical project manager")
                .doesNotContain("(months_leading_projects)");
    }

    @Test
    void a_route_that_may_be_begun_says_when_it_leads_to_settlement_and_what_that_rests_on() {
        var run = Run.of("when", "profiles/offer-just-over.yaml", "--goal", "visa/de/eu-blue-card", "--on", DAY);

        assertThat(run.out())
                .contains("Settlement and citizenship")
                .contains(
                        "If the route is granted, and residence, and the job where there is one, go on without a break:")
                .contains("Germany · EU Blue Card: If it begins on", "settlement from", "citizenship from");
        assertThat(Run.of("when", "profiles/offer-just-over.yaml", "--goal", "visa/ca/fsw", "--on", DAY)
                        .out())
                .doesNotContain("Settlement and citizenship");
    }

    @Test
    void an_offer_in_another_country_starts_no_clock() {
        var run = Run.of("when", MAYA, "--goal", "visa/ca/fsw", "--on", DAY);

        assertThat(run.out())
                .contains("the earliest day of a", "citizenship from")
                .doesNotContain("when the offer starts");
    }

    @Test
    void what_is_no_count_cannot_run() {
        assertThat(Run.of("when", MAYA, "--running", "de.settlement.blue-card-month")
                        .err())
                .contains("--running: there is no question", "did you mean 'de.settlement.blue-card-months'?");
        assertThat(Run.of("when", MAYA, "--running", "de.common.passport").err())
                .contains("is no count of months or years");
        assertThat(Run.of("when", MAYA, "--running", "au.155.months-present").err())
                .contains("the profile does not answer 'au.155.months-present'", "add it under answers:");
        assertThat(Run.of("when", INES, "--running", "months_program_management")
                        .err())
                .contains("the profile does not answer 'months_program_management'", "add it under record:");
    }

    @Test
    void a_last_day_before_the_first_is_refused() {
        var run = Run.of("when", MAYA, "--on", DAY, "--until", "2026-01-01");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--until: '2026-01-01' is no day from 2026-11-22 to 2076-11-22");
        assertThat(Run.of("when", MAYA, "--on", DAY, "--until", "2027-02-30").code())
                .isEqualTo(2);
        assertThat(Run.of("when", MAYA, "--kind", "route", "--goal", "tm-4").err())
                .contains("no goal is all that was asked for");
    }
}
