package dev.wherefore.verdict;

import static dev.wherefore.reason.Truth.MET;
import static dev.wherefore.reason.Truth.NOT_MET;
import static dev.wherefore.reason.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.reason.SampleRulebook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DeciderTest {
    private static final String WORKER = "visa/is/worker";
    private static final String SETTLEMENT = "visa/is/settlement";
    private static final String POINTS = "visa/is/points";
    private static final String READER = "visa/is/reader";
    private static final String LEAD = "level/ladder/lead";

    private static SampleRulebook sample;

    @BeforeAll
    static void load() {
        sample = SampleRulebook.load();
    }

    // ---- one application, one offer

    @Test
    void two_offers_never_meet_a_goals_criteria_between_them() {
        var pays = offer(60_000, false, 24);
        var sponsors = offer(20_000, true, 24);

        assertThat(decide(WORKER, worker(pays, sponsors)).status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(decide(WORKER, worker(offer(60_000, true, 24))).status()).isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void the_best_offer_stands_and_is_named() {
        var verdict = decide(WORKER, worker(offer(20_000, false, 24), offer(60_000, true, 24), offer(1, true, 24)));

        assertThat(verdict.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(verdict.offer()).isEqualTo("offers[1]");
    }

    @Test
    void of_offers_that_come_equally_near_the_first_stands() {
        var verdict = decide(WORKER, worker(offer(20_000, true, 24), offer(60_000, false, 24)));

        assertThat(verdict.status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(verdict.offer()).isEqualTo("offers[0]");
    }

    @Test
    void a_profile_that_leaves_its_offers_out_names_none() {
        assertThat(decide(WORKER, Map.of()).offer()).isNull();
        assertThat(decide(WORKER, Map.of("offers", List.of())).offer()).isNull();
    }

    @Test
    void another_offer_does_not_reach_the_goal_that_this_one_depends_on() {
        var lasts = offer(20_000, false, 60);
        var qualifies = offer(60_000, true, 24);

        assertThat(decide(SETTLEMENT, worker(lasts, qualifies)).status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(decide(SETTLEMENT, worker(lasts, offer(60_000, true, 60))).status())
                .isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void another_test_does_not_reach_the_goal_that_this_one_depends_on() {
        var heard = Map.of("language", "en", "test", "first-test", "listening", 8, "reading", 5);
        var read = Map.of("language", "en", "test", "second-test", "listening", 5, "reading", 8);
        var both = Map.of("language", "en", "test", "second-test", "listening", 8, "reading", 8);

        assertThat(decide(READER, Map.of("languages", List.of(heard, read))).status())
                .isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(decide(READER, Map.of("languages", List.of(heard, both))).status())
                .isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void while_it_is_not_known_which_entries_are_tests_of_one_language_neither_serves_for_certain() {
        var heard = Map.of("language", "en", "test", "first-test", "listening", 8, "reading", 5);
        var read = Map.of("language", "en", "listening", 5, "reading", 8);
        var poor = Map.of("language", "en", "listening", 5, "reading", 5);

        var verdict = decide(READER, Map.of("languages", List.of(heard, read)));

        assertThat(verdict.status()).isEqualTo(Status.DEPENDS);
        assertThat(verdict.missing()).extracting(Missing::path).containsExactly("languages[1].test");
        assertThat(decide(READER, Map.of("languages", List.of(heard, poor))).status())
                .isEqualTo(Status.NOT_ELIGIBLE);
    }

    // ---- choices

    @Test
    void the_candidate_chooses_what_serves_best() {
        var verdict = decide(
                POINTS, Map.of("languages", List.of(language("en", "B1"), language("fr", "C1")), "work", List.of()));

        assertThat(verdict.choices()).containsExactly(Map.entry("first-language", "fr"));
        assertThat(verdict.points().total().low()).isEqualByComparingTo("30");
    }

    @Test
    void points_of_a_group_are_capped() {
        var verdict = decide(
                POINTS,
                Map.of(
                        "candidate", Map.of("born", "2000-01-01"),
                        "languages", List.of(language("en", "C1"), language("fr", "C1")),
                        "work", List.of()));

        assertThat(verdict.points().groups().get("core").high()).isEqualByComparingTo("50");
        assertThat(verdict.points().total().isExact()).isTrue();
        assertThat(verdict.points().total().low()).isEqualByComparingTo("50");
    }

    // ---- review and depends

    @Test
    void a_verdict_that_waits_for_a_judgement_only_is_for_review() {
        var profile = new LinkedHashMap<String, Object>(worker(offer(60_000, true, 24)));
        profile.put("answers", Map.of("is.barred", false));

        var verdict = decide(WORKER, profile);

        assertThat(verdict.status()).isEqualTo(Status.REVIEW);
        assertThat(verdict.finding("fits").awaitsJudgement()).isTrue();
    }

    @Test
    void a_verdict_that_waits_for_a_fact_too_depends() {
        var profile = new LinkedHashMap<String, Object>(worker(offer(60_000, true, 24)));
        profile.put("answers", Map.of());

        var verdict = decide(WORKER, profile);

        assertThat(verdict.status()).isEqualTo(Status.DEPENDS);
        assertThat(verdict.finding("fits").awaitsJudgement()).isTrue();
        assertThat(verdict.finding("no-bar").awaitsJudgement()).isFalse();
    }

    @Test
    void one_criterion_that_is_not_met_settles_a_goal_whatever_is_missing() {
        var verdict = decide(WORKER, Map.of("answers", Map.of("is.barred", true)));

        assertThat(verdict.status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(verdict.missing()).isEmpty();
    }

    @Test
    void a_goal_that_depends_on_one_for_review_is_for_review() {
        var profile = new LinkedHashMap<String, Object>(worker(offer(60_000, true, 60)));
        profile.put("answers", Map.of("is.barred", false));

        assertThat(decide(SETTLEMENT, profile).status()).isEqualTo(Status.REVIEW);
    }

    // ---- readiness

    @Test
    void readiness_is_the_weighted_share_of_what_is_met_and_a_range_while_answers_are_missing() {
        var verdict = decide(LEAD, Map.of("record", Map.of("direct_reports", 5), "skills", Map.of("design", 2)));

        // People weigh 3 of 7 and are met, design 2 and is not, the certificate and the board 1 each and are open.
        assertThat(verdict.readiness().low()).isEqualByComparingTo("0.42");
        assertThat(verdict.readiness().high()).isEqualByComparingTo("0.71");
        assertThat(verdict.word()).isEqualTo("not ready");
    }

    @Test
    void a_verdict_does_not_wait_for_a_preferred_criterion() {
        var ready = Map.of(
                "record", Map.of("direct_reports", 5, "stakeholders", List.of("board")),
                "skills", Map.of("design", 3),
                "certifications", List.of());

        var verdict = decide(LEAD, ready);

        assertThat(verdict.word()).isEqualTo("ready");
        assertThat(verdict.finding("certificate").truth()).isEqualTo(NOT_MET);
        assertThat(verdict.readiness().high()).isEqualByComparingTo("0.85");
    }

    @Test
    void a_route_has_no_readiness() {
        assertThat(decide(WORKER, Map.of()).readiness()).isNull();
    }

    // ---- missing answers

    @Test
    void what_decides_most_is_asked_first_and_a_judgement_last() {
        var verdict = decide(WORKER, Map.of("education", List.of(), "work", List.of()));

        assertThat(verdict.status()).isEqualTo(Status.NOT_ELIGIBLE);

        var open = decide(WORKER, Map.of());
        assertThat(open.missing().get(0).path()).isEqualTo("offers");
        assertThat(open.missing().get(0).decides()).isEqualTo(2);
        assertThat(open.missing().get(open.missing().size() - 1))
                .isEqualTo(new Missing("answers.is.fit", "Does the job fit?", true, 1, null));
    }

    @Test
    void a_missing_answer_counts_over_all_goals_that_were_asked() {
        var decider = sample.decider(WORKER, SETTLEMENT);

        var verdicts = decider.decide(sample.profile(Map.of()), SampleRulebook.TODAY);

        var offers = MostAsked.of(verdicts, new Position(Map.of(), null, null)).get(0);
        assertThat(offers.path()).isEqualTo("offers");
        assertThat(offers.decides()).isEqualTo(4);
    }

    @Test
    void only_what_could_still_matter_is_asked() {
        var profile = new LinkedHashMap<String, Object>(worker(Map.of("country", "IS", "sponsor", true)));

        var verdict = decide(WORKER, profile);

        assertThat(verdict.status()).isEqualTo(Status.DEPENDS);
        assertThat(verdict.finding("sponsor").truth()).isEqualTo(MET);
        assertThat(verdict.finding("salary").truth()).isEqualTo(UNKNOWN);
        assertThat(verdict.missing())
                .extracting(Missing::path)
                .contains("offers[0].salary.amount")
                .allMatch(path -> path.startsWith("offers[0].salary") || path.startsWith("offers[0].occupation"));
    }

    // ---- a screen over many

    @Test
    void a_screen_comes_to_the_same_as_the_proof() {
        var decider = sample.decider(WORKER, SETTLEMENT, POINTS, LEAD);
        var profile = sample.profile(worker(offer(20_000, true, 60), offer(60_000, true, 60)));

        var statuses = decider.screen(profile, SampleRulebook.TODAY);

        for (var verdict : decider.decide(profile, SampleRulebook.TODAY)) {
            assertThat(statuses).containsEntry(verdict.goal().id(), verdict.status());
        }
    }

    // ---- profiles

    private static Verdict decide(String goal, Map<String, ?> profile) {
        var verdicts = sample.decider(goal).decide(sample.profile(profile), SampleRulebook.TODAY);
        assertThat(verdicts).hasSize(1);
        return verdicts.get(0);
    }

    private static Map<String, Object> offer(int salary, boolean sponsor, int months) {
        return Map.of(
                "country",
                "IS",
                "occupation",
                Map.of("isco", "3333"),
                "salary",
                Map.of("amount", salary, "currency", "EUR", "per", "year"),
                "sponsor",
                sponsor,
                "months",
                months);
    }

    private static Map<String, Object> language(String language, String level) {
        return Map.of("language", language, "cefr", level);
    }

    /** All that the work permit asks of the candidate, and some offers. */
    @SafeVarargs
    private static Map<String, Object> worker(Map<String, Object>... offers) {
        return Map.of(
                "education",
                List.of(Map.of(
                        "degree", "master", "recognitions", List.of(Map.of("country", "IS", "as", "comparable")))),
                "answers",
                Map.of("is.fit", true, "is.barred", false),
                "offers",
                List.of(offers));
    }
}
