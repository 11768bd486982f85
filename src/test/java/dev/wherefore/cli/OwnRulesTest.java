package dev.wherefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.rulebook.Rulebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of a folder of one's own. */
class OwnRulesTest {
    private static final String CONDITION = "annualSalary >= $minimum";

    @TempDir
    Path folder;

    private Path rules;
    private Path rule;

    private String home;

    /** What a command compiles goes to the user's cache, which is not ours to fill. */
    @BeforeEach
    void moveHome() {
        home = System.setProperty("user.home", folder.resolve("home").toString());
    }

    @AfterEach
    void moveBack() {
        System.setProperty("user.home", home);
    }

    @BeforeEach
    void write() throws IOException {
        rules = folder.resolve("rules");
        var topic = Files.createDirectories(rules.resolve("visa/zz"));
        rule = topic.resolve("permit.drl");
        Files.writeString(topic.resolve("parameters.yaml"), """
                currency: EUR
                parameters:
                  zz.permit.minimum:
                    about: minimum gross annual salary
                    unit: EUR/year
                    values:
                      2026-01-01: {value: 40000, source: law}
                sources:
                  law: {title: The law, url: "https://example.org", publisher: government, checked: 2026-06-01}
                """);
        Files.writeString(topic.resolve("permit.yaml"), """
                name: Permit
                kind: route
                country: ZW
                criteria:
                  salary: {name: pay}
                """);
        Files.writeString(rule, """
                package visa.zz.permit

                import dev.wherefore.fact.*

                rule "pays the minimum"
                    @criterion( salary ) @source( law )
                when
                    Parameters( $minimum : amount( "zz.permit.minimum" ) )
                    Offer( country == "ZW", annualSalary >= $minimum )
                then
                end
                """);
        Files.writeString(topic.resolve("permit.test.yaml"), """
                - name: an offer at the minimum
                  on: 2026-06-01
                  profile: {offers: [{country: ZW, salary: {amount: 40000, currency: EUR, per: year}}]}
                  expect: {verdict: eligible}
                """);
    }

    private void change(String from, String to) throws IOException {
        Files.writeString(rule, Files.readString(rule).replace(from, to));
    }

    private Rulebook rulebook() throws IOException, InvalidDocumentException {
        return RuleFolders.with(List.of(rules), Rulebook.builtIn(), folder.resolve("cache"));
    }

    private List<String> kept() throws IOException {
        try (var list = Files.list(folder.resolve("cache"))) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_goal_of_a_folder_stands_beside_ours() throws Exception {
        assertThat(rulebook().goal("visa/zz/permit")).isPresent();
        assertThat(rulebook().goal("visa/de/eu-blue-card")).isPresent();
    }

    @Test
    void rules_are_compiled_once_and_kept_until_they_change() throws Exception {
        rulebook();
        var first = kept();
        var file = folder.resolve("cache").resolve(first.get(0)).resolve("rulebook/index");
        var written = Files.getLastModifiedTime(file);

        rulebook();
        assertThat(kept()).isEqualTo(first).hasSize(1);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(written);

        change(CONDITION, "annualSalary > $minimum");
        rulebook();
        assertThat(kept()).hasSize(2).containsAll(first);
    }

    @Test
    void what_a_run_left_half_written_is_never_used() throws Exception {
        rulebook();
        var whole = folder.resolve("cache").resolve(kept().get(0));
        Files.delete(whole.resolve("rulebook/index"));

        assertThat(rulebook().goal("visa/zz/permit")).isPresent();
        assertThat(kept()).hasSize(2);

        assertThat(rulebook().goal("visa/zz/permit")).isPresent();
        assertThat(kept()).hasSize(2);
    }

    @Test
    void what_another_run_kept_first_is_used_and_never_touched() throws Exception {
        var cache = Files.createDirectories(folder.resolve("cache"));
        for (var name : List.of("kept/rulebook", "compiling-1/rulebook"))
            Files.writeString(Files.createDirectories(cache.resolve(name)).resolve("index"), name);

        assertThat(RuleFolders.keep(cache.resolve("compiling-1"), cache, "kept"))
                .isEqualTo(cache.resolve("kept"));

        assertThat(cache.resolve("kept/rulebook/index")).hasContent("kept/rulebook");
        assertThat(cache.resolve("compiling-1/rulebook/index")).exists();
    }

    @Test
    void runs_at_the_same_time_do_not_disturb_each_other() throws Exception {
        var threads = Executors.newFixedThreadPool(3);
        try {
            var runs = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 3; i++)
                runs.add(() -> rulebook().goal("visa/zz/permit").isPresent());
            for (var run : threads.invokeAll(runs)) assertThat(run.get()).isTrue();
        } finally {
            threads.shutdown();
        }
        assertThat(kept()).hasSize(1);
    }

