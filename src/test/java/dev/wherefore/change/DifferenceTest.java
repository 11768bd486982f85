package dev.wherefore.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.GoalEntry;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final String CARD = "visa/de/eu-blue-card";
    private static final String POINTS = "visa/au/skilled-independent-189";
    private static final String OFFER =
            "{offers: [{country: DE, occupation: {isco: '1330'}, salary: {amount: %s, currency: EUR, per: year}}]}";

    @Test
    void of_the_same_answers_nothing_differs() throws Exception {
        assertThat(Difference.of(
                        verdicts(OFFER.formatted("44000"), CARD, POINTS),
                        verdicts(OFFER.formatted("44000"), CARD, POINTS)))
                .isEmpty();
    }

    @Test
    void more_pay_turns_the_criterion_and_its_condition_and_no_other() throws Exception {
        var differences = Difference.of(
                verdicts(OFFER.formatted("44000"), CARD, POINTS), verdicts(OFFER.formatted("46000"), CARD, POINTS));

        assertThat(differences).hasSize(1);
        var difference = differences.get(0);
        assertThat(difference.before().status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(difference.changesStatus()).isTrue();
        assertThat(difference.isBetter()).isTrue();
        var turned = difference.turns().stream().filter(CriterionTurn::isTurned).toList();
        assertThat(turned).extracting(CriterionTurn::id).containsExactly("salary");
        assertThat(turned.get(0).conditions())
                .extracting(condition -> condition.telling().text(), ConditionTurn::from, ConditionTurn::to)
                .contains(org.assertj.core.groups.Tuple.tuple("annualSalary >= $minimum", Truth.NOT_MET, Truth.MET));
    }

    @Test
    void a_birthday_changes_points_and_says_which_factor_gave_what() throws Exception {
        var difference = Difference.of(
                        verdicts("{candidate: {born: 1985-01-01}}", POINTS),
                        verdicts("{candidate: {born: 1995-01-01}}", POINTS))
                .get(0);

        assertThat(difference.changesPoints()).isTrue();
        assertThat(difference.changesStatus()).isFalse();
        var factor = difference.turns().stream()
                .filter(CriterionTurn::isOfPoints)
                .findFirst()
                .orElseThrow();
        assertThat(factor.gives().low()).isGreaterThan(factor.gave().low());
    }

    @Test
    void where_an_offer_is_taken_out_it_is_told_that_there_is_none() throws Exception {
        var difference = Difference.of(verdicts(OFFER.formatted("46000"), CARD), verdicts("{offers: []}", CARD))
                .get(0);

        assertThat(difference.turns().stream().flatMap(turn -> turn.conditions().stream()))
                .filteredOn(
                        turn -> turn.before() != null && turn.before().text().equals("country == \"DE\""))
                .isNotEmpty()
                .allMatch(turn -> turn.after().fact() == null && turn.to() == Truth.NOT_MET);
    }

    @Test
    void a_goal_that_appears_or_vanishes_is_compared_with_no_other() throws Exception {
        var less = verdicts(OFFER.formatted("44000"), POINTS);
        var more = verdicts(OFFER.formatted("46000"), CARD, POINTS);

        assertThat(Difference.of(less, more)).isEmpty();
        assertThat(Difference.of(more, less)).isEmpty();
    }

    private static List<Verdict> verdicts(String profile, String... goals) throws Exception {
        var rulebook = Rulebook.builtIn();
        var entries = new ArrayList<GoalEntry>();
        for (var goal : goals) entries.add(rulebook.require(goal));
        var vocabulary = Vocabulary.of(rulebook.catalogue());
        var stated = new ProfileReader(vocabulary).check(DocumentReader.read(profile, "given.yaml"), "given.yaml");
        return new Decider(rulebook.select(entries), vocabulary).decide(stated, LocalDate.of(2026, 11, 22));
    }
}
