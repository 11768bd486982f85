package dev.wherefore.property;

import dev.wherefore.reason.SampleRulebook;
import dev.wherefore.rulebook.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Every goal of the rulebook and of the sample rulebook, which uses every construct of the rule language; and the numbers
 * of the cases drawn for each: {@code -Dproperty.cases=1000} for more than usual.
 */
public final class Goals extends DomainContextBase {
    private static final int CASES = Integer.getInteger("property.cases", 40);

    @Provide
    Arbitrary<GoalUnderTest> goal() {
        return Arbitraries.of(Loaded.GOALS);
    }

    @Provide
    Arbitrary<Integer> number() {
        return Arbitraries.integers().between(0, CASES - 1);
    }

    /** Loaded once for all properties. */
    private static final class Loaded {
        static final List<GoalUnderTest> GOALS = load();

        private static List<GoalUnderTest> load() {
            var goals = new ArrayList<GoalUnderTest>();
            try {
                for (var rulebook :
                        List.of(Rulebook.builtIn(), SampleRulebook.load().rulebook())) {
                    for (var entry : rulebook.goals()) goals.add(new GoalUnderTest(rulebook, entry));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return List.copyOf(goals);
        }
    }
}
