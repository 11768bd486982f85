package dev.wherefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private static final String MAYA = "profiles/maya-okafor.yaml";
    private static final String GOAL = "visa/de/eu-blue-card";

    @TempDir
    Path folder;

    private static String on(String json, String key) {
        return String.valueOf(((Map<?, ?>) Json.of(json)).get(key));
    }

    @Test
    void advise_answers_for_every_goal() {
        var run = Run.of("advise", MAYA, "--on", "2026-11-21");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Maya Okafor (sample)")
                .contains("as of 21 November 2026", "Next steps", "EU Blue Card", "Not legal advice.");
    }

    @Test
    void goals_are_chosen_by_country_kind_and_id() {
        var blueCard = Run.of("advise", MAYA, "--goal", GOAL);
        assertThat(blueCard.out()).contains("EU Blue Card");
        assertThat(Run.of("advise", MAYA, "--country", "de", "--kind", "Route").out())
                .contains("EU Blue Card");
        assertThat(Run.of("advise", MAYA, "--goal", GOAL, "--goal", GOAL).out()).isEqualTo(blueCard.out());

        var none = Run.of("advise", MAYA, "--goal", GOAL, "--kind", "certification");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("no goal is all that was asked for");
    }

    @Test
    void the_law_is_that_of_the_day_asked() {
        assertThat(Run.of("why", MAYA, GOAL + "#salary", "--on", "2025-06-01").out())
                .isNotEqualTo(Run.of("why", MAYA, GOAL + "#salary", "--on", "2026-06-01")
                        .out());
    }

    @Test
    void json_is_an_object_for_one_profile_and_a_list_for_several() {
        var one = Run.of("advise", MAYA, "--goal", GOAL, "--format", "json", "--on", "2026-11-21");
        assertThat(on(one.out(), "profile")).isEqualTo("maya-okafor");
        assertThat(on(one.out(), "asOf")).isEqualTo("2026-11-21");

        var two = Run.of("advise", MAYA, MAYA, "--goal", GOAL, "--format", "JSON");
        assertThat(two.code()).isZero();
        assertThat(Json.of(two.out())).asInstanceOf(Json.LIST).hasSize(2);
    }

    @Test
    void a_profile_named_twice_is_answered_twice() {
        var one = Run.of("advise", MAYA, "--goal", GOAL).out();

        assertThat(Run.of("advise", MAYA, MAYA, "--goal", GOAL).out()).isEqualTo(one + "\n\n" + one);
    }

    @Test
    void a_profile_may_come_from_standard_input() throws IOException {
        var before = System.in;
        System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(MAYA))));
        try {
            assertThat(Run.of("advise", "-", "--goal", GOAL).out())
                    .isEqualTo(Run.of("advise", MAYA, "--goal", GOAL).out());
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void a_profile_may_be_json() throws IOException {
        var json = Files.writeString(folder.resolve("a.json"), "{\"candidate\": {\"name\": \"Somebody\"}}");

        assertThat(Run.of("advise", json.toString(), "--goal", GOAL).out()).startsWith("Somebody");
    }

    @Test
    void why_proves_a_goal_or_one_criterion() {
        var goal = Run.of("why", MAYA, GOAL, "--on", "2026-11-21");
        var criterion = Run.of("why", MAYA, GOAL + "#salary", "--on", "2026-11-21");

        assertThat(goal.code()).isZero();
        assertThat(goal.out()).contains("#salary", "annualSalary >= $minimum");
        assertThat(criterion.out()).contains("annualSalary >= $minimum");
        assertThat(criterion.out().length()).isLessThan(goal.out().length());
        assertThat(on(Run.of("why", MAYA, GOAL, "--format", "json").out(), "goals"))
                .contains(GOAL);
    }

    @Test
    void readiness_is_for_the_next_level_of_the_ladder_the_candidate_is_on() {
        var run = Run.of("readiness", MAYA, "--on", "2026-11-22");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("level/technical-manager/senior-technical-manager")
                .contains("experience", "visibility", "What to do first")
                .containsPattern("A band never overrides a\\s+criterion\\s+that\\s+is\\s+not\\s+met");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void readiness_is_for_a_level_that_is_named() {
        var json = Run.of("readiness", MAYA, "--level", "tm-4", "--format", "json", "--on", "2026-11-22");

        assertThat(json.err()).isEmpty();
        assertThat(on(json.out(), "levels"))
                .contains("goal=level/technical-manager/lead-technical-manager", "skillsGap", "recommendations");
        assertThat(Run.of("readiness", MAYA, "--level", GOAL).err()).contains("is no level");
        assertThat(Run.of("readiness", MAYA, "--level", "tm-99").code()).isEqualTo(2);
    }

    @Test
    void readiness_of_a_candidate_on_no_ladder_is_for_the_entry_levels() throws IOException {
        var nobody = Files.writeString(folder.resolve("nobody.yaml"), "candidate: {name: Nobody}");

        assertThat(Run.of("readiness", nobody.toString(), "--on", "2026-11-22").out())
                .contains("level/technical-manager/assistant-technical-manager");
    }

    @Test
    void readiness_is_not_guessed_for_a_day_without_yardsticks() {
        var run = Run.of("readiness", MAYA, "--on", "2020-01-01");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("the weights of a readiness are not known on 2020-01-01");
    }

    @Test
    void goals_lists_what_can_be_asked() {
        assertThat(Run.of("goals").out()).contains(GOAL);
        assertThat(Run.of("goals", "--country", "DE").out()).contains(GOAL);
        assertThat(Json.of(
                        Run.of("goals", "--country", "DE", "--format", "json").out()))
                .asInstanceOf(Json.LIST)
                .isNotEmpty();
    }

    @Test
    void schema_prints_each_schema() {
        assertThat(on(Run.of("schema").out(), "$schema")).contains("json-schema.org");
        assertThat(Run.of("schema", "profile").out()).isEqualTo(Run.of("schema").out());
        assertThat(on(Run.of("schema", "report").out(), "$schema")).contains("json-schema.org");
        assertThat(on(Run.of("schema", "opening").out(), "title")).isEqualTo("Wherefore opening");
        assertThat(on(Run.of("schema", "fit").out(), "title")).isEqualTo("Wherefore fit report");
        assertThat(on(Run.of("schema", "plan").out(), "title")).isEqualTo("Wherefore plan");
        assertThat(on(Run.of("schema", "compare").out(), "title")).isEqualTo("Wherefore comparison");
    }

    @Test
    void rules_test_runs_the_scenarios_of_a_folder() {
        var run = Run.of("rules", "test", "rules/visa/de");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith(" passed, 0 failed" + System.lineSeparator());
        assertThat(run.code()).isZero();
    }

    @Test
    void version_says_which_build_this_is() {
        assertThat(Run.of("--version").out()).startsWith("wherefore ");
        assertThat(Run.of("-V").code()).isZero();
    }

    @Test
    void without_a_command_the_help_is_shown() {
        assertThat(Run.of().out()).isEqualTo(Run.of("--help").out());
        assertThat(Run.of("help").out()).isEqualTo(Run.of("--help").out());
        assertThat(Run.of().out())
                .contains(
                        "advise",
                        "fit",
                        "why",
                        "when",
                        "pay",
                        "goals",
                        "rules",
                        "schema",
                        "help",
                        "generate-completion")
                .contains("This is no legal advice.", "Exit codes:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "advise",
                "fit",
                "why",
                "readiness",
                "compare",
                "when",
                "pay",
                "goals",
                "rules",
                "rules test",
                "rules check",
                "schema",
                "help",
                "generate-completion"
            })
    void the_help_of_a_command_has_examples_that_fit_the_screen(String command) {
        var path = ("help " + command).split(" ");

        var help = Run.of(path);

        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Usage: wherefore " + command).containsPattern("Examples?:\\R");
        assertThat(help.out()).contains("wherefore " + command);
        assertThat(help.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(Run.of((command + " --help").split(" ")).out()).isEqualTo(help.out());
    }

    @Test
    void the_completion_script_knows_every_command_and_option() {
        var script = Run.of("generate-completion");

        assertThat(script.code()).isZero();
        assertThat(script.out())
                .contains("complete -F _complete_wherefore", "advise", "rules", "check", "--country", "--mutate")
                .contains("json", "always");
    }

    @Test
    void one_command_alone_is_made_the_same_as_among_all() {
        // The tree is made whole for help and completion only.
        assertThat(Run.of("advise", "--help").out())
                .isEqualTo(Run.of("help", "advise").out());
    }

    @Test
    void colour_is_for_terminals_or_whoever_asks() {
        assertThat(Run.of("goals").out()).doesNotContain("\u001b[");
        assertThat(Run.of("goals", "--color", "always").out()).contains("\u001b[");
    }

    @Test
    void no_line_is_wider_than_asked() {
        assertThat(Run.of("advise", MAYA, "--goal", GOAL, "--width", "80").out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void one_profile_is_told_the_routes_of_the_countries_it_wants_and_how_many_others_there_are() {
        var run = Run.of("advise", "profiles/maya-okafor.yaml", "--on", "2026-11-22");

        assertThat(run.out())
                .contains("visa/de/", "visa/ca/", "Not asked about: ")
                .doesNotContain("visa/us/", "visa/gb/");
        assertThat(Run.of("advise", "profiles/maya-okafor.yaml", "--on", "2026-11-22", "--country", "GB")
                        .out())
                .contains("visa/gb/skilled-worker")
                .doesNotContain("Not asked about: ");
    }

    @Test
    void a_profile_that_names_no_country_is_told_the_routes_of_all_as_an_overview() {
        var run = Run.of("advise", "profiles/nearly-empty.yaml", "--on", "2026-11-22");

        assertThat(run.out()).contains("Further routes: Australia: ").doesNotContain("Not asked about: ");
    }

    @Test
    void an_occupation_code_that_is_only_derived_is_told_and_never_decides() throws Exception {
        var profile = Files.writeString(folder.resolve("manager.yaml"), """
                education: [{degree: bachelor, field: computer-science, years: 4, country: NG, completed: 2012-06-30}]
                work: [{country: NG, from: 2019-01, to: present, hours_per_week: 40, level: tm-2}]
                languages: [{language: en, test: ielts-general, taken: 2026-03-01, listening: 8, reading: 8, writing: 8, speaking: 8}]
                family: {partner: none, children: 0, relatives: []}
                funds: {amount: 40000, currency: CAD, held_months: 12}
                offers: []
                """);

        var run = Run.of("advise", profile.toString(), "--goal", "visa/ca/fsw", "--on", "2026-11-21");
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("? depends")
                .contains("On a derived occupation, NOC 20012 (manager of a software or IT department), it would be: ")
                .contains("continuous year of skilled work met")
                .contains("Which NOC code has your job? Probably 20012.");

        var json =
                Run.of("advise", profile.toString(), "--goal", "visa/ca/fsw", "--on", "2026-11-21", "--format", "json");
        assertThat(json.out())
                .contains("\"onDerivedCodes\" : {", "\"code\" : \"20012\"", "\"derived\" : \"20012\"")
                .contains("\"verdict\" : \"depends\"");
    }

    @Test
    void a_route_says_on_which_day_one_may_settle() {
        assertThat(Run.of("why", MAYA, GOAL, "--on", "2026-11-21").out().replaceAll("\\s+", " "))
                .contains("If it begins on 1 February 2027, when the offer starts: settlement from 1 May 2029; from 1"
                        + " November 2028 if German at B1; citizenship from 1 February 2032.");
        assertThat(Run.of("why", MAYA, "visa/pt/d8-residence", "--on", "2026-11-21")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains(", the earliest day of a decision: settlement from ");
    }
}
