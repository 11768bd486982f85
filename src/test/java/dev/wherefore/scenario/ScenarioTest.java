package dev.wherefore.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import dev.wherefore.report.Background;
import dev.wherefore.report.ProofReport;
import dev.wherefore.rulebook.Rulebook;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every scenario beside the rules, as {@code wherefore rules test} runs them. */
class ScenarioTest {
    private static final Path RULES = Path.of("rules");
    private static final int WIDTH = 120;

    @TestFactory
    Stream<DynamicTest> every_scenario_holds() throws Exception {
        var rulebook = Rulebook.builtIn();
        var run = new ScenarioRun(rulebook);
        return ScenarioReader.read(RULES, RULES).scenarios().stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.goal() + ": " + scenario.name(), () -> {
                    var result = run.run(scenario);
                    if (result.holds()) return;
                    var selection = rulebook.select(List.of(rulebook.require(scenario.goal())));
                    var proof = new ProofReport(WIDTH, false)
                            .of(run.prove(scenario), Background.of(selection, scenario.day()));
                    fail(scenario.place() + "\n" + String.join("\n", result.differences()) + "\n" + proof);
                }));
    }

    @Test
    void every_goal_has_a_scenario() throws Exception {
        var tested = ScenarioReader.read(RULES, RULES).scenarios().stream()
                .map(Scenario::goal)
                .toList();

        assertThat(Rulebook.builtIn().goals())
                .allSatisfy(goal -> assertThat(tested).contains(goal.id()));
    }

    @Test
    void no_change_to_a_condition_goes_unnoticed_unless_it_is_explained() throws Exception {
        var result = new Mutation(Rulebook.builtIn()).run(ScenarioReader.read(RULES, RULES));

        assertThat(result.survivors()).isEmpty();
        assertThat(result.failing()).isZero();
        assertThat(result.outdated()).isEmpty();
        assertThat(result.mutants()).isPositive();
    }
}