    @Test
    void a_refused_rule_leaves_nothing_behind() throws Exception {
        change("annualSalary", "annualSalry");

        var run = Run.of("goals", "--rules", rules.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        rule + ":9: Offer has no property 'annualSalry'; did you mean 'annualSalary'?");
    }

    @Test
    void a_rule_file_that_is_no_text_is_refused() throws Exception {
        Files.write(rule, "rule \u00eb".getBytes(StandardCharsets.ISO_8859_1));

        var run = Run.of("rules", "check", rules.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains(rule + ": the text is not UTF-8; save it in UTF-8");
    }

    @Test
    void check_finds_nothing_to_mend_in_a_sound_folder() {
        var run = Run.of("rules", "check", rules.toString());

        assertThat(run.out()).isEqualToIgnoringNewLines("nothing to mend");
        assertThat(run.code()).isZero();
    }

    @Test
    void check_says_file_line_and_remedy() throws Exception {
        change("source( law )", "source( lav )");

        var run = Run.of("rules", "check", rules.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains(rule.toString()).contains("lav");
    }

    @Test
    void a_cache_that_cannot_be_written_is_named() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                InvalidDocumentException.class,
                                () -> RuleFolders.with(List.of(rules), Rulebook.builtIn(), file.resolve("cache")))
                        .getMessage())
                .contains("cannot be kept here", "XDG_CACHE_HOME");
    }

    @Test
    void scenarios_of_a_folder_run_against_its_own_rules() throws Exception {
        var topic = rules.resolve("visa/zz");
        Files.writeString(topic.resolve("permit.test.yaml"), Files.readString(topic.resolve("permit.test.yaml")) + """
                        - name: an offer a cent under it, and a wrong expectation
                          on: 2026-06-01
                          profile: {offers: [{country: ZW, salary: {amount: 39999.99, currency: EUR, per: year}}]}
                          expect: {verdict: eligible}
                        """);

        var run = Run.of("rules", "test", rules.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("FAILED", "a wrong expectation", "the verdict is 'not eligible', not 'eligible'")
                .contains("pays the minimum", "EUR 0.01 a year short")
                .endsWith("1 passed, 1 failed" + System.lineSeparator());
        assertThat(Run.of("rules", "test", topic.toString(), "--rules", rules.toString())
                        .out())
                .endsWith("1 passed, 1 failed" + System.lineSeparator());
    }

    @Test
    void a_change_that_no_scenario_notices_is_listed() {
        var run = Run.of("rules", "test", rules.toString(), "--mutate");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("visa/zz/permit.drl:9: \"pays the minimum\": ")
                .contains("not noticed");
    }

    @Test
    void a_company_replaces_a_level_and_adds_a_policy() throws Exception {
        var company = Path.of("profiles", "company");

        var plain = Run.of("goals", "--kind", "level,policy", "--format", "json");
        var added = Run.of("goals", "--kind", "level,policy", "--format", "json", "--rules", company.toString());

        assertThat(plain.out()).doesNotContain("Example Payments");
        assertThat(added.out())
                .containsOnlyOnce("\"level/technical-manager/senior-technical-manager\"")
                .contains("Senior Technical Manager at Example Payments (sample)", "\"policy/relocation\"");
        // The levels above and below stay ours, with their own parameters and sources.
        var advice = Run.of(
                "advise",
                "profiles/maya-okafor.yaml",
                "--on",
                "2026-11-21",
                "--kind",
                "level,policy",
                "--rules",
                company.toString());
        assertThat(advice.out()).contains("Career ladder of Example", "Lead Technical Manager", "Policies");
    }

    @Test
    void the_scenarios_of_a_company_hold() throws Exception {
        var run = Run.of("rules", "test", Path.of("profiles", "company").toString());

        assertThat(run.out()).contains("7 passed, 0 failed");
    }

    @Test
    void a_source_of_ours_is_not_declared_again() throws Exception {
        var topic = Files.createDirectories(folder.resolve("other/visa/de"));
        Files.writeString(topic.resolve("parameters.yaml"), """
                parameters:
                  de.own.minimum: {about: own minimum, unit: EUR/year, values: {2026-01-01: {value: 1, source: aufenthg}}}
                sources:
                  aufenthg: {title: Another law, url: "https://example.org", publisher: firm, checked: 2026-06-01}
                """);

        var run = Run.of("rules", "check", folder.resolve("other").toString());

        assertThat(run.err() + run.out())
                .contains("the source 'aufenthg' is declared in the rulebook's own visa/de already");
    }
}
