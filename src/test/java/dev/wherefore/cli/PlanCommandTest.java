package dev.wherefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {
    private static final String UNDER = "profiles/offer-just-under.yaml";
    private static final String BLUE_CARD = "visa/de/eu-blue-card";
    private static final String DAY = "2026-11-22";

    @TempDir
    Path folder;

    @Test
    void a_plan_says_what_to_do_when_for_what_and_who_decides() {
        var run = Run.of("plan", UNDER, "--goal", BLUE_CARD, "--on", DAY);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("now             ✗ not eligible; not met: salary")
                .contains("The cheapest, fastest and most certain")
                .contains("Ask Example Maschinenbau for EUR 45,934.20 a year, EUR 0.01 a year more")
                .contains("uncertain, decided by the employer")
                .contains("! review on 22 December 2026")
                .contains("A person must judge: declared intention to do the job")
                .contains("A plan is advice and no promise");
    }

    @Test
    void what_a_budget_leaves_out_is_said_with_the_flag_that_plans_it() {
        var budget = new String[] {
            "plan", "profiles/technical-manager.yaml", "--goal", "tm-3", "--on", DAY, "--budget", "0 EUR"
        };

        assertThat(Run.of(budget).out())
                .contains("Left out, as nobody knows what it costs: Bring leadership, mentoring and")
                .contains("what would move it has a cost that nobody\n    knows, and you set a budget.")
                .contains("--unknown-costs");
        var more = java.util.Arrays.copyOf(budget, budget.length + 1);
        more[budget.length] = "--unknown-costs";
        assertThat(Run.of(more).out()).contains("✓ ready on 22 November 2027").doesNotContain("Left out");
    }

    @Test
    void what_is_drawn_by_lot_says_so_with_the_odds_that_a_source_gives() {
        var student = "profiles/before-the-draw.yaml";
        var goal = "visa/us/h-1b-cap";
        var odds =
                "Selection in the draw: it is drawn by lot; about 46 in 100: share that the rule on weighted selection "
                        + "projects for three entries (H-1B cap season 2027, odds of the weighted selection, 27 February 2026, "
                        + "reported,";

        assertThat(words(Run.of("plan", student, "--goal", goal, "--on", DAY).out()))
                .contains(odds)
                .contains("about 1 in 3: share of the persons registered who were selected");
        assertThat(words(Run.of("plan", student, "--goal", goal, "--on", DAY, "--leave-open")
                        .out()))
                .contains(odds);
        assertThat(words(Run.of("advise", student, "--goal", goal, "--on", DAY).out()))
                .contains(odds);
        assertThat(words(Run.of("plan", student, "--goal", "visa/us/h-1b-cap-exempt", "--on", DAY)
                        .out()))
                .doesNotContain("by lot");
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void units_may_stand_apart_as_one_writes_them() {
        var apart = Run.of(
                "plan", UNDER, "--goal", BLUE_CARD, "--on", DAY, "--within", "2", "years", "--budget", "5000", "EUR");
        var together = Run.of(
                "plan", UNDER, "--goal", BLUE_CARD, "--on", DAY, "--within", "24 months", "--budget", "5000 EUR");

        assertThat(apart.err()).isEmpty();
        assertThat(apart.out()).isEqualTo(together.out()).contains("within 24 months, for EUR 5,000 at most");
    }

    @Test
    void the_json_is_as_its_schema_says() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Run.of("schema", "plan").out(), InputFormat.JSON);
        for (var goal : new String[] {BLUE_CARD, "visa/au/skilled-independent-189", "visa/us/h-1b-cap"}) {
            var run = Run.of(
                    "plan",
                    goal.contains("h-1b") ? "profiles/before-the-draw.yaml" : UNDER,
                    "--goal",
                    goal,
                    "--on",
                    DAY,
                    "--format",
                    "json",
                    "--verbose");

            assertThat(run.err()).isEmpty();
            assertThat(schema.validate(run.out(), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void a_plan_to_the_next_level_ends_with_advise_saying_ready() throws Exception {
        var goal = "level/technical-manager/senior-technical-manager";
        var manager = "profiles/technical-manager.yaml";
        var plan = Run.of("plan", manager, "--goal", "tm-3", "--on", DAY);
        var then = folder.resolve("then.json");
        Files.writeString(
                then,
                Run.of("plan", manager, "--goal", "tm-3", "--on", DAY, "--format", "profile")
                        .out());

        assertThat(plan.out())
                .contains("✗ not ready; not met: time as a technical manager")
                .contains("Bring leadership, mentoring and developing people from 2 to 3")
                .contains("bring managers coached in 12 months from 0 to 1")
                .contains("✓ ready on 22 November 2027");
        assertThat(Run.of("advise", then.toString(), "--goal", goal, "--on", "2027-11-22")
                        .out())
                .contains("✓ ready");
        assertThat(Run.of("advise", manager, "--goal", goal, "--on", "2027-11-22")
                        .out())
                .as("without the steps, time alone does not do")
                .contains("✗ not ready");
    }

    @Test
    void advise_finds_the_same_on_the_profile_that_a_plan_leads_to() throws Exception {
        var then = folder.resolve("then.json");
        Files.writeString(
                then,
                Run.of("plan", UNDER, "--goal", BLUE_CARD, "--on", DAY, "--format", "profile")
                        .out());

        var run = Run.of("advise", then.toString(), "--goal", BLUE_CARD, "--on", "2026-12-22");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("! review").contains("14 of 15 criteria met");
    }

    @Test
    void wrong_limits_are_refused_in_one_line() {
        refused("'soon' is no time", "--within", "soon");
        refused("is out of range", "--within", "400");
        refused("'much' is no amount", "--budget", "much");
        refused("the rate of 'XXX' is not known", "--budget", "5 XXX");
        assertThat(Run.of("plan", UNDER).err()).contains("a plan needs a goal");
        assertThat(Run.of("plan", UNDER, "--goal", "visa/de/blue").code()).isEqualTo(2);
    }

    private static void refused(String says, String... option) {
        var run = Run.of("plan", UNDER, "--goal", BLUE_CARD, "--on", DAY, option[0], option[1]);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(says);
        assertThat(run.err().strip().lines()).hasSize(1);
    }
}
