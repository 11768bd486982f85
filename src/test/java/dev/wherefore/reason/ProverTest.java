package dev.wherefore.reason;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.verdict.View;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProverTest {
    private static SampleRulebook sample;

    @BeforeAll
    static void load() {
        sample = SampleRulebook.load();
    }

    @Test
    void the_witness_kept_is_the_nearest_miss() {
        var far = Map.of("degree", "diploma");
        var near = Map.of(
                "degree",
                "master",
                "recognitions",
                List.of(Map.of("country", "IS", "as", "partial"), Map.of("country", "NO", "as", "partial")));

        var proof =
                prove("visa/is/worker", "holds a degree that is recognised", Map.of("education", List.of(far, near)));

        assertThat(proof.truth()).isEqualTo(Truth.NOT_MET);
        assertThat(notMet(proof)).containsExactly("as in ( \"bachelor\", \"comparable\" )");
        assertThat(proof.conditions()).extracting(ConditionProof::actual).contains("partial", "IS");
    }

    @Test
    void what_may_still_be_met_is_a_better_witness_than_what_is_not() {
        var proof = prove(
                "visa/is/worker",
                "holds a degree that is recognised",
                Map.of("education", List.of(Map.of("degree", "diploma"), Map.of("recognitions", List.of(Map.of())))));

        assertThat(proof.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(notMet(proof)).isEmpty();
    }

    @Test
    void a_proof_says_how_much_is_missing_and_which_parameter_asks_for_it() {
        var offer = Map.of("country", "IS", "salary", Map.of("amount", 49_999, "currency", "EUR", "per", "year"));

        var proof = prove("visa/is/worker", "pays the minimum", Map.of("offers", List.of(offer)));

        var pay = proof.conditions().get(proof.conditions().size() - 1);
        assertThat(pay.text()).isEqualTo("annualSalary >= $minimum");
        assertThat((BigDecimal) pay.actual()).isEqualByComparingTo("49999");
        assertThat((BigDecimal) pay.required()).isEqualByComparingTo("50000");
        assertThat(pay.shortBy()).isEqualByComparingTo("1");
        assertThat(pay.operand().parameter()).isEqualTo("is.pay.minimum");
    }

    @Test
    void where_there_is_no_fact_the_proof_says_what_was_looked_for() {
        var proof = prove("visa/is/worker", "pays the minimum", Map.of("offers", List.of()));

        var last = proof.conditions().get(proof.conditions().size() - 1);
        assertThat(last.text()).isEqualTo("Offer( country == \"IS\", annualSalary >= $minimum )");
        assertThat(last.fact()).isNull();
        assertThat(last.truth()).isEqualTo(Truth.NOT_MET);
    }

    @Test
    void a_negation_shows_what_stands_against_it() {
        var proof = prove(
                "visa/is/family",
                "has no right of free movement",
                Map.of("candidate", Map.of("citizenships", List.of("CA", "NO"))));

        var negation = proof.conditions().get(proof.conditions().size() - 1);
        assertThat(negation.negated()).isTrue();
        assertThat(negation.truth()).isEqualTo(Truth.NOT_MET);
        assertThat(negation.inner()).extracting(ConditionProof::actual).containsExactly("NO");
    }

    @Test
    void of_several_rows_that_give_points_the_proof_names_the_best() {
        var proof = prove(
                "visa/is/points",
                "second language",
                Map.of("languages", List.of(Map.of("language", "fr", "cefr", "C1"))));

        assertThat(proof.truth()).isEqualTo(Truth.MET);
        assertThat(proof.points().high()).isEqualByComparingTo("5");
    }

    private static List<String> notMet(RuleProof proof) {
        return proof.conditions().stream()
                .filter(condition -> condition.truth() == Truth.NOT_MET)
                .map(ConditionProof::text)
                .toList();
    }

    private static RuleProof prove(String goal, String name, Map<String, ?> profile) {
        var decider = sample.decider(goal);
        var view = View.of(decider, goal, decider.facts(sample.profile(profile), SampleRulebook.TODAY))
                .get(0);
        var rule = view.rules().stream()
                .filter(each -> each.text().name().equals(name))
                .findFirst()
                .orElseThrow();
        return new Prover(view.scope()).prove(rule);
    }
}
