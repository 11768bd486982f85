package dev.wherefore.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.scenario.ScenarioReader;
import dev.wherefore.verdict.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewTest {
    private static final String BLUE_CARD = "visa/de/eu-blue-card";

    @Test
    void what_must_be_there_comes_first_and_then_the_question_that_settles_most_whatever_its_answer() throws Exception {
        assertThat(about(BLUE_CARD, "{}").next().orElseThrow().path()).isEqualTo("offers");
        var offer = "{country: DE, months: permanent, salary: {amount: 60000, currency: EUR, per: year}}";
        var interview = about(BLUE_CARD, "offers: [" + offer + "]");

        var reach = interview.next().orElseThrow().reach();

        assertThat(reach.worst()).isPositive();
        assertThat(reach.decisive()).as("one answer would end it").isPositive();
    }

    @Test
    void an_answer_says_what_it_settled_and_is_part_of_the_profile() throws Exception {
        var interview = about(BLUE_CARD, "offers: []");

        assertThat(interview.verdicts().get(0).status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(interview.next()).isEmpty();

        var open =
                until(about(BLUE_CARD, "{}"), "declarations.health_insurance").answer("yes");
        assertThat(open.profile().at("declarations.health_insurance")).isNotNull();
        assertThat(open.settled().criteria())
                .singleElement()
                .satisfies(criterion -> assertThat(criterion.finding().truth()).isEqualTo(Truth.MET));
    }

    @Test
    void an_answer_that_decides_ends_the_interview() throws Exception {
        var ended = until(about(BLUE_CARD, "{}"), "offers").answer("none");

        assertThat(ended.next()).isEmpty();
        assertThat(ended.offersJudgements()).isFalse();
        assertThat(ended.settled().verdicts())
                .singleElement()
                .satisfies(change -> assertThat(change.after().status()).isEqualTo(Status.NOT_ELIGIBLE));
    }

    @Test
    void who_has_entries_says_how_many_and_is_asked_for_each() throws Exception {
        var two = until(about(BLUE_CARD, "{}"), "offers").answer("2");

        assertThat(two.profile().at("offers[1]")).isNotNull();
        assertThat(two.profile().at("offers[2]")).isNull();
        assertThat(until(two, "offers[1].country").next().orElseThrow().question())
                .isEqualTo("In which country is the offered job?");
    }

    @Test
    void a_skipped_question_is_not_asked_again_until_one_goes_back() throws Exception {
        var first = about(BLUE_CARD, "{}");
        var path = first.next().orElseThrow().path();

        var skipped = first.skip();

        assertThat(skipped.skipped()).isOne();
        assertThat(skipped.next().orElseThrow().path()).isNotEqualTo(path);
        assertThat(skipped.back().orElseThrow().next().orElseThrow().path()).isEqualTo(path);
        assertThat(first.back()).isEmpty();
    }

    @Test
    void the_first_way_to_meet_a_criterion_is_gone_before_the_next_is_asked_for() throws Exception {
        var interview = about("visa/us/h-1b-cap", "{}");
        var asked = new ArrayList<String>();

        while (!interview.next().orElseThrow().path().equals("answers.us.h-1b.cap-exempt-employer")) {
            asked.add(interview.next().get().path());
            interview = interview.skip();
        }
        var underTheCap = interview.answer("no");
        var leftOpen = interview.skip();

        var other = "answers.us.h-1b.already-counted";
        assertThat(asked).doesNotContain(other);
        assertThat(paths(leftOpen)).contains(other);
        assertThat(underTheCap.settled().criteria()).hasSize(1);
    }

    @Test
    void who_does_not_answer_a_judgement_is_asked_for_what_could_do_without_it() throws Exception {
        var goal = "visa/no/contractor";
        var reader = new Respondent(profile(goal, "a project manager sent to a client in Norway"));
        var interview = about(goal, "{}");
        var asked = new ArrayList<String>();
        while (interview.next().isPresent()) {
            asked.add(interview.next().get().path());
            interview = reader.answer(interview);
        }

        var otherWay = "answers.no.skilled-worker.trade-certificate";
        assertThat(asked).doesNotContain(otherWay);
        assertThat(interview.offersJudgements()).isTrue();
        assertThat(reader.answerAll(interview).asked())
                .containsExactlyInAnyOrder("answers.no.skilled-worker.degree-fits", "answers.no.contractor.normal-pay");
        assertThat(paths(interview.withoutJudgements())).contains(otherWay);
    }

    @Test
    void of_a_test_whose_scores_are_not_known_the_level_is_asked_for() throws Exception {
        var test = "{language: en, test: ielts-academic}";
        var interview = until(about("visa/gb/skilled-worker", "languages: [" + test + "]"), "languages[0].listening");

        assertThat(interview.skip().next().orElseThrow().path()).isEqualTo("languages[0].cefr");
    }

    @Test
    void judgements_are_asked_last_and_only_when_they_are_wanted() throws Exception {
        var interview = about(BLUE_CARD, "{}");
        while (interview.next().isPresent()) {
            assertThat(interview.next().get().judgement()).isFalse();
            interview = interview.skip();
        }

        assertThat(interview.offersJudgements()).isTrue();
        assertThat(interview.judging().next().orElseThrow().judgement()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "60000 EUR year, year",
        "'EUR 60,000 a year', year",
        "5000.50 eur monthly, month",
        "60000 EUR / year, year"
    })
    void money_is_answered_with_its_currency_and_period(String typed, String per) throws Exception {
        var interview = until(about(BLUE_CARD, "offers: [{country: DE}]"), "offers[0].salary")
                .answer(typed);

        assertThat(interview.profile().at("offers[0].salary.currency"))
                .hasToString("Scalar[place=, text=EUR, type=TEXT]");
        assertThat(interview.profile().at("offers[0].salary.per"))
                .hasToString("Scalar[place=, text=" + per + ", type=TEXT]");
    }

    @Test
    void an_amount_stands_beside_what_its_section_states() throws Exception {
        var interview = until(about("visa/pt/d8-residence", "income: {kind: freelance}"), "income")
                .answer("4000 EUR month");

        assertThat(interview.profile().at("income.kind")).isNotNull();
        assertThat(interview.profile().at("income.amount")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "offers|maybe|how many",
                "offers|99|how many",
                "offers[0].country|Germany|did you mean 'DE'",
                "offers[0].salary|60000|an amount, its currency and its period",
                "offers[0].salary|60000 XXQ year|currency",
                "offers[0].starts|tomorrow|YYYY-MM-DD",
                "declarations.health_insurance|perhaps|yes or no"
            })
    void an_answer_that_is_not_valid_is_refused_with_what_would_be(String path, String typed, String remedy)
            throws Exception {
        var interview = until(about(BLUE_CARD, path.startsWith("offers[") ? "offers: [{}]" : "{}"), path);

        assertThatThrownBy(() -> interview.answer(typed))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(remedy);
    }

    @Test
    void several_goals_are_settled_together() throws Exception {
        var both = about("visa/de/eu-blue-card,visa/nl/eu-blue-card", "{}");

        assertThat(both.verdicts()).hasSize(2);
        var offers = until(both, "offers");
        assertThat(offers.answer("none").next()).isEmpty();
    }

    /** What is asked for when everything is left open. */
    private static List<String> paths(Interview begun) {
        var paths = new ArrayList<String>();
        for (var interview = begun; interview.next().isPresent(); interview = interview.skip()) {
            paths.add(interview.next().get().path());
        }
        return paths;
    }

    private static Profile profile(String goal, String scenario) throws Exception {
        var rules = Path.of("rules");
        var given = ScenarioReader.read(rules, rules.resolve(goal).getParent()).scenarios().stream()
                .filter(each -> each.goal().equals(goal) && each.name().equals(scenario))
                .findFirst()
                .orElseThrow();
        return new ProfileReader(Vocabulary.of(Rulebook.builtIn().catalogue())).check(given.profile(), "me.yaml");
    }

    /** The interview at the point at which it asks for a path; all before that is answered well or left open. */
    private static Interview until(Interview begun, String path) throws InvalidDocumentException {
        var interview = begun;
        while (!interview.next().orElseThrow().path().equals(path)) {
            boolean leads = interview.next().get().path().equals("offers[0].country");
            interview = leads ? interview.answer("DE") : interview.skip();
        }
        return interview;
    }

    private static Interview about(String goals, String yaml) throws IOException, InvalidDocumentException {
        var rulebook = Rulebook.builtIn();
        var inquiry = Inquiries.about(rulebook, LocalDate.of(2026, 11, 22), goals.split(","));
        var reader = new ProfileReader(Vocabulary.of(rulebook.catalogue()));
        return Interview.begin(inquiry, reader.check(DocumentReader.read(yaml, "me.yaml"), "me.yaml"));
    }
}
