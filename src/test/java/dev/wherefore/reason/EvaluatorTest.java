package dev.wherefore.reason;

import static dev.wherefore.reason.Truth.MET;
import static dev.wherefore.reason.Truth.NOT_MET;
import static dev.wherefore.reason.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.verdict.View;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
    private static final String FAMILY = "visa/is/family";
    private static final String WORKER = "visa/is/worker";
    private static final String POINTS = "visa/is/points";

    private static SampleRulebook sample;

    @BeforeAll
    static void load() {
        sample = SampleRulebook.load();
    }

    // ---- what is left out, and what is stated as none

    @Test
    void a_section_that_is_left_out_makes_a_pattern_without_conditions_unknown() {
        assertThat(truth(FAMILY, "has worked at all", Map.of())).isEqualTo(UNKNOWN);
        assertThat(truth(FAMILY, "has no relative", Map.of())).isEqualTo(UNKNOWN);
    }

    @Test
    void a_section_stated_as_empty_matches_nothing() {
        assertThat(truth(FAMILY, "has worked at all", Map.of("work", List.of())))
                .isEqualTo(NOT_MET);
        assertThat(truth(FAMILY, "has no relative", Map.of("family", Map.of("relatives", List.of()))))
                .isEqualTo(MET);
    }

    @Test
    void an_item_of_which_nothing_is_known_is_there_all_the_same() {
        assertThat(truth(FAMILY, "has worked at all", Map.of("work", List.of(Map.of()))))
                .isEqualTo(MET);
        assertThat(truth(FAMILY, "has no relative", Map.of("family", Map.of("relatives", List.of(Map.of())))))
                .isEqualTo(NOT_MET);
    }

    @Test
    void an_unequal_is_not_met_by_what_is_not_known() {
        var rule = "has no relative who is settled there";

        assertThat(truth(FAMILY, rule, relative(Map.of("status", "visitor")))).isEqualTo(UNKNOWN);
        assertThat(truth(FAMILY, rule, relative(Map.of("country", "NO", "status", "citizen"))))
                .isEqualTo(MET);
        assertThat(truth(FAMILY, rule, relative(Map.of("country", "IS", "status", "visitor"))))
                .isEqualTo(NOT_MET);
    }

    @Test
    void one_condition_that_fails_settles_a_pattern_whatever_else_is_unknown() {
        var rule = "pays the minimum";

        assertThat(truth(WORKER, rule, offer(Map.of("country", "NO")))).isEqualTo(NOT_MET);
        assertThat(truth(WORKER, rule, offer(Map.of("country", "IS")))).isEqualTo(UNKNOWN);
        assertThat(truth(WORKER, rule, offer(Map.of("salary", pay(49_999))))).isEqualTo(NOT_MET);
    }

    @Test
    void a_value_of_a_parameter_that_is_not_known_decides_nothing() {
        assertThat(truth(FAMILY, "pays what is announced", offer(Map.of("salary", pay(1_000_000)))))
                .isEqualTo(UNKNOWN);
    }

    // ---- not, exists, joins

    @Test
    void not_of_what_is_unknown_is_unknown() {
        var rule = "has no right of free movement";

        assertThat(truth(FAMILY, rule, Map.of())).isEqualTo(UNKNOWN);
        assertThat(truth(FAMILY, rule, citizen("CA"))).isEqualTo(MET);
        assertThat(truth(FAMILY, rule, citizen("CA", "NO"))).isEqualTo(NOT_MET);
        assertThat(truth(FAMILY, rule, citizen())).isEqualTo(MET);
    }

    @Test
    void what_is_bound_inside_a_group_joins_inside_it() {
        var every = "every degree is recognised";
        var recognised =
                Map.of("degree", "bachelor", "country", "SE", "recognitions", List.of(Map.of("country", "IS")));
        var elsewhere = Map.of("degree", "master", "country", "SE", "recognitions", List.of(Map.of("country", "NO")));
        var open = Map.of("degree", "master", "country", "SE");

        assertThat(truth(FAMILY, every, degrees(recognised))).isEqualTo(MET);
        assertThat(truth(FAMILY, every, degrees(recognised, elsewhere))).isEqualTo(NOT_MET);
        assertThat(truth(FAMILY, every, degrees(recognised, open))).isEqualTo(UNKNOWN);
        assertThat(truth(FAMILY, every, degrees(elsewhere, open))).isEqualTo(NOT_MET);
    }

    @Test
    void a_binding_of_nothing_leaves_what_compares_with_it_unknown() {
        var rule = "has worked for others";
        var job = Map.of("group", "alpha", "sector", "finance", "outcomes", List.of("on-time"));

        assertThat(truth(FAMILY, rule, Map.of("offers", List.of(Map.of()), "work", List.of(job))))
                .isEqualTo(UNKNOWN);
        assertThat(truth(FAMILY, rule, Map.of("offers", List.of(Map.of("group", "beta")), "work", List.of(job))))
                .isEqualTo(MET);
        assertThat(truth(FAMILY, rule, Map.of("offers", List.of(Map.of("group", "alpha")), "work", List.of(job))))
                .isEqualTo(NOT_MET);
    }

    // ---- measures and scores between bounds

    @Test
    void a_measure_is_tried_at_both_ends() {
        var rule = "has worked long enough";
        Map<String, Object> certain = job("2020-01-01", "2023-01-01", "2512");
        Map<String, Object> perhaps = job("2023-01-01", "2025-01-01", null);
        Map<String, Object> earlier = job("2021-01-01", "2022-06-01", null);

        assertThat(truth(WORKER, rule, work(certain))).isEqualTo(MET);
        assertThat(truth(WORKER, rule, work(certain, perhaps))).isEqualTo(MET);
        assertThat(truth(WORKER, rule, work(perhaps))).isEqualTo(NOT_MET);
        assertThat(truth(WORKER, rule, work(perhaps, earlier))).isEqualTo(UNKNOWN);
        assertThat(truth(WORKER, rule, Map.of())).isEqualTo(UNKNOWN);
    }

    @Test
    void a_score_meets_the_pass_mark_when_its_lower_end_does_and_fails_when_its_upper_end_does() {
        var rule = "reaches the pass mark";
        var young = Map.of("born", "2000-01-01");
        var old = Map.of("born", "1960-01-01");
        var fluent = List.of(Map.of("language", "en", "native", true));

        assertThat(truth(POINTS, rule, Map.of("candidate", young))).isEqualTo(UNKNOWN);
        assertThat(truth(POINTS, rule, Map.of("candidate", young, "languages", fluent, "work", senior())))
                .isEqualTo(MET);
        assertThat(truth(POINTS, rule, Map.of("candidate", old, "languages", fluent)))
                .isEqualTo(NOT_MET);
    }

    @Test
    void points_are_certain_where_the_rule_holds_and_possible_where_it_may() {
        var first = "first language";
        var level = Map.of("languages", List.of(Map.of("language", "en", "cefr", "B2")));
        var open = Map.of("languages", List.of(Map.of("language", "en")));

        assertThat(points(POINTS, first, level)).isEqualTo("10..10");
        assertThat(points(POINTS, first, open)).isEqualTo("0..25");
        assertThat(points(POINTS, first, Map.of("languages", List.of()))).isEqualTo("0..0");
    }

    // ---- judgements

    @Test
    void a_judgement_that_is_awaited_can_be_granted() {
        var open = view(WORKER, Map.of("answers", Map.of("is.barred", false)));
        var answered = view(WORKER, Map.of("answers", Map.of("is.fit", false)));

        assertThat(Evaluator.in(open.scope()).truth(rule(open, "the job fits"))).isEqualTo(UNKNOWN);
        assertThat(Evaluator.grantingJudgements(open.scope()).truth(rule(open, "the job fits")))
                .isEqualTo(MET);
        assertThat(Evaluator.grantingJudgements(answered.scope()).truth(rule(answered, "the job fits")))
                .isEqualTo(NOT_MET);
    }

    @Test
    void what_a_candidate_can_answer_is_not_granted() {
        var open = view(WORKER, Map.of());

        assertThat(Evaluator.grantingJudgements(open.scope()).truth(rule(open, "is under no bar")))
                .isEqualTo(UNKNOWN);
    }

    // ---- profiles

    private static Map<String, ?> offer(Map<String, ?> offer) {
        return Map.of("offers", List.of(offer));
    }

    private static Map<String, ?> pay(int amount) {
        return Map.of("amount", amount, "currency", "EUR", "per", "year");
    }

    private static Map<String, ?> relative(Map<String, ?> relative) {
        return Map.of("family", Map.of("relatives", List.of(relative)));
    }

    private static Map<String, ?> citizen(String... countries) {
        return Map.of("candidate", Map.of("citizenships", List.of(countries)));
    }

    @SafeVarargs
    private static Map<String, ?> degrees(Map<String, ?>... degrees) {
        return Map.of("education", List.of(degrees));
    }

    @SafeVarargs
    private static Map<String, ?> work(Map<String, ?>... jobs) {
        return Map.of("work", List.of(jobs));
    }

    private static Map<String, Object> job(String from, String to, String isco) {
        var occupation = isco == null ? Map.of() : Map.of("isco", isco);
        return Map.of("from", from, "to", to, "hours_per_week", 40, "occupation", occupation);
    }

    private static List<Map<String, Object>> senior() {
        return List.of(job("2020-01-01", "2025-01-01", "2512"));
    }

    // ---- what is asked of them

    private static View view(String goal, Map<String, ?> profile) {
        var decider = sample.decider(goal);
        return View.of(decider, goal, decider.facts(sample.profile(profile), SampleRulebook.TODAY))
                .get(0);
    }

    private static RuleTree rule(View view, String name) {
        return view.rules().stream()
                .filter(rule -> rule.text().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Truth truth(String goal, String name, Map<String, ?> profile) {
        var view = view(goal, profile);
        var truth = Evaluator.in(view.scope()).truth(rule(view, name));
        assertThat(new Prover(view.scope()).prove(rule(view, name)).truth())
                .as("the proof comes to the same")
                .isEqualTo(truth);
        return truth;
    }

    private static String points(String goal, String name, Map<String, ?> profile) {
        var view = view(goal, profile);
        var range = Evaluator.in(view.scope()).points(rule(view, name));
        return range.low() + ".." + range.high();
    }
}
