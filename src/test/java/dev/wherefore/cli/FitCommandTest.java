package dev.wherefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.wherefore.report.ReportSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who fits an opening. */
class FitCommandTest {
    private static final String OPENING = """
            title: Technical Manager
            employer: Example Insurance
            country: DE
            city: Berlin
            seniority: manager
            occupation: {isco: "1330"}
            pay: {least: 90000, currency: EUR, per: year}
            months: permanent
            must:
              skills: [{id: tech.system-design, level: 3, weight: 3}, {id: pm.risk, level: 2, weight: 1}]
              experience: [{years: 5}]
            preferred:
              education: [{degree: bachelor, fields: [physics]}]
              certifications: [{id: pmp, weight: 1}]
            """;

    @TempDir
    static Path folder;

    private static String home;
    private static String opening;

    /** An opening is compiled once for all, in a cache that is not the user's. */
    @BeforeAll
    static void write() throws IOException {
        home = System.setProperty("user.home", folder.resolve("home").toString());
        opening = file("manager.yaml", OPENING);
    }

    @AfterAll
    static void moveBack() {
        System.setProperty("user.home", home);
    }

    private static String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** A candidate with these skills at system design and risk, and since when they work. */
    private static String candidate(String name, int design, int risk, String since, String more) throws IOException {
        return file(
                name + ".yaml",
                "skills: {tech.system-design: " + design + ", pm.risk: " + risk + "}\nwork: [{from: " + since
                        + ", to: present, employer: Secret Employer}]\n" + more);
    }

