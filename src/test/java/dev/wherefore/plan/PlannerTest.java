package dev.wherefore.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Status;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String BLUE_CARD = "visa/de/eu-blue-card";
    private static final String EXPRESS_ENTRY = "visa/ca/express-entry";

    @Test
    void an_offer_one_cent_under_the_minimum_is_asked_for_a_cent_more() throws Exception {
        var plans = plan("offer-just-under", BLUE_CARD, months(24), false);

        var plan = plans.plans().get(0);
        assertThat(plan.best()).containsExactly(Objective.CHEAPEST, Objective.FASTEST, Objective.SUREST);
        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.action().id()).isEqualTo("pay");
            assertThat(step.says()).containsEntry("to", "45934.20").containsEntry("more", "0.01");
            assertThat(step.turns()).containsExactly("salary");
        });
        assertThat(plan.reached()).isEqualTo(DAY.plusMonths(1));
        assertThat(plan.verdict().status()).isEqualTo(Status.REVIEW);
    }

    @Test
    void a_better_figure_that_leaves_less_to_a_judgement_is_preferred_where_it_takes_no_more() throws Exception {
        var plans = plan("maya-okafor", BLUE_CARD, months(24), false);

        assertThat(plans.plans().get(0).steps().get(0).says()).containsEntry("to", "48108.60");
        assertThat(plans.plans().get(0).toll().judged()).isEqualTo(1);
    }

    @Test
    void express_entry_is_opened_by_a_test_and_an_assessment_side_by_side() throws Exception {
        var plans = plan("before-the-draw", EXPRESS_ENTRY, months(36), false);

        assertThat(plans.before().status()).isEqualTo(Status.NOT_ELIGIBLE);
        var plan = plans.plans().get(0);
        assertThat(plan.steps().stream().map(step -> step.action().id()))
                .containsExactly("language-first-test", "degree-assessed-for-canada");
        assertThat(plan.steps()).allMatch(step -> step.starts().equals(DAY));
        assertThat(plan.verdict().status()).isEqualTo(Status.REVIEW);
        assertThat(plans.whole()).isTrue();
    }

    @Test
    void what_is_in_the_way_stands_in_the_order_of_the_face_so_that_each_start_finds_the_same_plan() throws Exception {
        var rulebook = Rulebook.builtIn();
        var vocabulary = Vocabulary.of(rulebook.catalogue());
        var profile = new ProfileReader(vocabulary).read(Path.of("profiles/before-the-draw.yaml"));
        var goal = rulebook.goal("level/technical-project-manager/senior-technical-project-manager")
                .orElseThrow();
        var decider = new Decider(rulebook.select(List.of(goal)), vocabulary);
        var outcome = decider.outcomes(decider.facts(profile, DAY)).get(goal.id());
        var ofTheFace = List.copyOf(outcome.criteria().keySet());
        var appraiser = new Appraiser(decider, goal.id(), ofTheFace, List.of(), DAY, false);
        var appraisal = appraiser.of(new Situation(List.of(), profile, DAY, Toll.NONE));

        assertThat(outcome.demands()).hasSizeGreaterThan(3).isSubsetOf(ofTheFace);
        for (var inTheWay : List.of(
                outcome.demands(),
                appraisal.marks().get(0).open(),
                appraiser.stuck(goal.id(), new Situation(List.of(), profile, DAY, Toll.NONE)))) {
            assertThat(List.copyOf(inTheWay))
                    .isEqualTo(ofTheFace.stream().filter(inTheWay::contains).toList());
        }
    }

    @Test
    void a_budget_that_is_too_small_for_what_is_needed_leaves_no_plan_and_says_so() throws Exception {
        var plans = plan("before-the-draw", EXPRESS_ENTRY, new Limits(36, new BigDecimal("180"), "EUR"), false);

        assertThat(plans.plans()).isEmpty();
        assertThat(plans.obstacles()).isNotEmpty();
    }

    @Test
    void within_a_budget_what_nobody_knows_the_cost_of_is_left_out_and_named() throws Exception {
        var level = "level/technical-manager/senior-technical-manager";

        var without = plan("technical-manager", level, months(24), false);
        var within = plan("technical-manager", level, new Limits(24, new BigDecimal("100000"), "EUR"), false);
        var all = plan("technical-manager", level, new Limits(24, new BigDecimal("100000"), "EUR", true), false);

        assertThat(without.leftOut()).isEmpty();
        assertThat(without.plans().get(0).toll().unpriced()).isEqualTo(1);
        assertThat(within.plans()).isEmpty();
        assertThat(within.leftOut())
                .singleElement()
                .satisfies(left -> assertThat(left.action().id()).isEqualTo("skill"));
        assertThat(within.obstacles())
                .anyMatch(each -> each.finding().criterion().id().equals("leadership-skills-floor")
                        && each.reason() == Obstacle.Reason.UNKNOWN_COST);
        assertThat(all.leftOut()).isEmpty();
        assertThat(all.plans().get(0).steps()).hasSize(2);
    }

    @Test
    void an_answer_that_is_missing_is_not_planned_unless_it_may_stay_open() throws Exception {
        var level = "level/technical-manager/senior-technical-manager";

        var strict = plan("maya-okafor", level, months(24), false);
        var open = plan("maya-okafor", level, months(24), true);

        assertThat(strict.plans()).isEmpty();
        assertThat(strict.obstacles()).isNotEmpty().allMatch(each -> each.reason() == Obstacle.Reason.NOT_ANSWERED);
        assertThat(open.plans().get(0).steps())
                .extracting(step -> step.action().id())
                .containsOnly("record");
        assertThat(open.plans().get(0).verdict().status()).isEqualTo(Status.DEPENDS);
    }

    @Test
    void what_time_turns_and_turns_back_within_a_quarter_is_waited_for() throws Exception {
        var rulebook = Rulebook.builtIn();
        var profile = new ProfileReader(Vocabulary.of(rulebook.catalogue()))
                .check(DocumentReader.read("""
                certifications: [{id: csm, issued: 2026-12-30, expires: 2027-01-30}]
                answers: {a-csm.months-scrum-master: 24, a-csm.course: true}
                """, "waiting.yaml"), "waiting.yaml");

        var plans =
                Planner.of(rulebook, rulebook.require("certification/a-csm")).plan(profile, DAY, months(12), false);

        assertThat(plans.plans().get(0).steps()).isEmpty();
        assertThat(plans.plans().get(0).reached()).isEqualTo(LocalDate.of(2026, 12, 30));
    }

    @Test
    void german_is_learnt_a_level_at_a_time_where_a_rule_asks_for_more() throws Exception {
        var day = LocalDate.of(2025, 12, 1);
        for (int known = 0; known < 2; known++) {
            var plan = learner(known == 1 ? "[{language: de, cefr: A1}]" : "[{language: fr, native: true}]", day)
                    .plans()
                    .get(0);

            int levels = 2 - known;
            assertThat(plan.steps()).singleElement().satisfies(step -> {
                assertThat(step.action().id()).isEqualTo("learn-german");
                assertThat(step.says()).containsEntry("scores", "A2");
                assertThat(step.ends()).isEqualTo(day.plusMonths(6L * levels));
            });
            assertThat(plan.verdict().status()).isEqualTo(Status.ELIGIBLE);
        }
    }

    @Test
    void law_that_is_not_known_yet_is_named_as_what_stands_in_the_way() throws Exception {
        var plans = learner("[{language: de, cefr: A1}]", DAY);

        assertThat(plans.plans()).isEmpty();
        assertThat(plans.obstacles()).singleElement().satisfies(each -> {
            assertThat(each.finding().criterion().id()).isEqualTo("subsistence");
            assertThat(each.reason()).isEqualTo(Obstacle.Reason.LAW_NOT_KNOWN);
        });
    }

    /** An engineer with an agreement on recognition in Germany, which asks for German at A2. */
    private static Plans learner(String languages, LocalDate day) throws Exception {
        var rulebook = Rulebook.builtIn();
        var text = """
                education: [{degree: bachelor, country: NG, recognitions: []}]
                offers: [{country: DE, occupation: {isco: "2142"}, salary: {amount: 46000, currency: EUR, per: year}}]
                languages: %s
                answers: {de.common.state-recognised-abroad: true, de.eu-blue-card.conditions-like-local-staff: true,
                  de.common.passport: true, de.common.right-visa: true, de.common.employer-barred: false,
                  de.recognition-partnership.job-in-field: true, de.recognition-partnership.agreement: true,
                  de.recognition-partnership.employer-suited: true,
                  de.recognition-partnership.german-for-the-job: true}
                declarations: {criminal_record: false, health_insurance: true}
                """.formatted(languages);
        var profile = new ProfileReader(Vocabulary.of(rulebook.catalogue()))
                .check(DocumentReader.read(text, "learner.yaml"), "learner.yaml");
        return Planner.of(rulebook, rulebook.require("visa/de/recognition-partnership"))
                .plan(profile, day, months(24), false);
    }

    @Test
    void a_condition_that_nothing_moves_is_named() throws Exception {
        var plans = plan("group-executive", "visa/au/skilled-independent-189", months(24), true);

        assertThat(plans.plans()).isEmpty();
        assertThat(plans.obstacles())
                .anyMatch(each -> each.finding().criterion().id().equals("age")
                        && each.reason() == Obstacle.Reason.NOTHING_MOVES_IT);
    }

    @Test
    void a_search_that_was_ended_says_that_it_was() throws Exception {
        var rulebook = Rulebook.builtIn();
        var planner = Planner.of(rulebook, rulebook.require(EXPRESS_ENTRY)).atMost(1);

        var plans = planner.plan(profile(rulebook, "before-the-draw"), DAY, months(36), false);

        assertThat(plans.plans()).isEmpty();
        assertThat(plans.whole()).isFalse();
    }

    @Test
    void what_a_plan_leads_to_is_decided_the_same_by_whoever_reads_that_profile() throws Exception {
        var rulebook = Rulebook.builtIn();
        for (var goal : List.of(BLUE_CARD, EXPRESS_ENTRY)) {
            var plan = plan(goal.equals(BLUE_CARD) ? "maya-okafor" : "before-the-draw", goal, months(36), false)
                    .plans()
                    .get(0);
            var vocabulary = Vocabulary.of(rulebook.catalogue());
            var read = new ProfileReader(vocabulary).check(plan.profile().root(), "then.json");

            var status = new Decider(rulebook.select(List.of(rulebook.require(goal))), vocabulary)
                    .screen(read, plan.reached())
                    .get(goal);

            assertThat(status).isEqualTo(plan.verdict().status());
        }
    }

    private static Plans plan(String sample, String goal, Limits limits, boolean open) throws Exception {
        var rulebook = Rulebook.builtIn();
        return Planner.of(rulebook, rulebook.require(goal)).plan(profile(rulebook, sample), DAY, limits, open);
    }

    private static Profile profile(Rulebook rulebook, String sample) throws Exception {
        return new ProfileReader(Vocabulary.of(rulebook.catalogue())).read(Path.of("profiles", sample + ".yaml"));
    }

    private static Limits months(int months) {
        return new Limits(months, null, "EUR");
    }
}
