package dev.wherefore.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.wherefore.action.Action;
import dev.wherefore.parameter.Confidence;
import dev.wherefore.rulebook.Rulebook;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffortsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Rulebook rulebook;

    EffortsTest() throws IOException {
        rulebook = Rulebook.builtIn();
    }

    private Effort of(String goal) throws IOException {
        var selection = rulebook.select(List.of(rulebook.goal(goal).orElseThrow()));
        var rules = selection.goals().stream()
                .filter(each -> each.id().equals(goal))
                .findFirst()
                .orElseThrow();
        return new Efforts(selection.parameters(), selection.parameters().on(DAY), rulebook.actions()).of(rules);
    }

    @Test
    void a_route_takes_the_time_of_a_decision_and_the_fees_in_force() throws IOException {
        var effort = of("visa/ca/express-entry");

        assertThat(effort.least()).isEqualTo("2");
        assertThat(effort.months()).isEqualTo("7");
        assertThat(effort.cost().amounts()).hasSize(1).hasEntrySatisfying("CAD", fee -> assertThat(fee)
                .isEqualByComparingTo("1675"));
        assertThat(effort.bases()).extracting(Effort.Basis::of).contains("time", "cost");
    }

    @Test
    void a_certification_takes_the_months_of_its_hours_by_a_yardstick_that_is_named() throws IOException {
        var effort = of("certification/capm");

        assertThat(effort.months()).isEqualTo("3");
        assertThat(effort.bases())
                .extracting(Effort.Basis::of, basis -> basis.source().id(), Effort.Basis::confidence)
                .contains(tuple("time", "advisor", Confidence.DERIVED));
    }

    @Test
    void a_fee_that_nobody_confirmed_keeps_its_mark() throws IOException {
        assertThat(of("certification/pmi-rmp").bases())
                .extracting(Effort.Basis::of, Effort.Basis::confidence)
                .contains(tuple("cost", Confidence.RECALLED));
        assertThat(of("certification/pmi-rmp").cost().isConfirmed()).isFalse();
    }

    @Test
    void a_level_costs_and_takes_what_nobody_knows() throws IOException {
        assertThat(of("level/technical-manager/senior-technical-manager").isKnown())
                .isFalse();
    }

    @Test
    void what_a_candidate_can_do_takes_what_the_file_of_actions_says() {
        var means = new Efforts(null, null, actions()).means();

        assertThat(means).anySatisfy(each -> {
            assertThat(each.id()).isEqualTo("language-test-again");
            assertThat(each.decidedBy()).isEqualTo("the examiners");
            assertThat(each.effort().least()).isEqualTo("1");
            assertThat(each.effort().months()).isEqualTo("3");
            assertThat(each.effort().cost().amounts()).containsKey("CAD");
            assertThat(each.effort().bases())
                    .extracting(Effort.Basis::of, Effort.Basis::confidence)
                    .containsExactly(tuple("time", Confidence.DERIVED), tuple("cost", Confidence.RECALLED));
        });
    }

    private List<Action> actions() {
        try {
            return rulebook.actions();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
