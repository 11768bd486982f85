package dev.wherefore.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.reason.Evaluator;
import dev.wherefore.reason.RuleTree;
import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.View;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Two ways to the same answer: our evaluation and Drools' own engine; a screen and a proof. */
@Domain(Goals.class)
@Domain(DomainContext.Global.class)
class AgreementTest {
    private static final Map<String, DroolsEngine> ENGINES = new HashMap<>();

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @StatisticsReport(onFailureOnly = true)
    void a_rule_holds_exactly_when_drools_activates_it(@ForAll GoalUnderTest goal, @ForAll int number) {
        var drawn = goal.draw(number);
        var drools = ENGINES.computeIfAbsent(goal.id(), id -> new DroolsEngine(goal.rules()));
        for (var view : goal.views(drawn.profile(), drawn.day())) {
            var activated = drools.run(view.scope());
            for (var rule : view.rules()) {
                var truth = Evaluator.in(view.scope()).truth(rule);
                Statistics.label("rules").collect(truth);
                Statistics.label(goal.id()).collect(truth);
                // A parameter that is not in force is unknown to us, and no more than a null to Drools.
                if (truth == Truth.UNKNOWN) continue;
                for (var there : activated) {
                    assertThat(there.holds(rule.text().name()))
                            .as(() -> report(goal, drawn, view, rule))
                            .isEqualTo(truth == Truth.MET);
                    assertSamePoints(goal, drawn, view, rule, there);
                }
            }
        }
        // A property that compares nothing could not fail.
        Statistics.label("rules").coverage(coverage -> {
            coverage.check(Truth.MET).percentage(share -> share > 10);
            coverage.check(Truth.NOT_MET).percentage(share -> share > 10);
            coverage.check(Truth.UNKNOWN).percentage(share -> share < 40);
        });
        Statistics.label(goal.id()).coverage(coverage -> {
            coverage.check(Truth.MET).count(count -> count > 0);
            coverage.check(Truth.NOT_MET).count(count -> count > 0);
        });
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void a_screen_comes_to_what_the_proofs_come_to(@ForAll GoalUnderTest goal, @ForAll int number) {
        var drawn = goal.draw(number);
        var blanks = Blanks.draw(drawn.profile().root(), drawn.random());
        var partial = goal.profile(Blanks.without(drawn.profile().root(), blanks));
        for (var profile : List.of(drawn.profile(), partial)) {
            var verdict = goal.decider().decide(profile, drawn.day()).get(0);
            assertThat(goal.decider().screen(profile, drawn.day()))
                    .as(() -> goal.id() + " as of " + drawn.day() + "\n" + ProfileText.of(profile.root()))
                    .isEqualTo(Map.of(goal.id(), verdict.status()));
        }
    }

    private static void assertSamePoints(
            GoalUnderTest goal, GoalUnderTest.Case drawn, View view, RuleTree rule, DroolsEngine.Activated activated) {
        if (!rule.text().givesPoints()) return;
        var points = Evaluator.in(view.scope()).points(rule);
        if (!points.known() || points.low().compareTo(points.high()) != 0) return;
        var given = activated.points().get(rule.text().name());
        assertThat(points.low())
                .as(() -> "points of " + report(goal, drawn, view, rule))
                .isEqualByComparingTo(given == null ? BigDecimal.ZERO : given.max(BigDecimal.ZERO));
    }

    private static String report(GoalUnderTest goal, GoalUnderTest.Case drawn, View view, RuleTree rule) {
        return goal.id() + " as of " + drawn.day() + ", " + view.outcome().offer() + " "
                + view.outcome().choices() + "\n" + ProofText.of(rule, view.scope()) + "\n"
                + ProfileText.of(drawn.profile().root());
    }
}