    private static Run fit(String... more) {
        var arguments = new ArrayList<>(List.of("fit", opening, "--on", "2026-11-22"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> candidates(Run run) {
        return (List<Map<String, Object>>) ((Map<String, Object>) Json.of(run.out())).get("candidates");
    }

    @Test
    void candidates_stand_by_verdict_then_must_haves_then_what_is_preferred() throws Exception {
        var run = fit(
                candidate("short-by-much", 1, 1, "2024-01-01", ""),
                candidate("short-by-weight", 1, 2, "2010-01-01", ""),
                candidate("short-by-little", 3, 1, "2010-01-01", ""),
                file("unknown.yaml", "candidate: {}\n"),
                candidate("plain", 3, 2, "2010-01-01", ""),
                candidate("open", 3, 2, "2010-01-01", "certifications: []"),
                candidate(
                        "certified", 3, 2, "2010-01-01", "certifications: [{id: pmp, issued: 2020-01, expires: none}]"),
                candidate(
                        "physicist",
                        3,
                        2,
                        "2010-01-01",
                        "education: [{degree: master, field: physics, completed: 2009-07}]"),
                "--format",
                "json");

        assertThat(run.code()).isZero();
        assertThat(candidates(run))
                .extracting(each -> each.get("rank") + " " + each.get("candidate") + ": " + each.get("verdict"))
                .containsExactly(
                        "1 physicist: fits",
                        "2 certified: fits",
                        "3 plain: fits",
                        "4 open: fits",
                        "5 unknown: depends",
                        "6 short-by-little: does not fit",
                        "7 short-by-weight: does not fit",
                        "8 short-by-much: does not fit");
        assertThat(candidates(run).get(5).get("mustHaves")).isEqualTo(Map.of("low", 0.83, "high", 0.83));
    }

    @Test
    void those_who_are_equal_share_a_place_and_the_report_says_so() throws Exception {
        var run = fit(
                candidate("zoe", 3, 2, "2010-01-01", ""),
                candidate("last", 1, 2, "2010-01-01", ""),
                candidate("ann", 4, 4, "2000-01-01", "candidate: {name: Ann, born: 1970-01-01}\n"));

        assertThat(run.out())
                .containsSubsequence(
                        " 1 ✓ fits",
                        "zoe",
                        "Equal with ann.",
                        " 1 ✓ fits",
                        "ann",
                        "Equal with zoe.",
                        " 3 ✗ does not fit");
        assertThat(run.out()).doesNotContain("Ann");
    }

    @Test
    void each_candidate_has_reasons_what_is_short_and_by_how_much_and_what_to_ask() throws Exception {
        var run = fit(
                candidate("kim", 2, 3, "2023-10-01", "education: [{degree: bachelor, field: law, completed: 2010-07}]"),
                file("lee.yaml", "skills: {tech.system-design: 4}\ncertifications: []\n"),
                "--width",
                "200");

        assertThat(run.out())
                .contains("Technical Manager, Example Insurance")
                .contains("Berlin, Germany · 3 must-haves, 2 preferred")
                .contains("✓ working level in risk of every kind", "(practitioner)")
                .contains("✗ 5 years of work in all: 3 years 1 month, 1 year 11 months short")
                .contains("✗ practitioner level in system design and scalability: working")
                .contains("✗ preferred: a bachelor's degree or above in physics: in Law")
                .contains("? preferred: Project Management Professional in force\n")
                .contains("✗ preferred: Project Management Professional in force: none is stated")
                .contains("Ask: How well do you command risk of every kind", "(skills.pm.risk)")
                .contains("Ask: Which jobs have you held, from when to when? (work)")
                .contains("A ranking is no decision");
        assertThat(run.out().indexOf("(work)"))
                .as("what a must-have waits for is asked before what is merely welcome")
                .isLessThan(run.out().indexOf("(education)"));
    }

    @Test
    void a_blind_report_tells_nothing_from_which_a_candidate_could_be_identified() throws Exception {
        var more =
                "education: [{degree: master, field: Sorcery at Hogwarts, institution: Hogwarts, completed: 2001}]\n";
        var wrong = file("wendy.yaml", "candidate: {name: Wendy, born: soon}\n");
        var right =
                candidate("harry", 3, 2, "2010-01-01", more.replace("2001", "2001-07") + "candidate: {name: Harry}\n");
        var other = candidate("ron", 1, 2, "2010-01-01", "");
        for (var format : List.of("text", "json", "csv")) {
            var run = fit(wrong, right, other, "--blind", "--format", format);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).contains("candidate B", "candidate C");
            assertThat(run.err())
                    .isEqualToIgnoringNewLines(
                            "candidate A: the profile is not valid (1 problem); see which without --blind");
            assertThat((run.out() + run.err()).toLowerCase())
                    .doesNotContain("harry", "ron.", "wendy", "hogwarts", "sorcery", "secret", folder.toString());
        }
        assertThat(fit(right, "--width", "200").out()).contains("harry", "Sorcery at Hogwarts");
        assertThat(fit(right, "--blind", "--width", "200").out()).contains("in another field");
    }

    @Test
    void one_profile_that_is_not_valid_does_not_stop_the_others() throws Exception {
        var wrong = file("wrong.yaml", "skills: {tech.system-design: 9}\n");

        var run = fit(wrong, candidate("right", 3, 2, "2010-01-01", ""), "missing.yaml");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(wrong + ":1:30: skills.tech.system-design: '9' is too large", "missing.yaml: ");
        assertThat(run.out()).contains("right", "Left out, as the profile is not valid: wrong and missing.");
    }

    @Test
    void an_opening_that_is_not_valid_is_told_like_a_profile() throws Exception {
        var wrong = file("wrong-opening.yaml", "title: a\nmust: {skills: [{id: pm.rsk, level: 2}]}\n");

        var run = Run.of("fit", wrong, "profiles/maya-okafor.yaml");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        wrong + ":2:22: must.skills[0].id: 'pm.rsk' is not a known skill; did you mean 'pm.risk'?");
        assertThat(Run.of("fit", folder.resolve("none.yaml").toString(), "a.yaml")
                        .err())
                .contains("there is no such file");
        assertThat(Run.of("fit", opening).err()).contains("PROFILE is missing");
    }

    @Test
    void profiles_of_one_name_are_told_apart_by_their_paths() throws Exception {
        var one = candidate("same", 3, 2, "2010-01-01", "");
        Files.createDirectories(folder.resolve("other"));
        var other = candidate("other/same", 3, 2, "2010-01-01", "");

        assertThat(candidates(fit(one, other, "--format", "json")))
                .extracting(each -> each.get("candidate"))
                .containsExactly(one, other);
    }

    @Test
    void the_json_follows_its_schema() throws Exception {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var meta = registry.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        var text = new StringWriter();
        ReportSchema.writeFit(text);
        assertThat(meta.validate(text.toString(), InputFormat.JSON)).isEmpty();
        var schema = registry.getSchema(text.toString(), InputFormat.JSON);

        var run = fit(
                "profiles/maya-okafor.yaml",
                "profiles/nearly-empty.yaml",
                "profiles/senior-engineer.yaml",
                "--mobility",
                "--format",
                "json");

        assertThat(run.code()).isZero();
        assertThat(schema.validate(run.out(), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{\"opening\": 1}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void a_table_begins_no_formula_and_quotes_what_parts_its_cells() throws Exception {
        var run = fit(
                candidate("=cmd", 3, 2, "2010-01-01", ""),
                candidate("a,\"b\"", 1, 2, "2010-01-01", ""),
                "--format",
                "csv");

        assertThat(run.out().lines())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("rank,candidate,verdict,equal with,must-haves,"),
                        line -> assertThat(line).startsWith("1,'=cmd,fits,,1.00,1.00,0.00,1.00,"),
                        line -> assertThat(line).startsWith("2,\"a,\"\"b\"\"\",does not fit,,0.50,0.50,"));
        assertThat(fit("profiles/maya-okafor.yaml", "--format", "csv", "--mobility")
                        .err())
                .contains("--mobility: a table holds the ranking alone; ask for text or json");
    }

    @Test
    void who_may_work_there_stands_apart_from_the_ranking() throws Exception {
        var german = candidate("german", 1, 2, "2010-01-01", "candidate: {citizenships: [US, DE]}");
        var french = candidate("french", 1, 2, "2010-01-01", "candidate: {citizenships: [FR]}");
        var unknown = candidate("unknown", 1, 2, "2010-01-01", "offers: []");
        var american = candidate(
                "american",
                1,
                2,
                "2010-01-01",
                "candidate: {citizenships: [US], residence: DE, status: permanent-resident}\neducation: []");
        var maya = "profiles/maya-okafor.yaml";

        var run = fit(german, french, unknown, american, maya, "--mobility", "--width", "120");

        int apart =
                run.out().indexOf("For the mobility side, and no part of the ranking above: right to work in Germany");
        assertThat(apart).isPositive();
        var ranking = run.out().substring(0, apart);
        assertThat(ranking)
                .isEqualTo(fit(german, french, unknown, american, maya, "--width", "120")
                        .out()
                        .substring(0, apart));
        assertThat(run.out().substring(apart))
                .containsSubsequence(
                        "citizen",
                        "german",
                        "A citizen of the country.",
                        "free movement",
                        "french",
                        "whose citizens may work there without a permit",
                        "depends",
                        "unknown",
                        "On this offer: ",
                        "Ask: Of which countries are you a citizen?",
                        "american",
                        "Lives there already (permanent resident): see what that allows.",
                        "eligible",
                        "maya-okafor",
                        "EU Blue Card (eligible, all met)");
    }

    @Test
    void a_country_without_routes_says_so_and_an_opening_without_one_is_refused() throws Exception {
        // Under the same name, so that it is compiled already.
        Files.createDirectories(folder.resolve("japan"));
        var japan = file("japan/manager.yaml", OPENING.replace("country: DE", "country: JP"));
        var nowhere = file("nowhere.yaml", OPENING.replace("country: DE\n", ""));

        assertThat(Run.of("fit", japan, "profiles/maya-okafor.yaml", "--mobility")
                        .out())
                .contains("not covered", "The rulebook holds no routes of this country.");
        assertThat(Run.of("fit", nowhere, "profiles/maya-okafor.yaml", "--mobility")
                        .err())
                .contains("the opening names no country, which --mobility asks for; add 'country:'");
    }

    @Test
    void advice_and_proofs_have_the_opening_in_view() throws Exception {
        var right = candidate("right", 3, 2, "2010-01-01", "");

        assertThat(Run.of("advise", right, "--role", opening, "--kind", "role").out())
                .contains("Roles", "✓ fits", "role/manager", "All 3 criteria met");
        assertThat(Run.of("why", right, "role/manager", "--role", opening).out())
                .contains("#must.skill.tech.system-design", "the proficiency asked is practitioner", "[opening]")
                .doesNotContain("1900", "2200");
    }
}
