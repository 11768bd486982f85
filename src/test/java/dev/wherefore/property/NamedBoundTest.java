package dev.wherefore.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.fact.Unit;
import dev.wherefore.profile.Profile;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.report.Background;
import dev.wherefore.rulebook.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What a report names as meeting a condition that is not met does meet it when it is stated, and one step less does not. */
class NamedBoundTest {
    private static final int CASES = Integer.getInteger("property.cases", 40) / 4;
    private static final List<String> IDS = List.of(
            "visa/de/eu-blue-card",
            "visa/pt/d8-residence",
            "visa/gb/skilled-worker",
            "visa/us/eb-1c",
            "certification/pmp",
            "level/technical-manager/senior-technical-manager");

    @Provide
    Arbitrary<GoalUnderTest> goal() {
        return Arbitraries.of(goals());
    }

    @Provide
    Arbitrary<Integer> number() {
        return Arbitraries.integers().between(0, CASES - 1);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void what_is_named_meets_the_condition_and_one_step_less_does_not(
            @ForAll("goal") GoalUnderTest goal, @ForAll("number") int number) throws Exception {
        var drawn = goal.draw(number);
        var wording = Background.of(goal.selection(), drawn.day()).wording(goal.rules());
        for (var condition : conditions(goal, drawn.profile(), drawn.day())) {
            var path = path(condition);
            if (condition.truth() != Truth.NOT_MET || wording.metBy(condition) == null || path == null) continue;
            var bound = bound(condition);
            if (bound == null || !reads(goal, drawn, condition, path, bound)) continue;

            Statistics.label("operator").collect(condition.operator());
            assertThat(truth(goal, drawn, condition, path, bound))
                    .as(path + " is " + bound + ": " + wording.metBy(condition))
                    .isIn(Truth.MET, null);
            var less = less(condition, bound);
            if (less == null) continue;
            assertThat(truth(goal, drawn, condition, path, less))
                    .as(path + " is " + less + ": " + wording.metBy(condition))
                    .isIn(Truth.NOT_MET, null);
        }
        Statistics.label("operator").coverage(coverage -> coverage.check(">=").count(count -> count > 5));
    }

    /** The one key of the profile that a condition's property rests on; null where it rests on several, or on none. */
    private static String path(ConditionProof condition) {
        if (condition.fact() == null || condition.property() == null) return null;
        var keys = condition.fact().keys(condition.property());
        var origin = condition.fact().origin();
        if (keys.size() != 1 || keys.get(0).startsWith("/") || !origin.stated()) return null;
        return keys.get(0).isEmpty() ? origin.path() : origin.path() + "." + keys.get(0);
    }

    /** The value that is named, nearest to what is stated. */
    private static Object bound(ConditionProof condition) {
        var required = condition.required();
        return switch (condition.operator()) {
            case ">=", "<=", "==" -> required;
            case ">" -> shifted(condition, required, 1);
            case "<" -> shifted(condition, required, -1);
            case "in", "memberOf" ->
                required instanceof java.util.Collection<?> several && !several.isEmpty()
                        ? several.iterator().next()
                        : null;
            default -> null;
        };
    }

    private static Object less(ConditionProof condition, Object bound) {
        if (condition.operator().startsWith(">")) return shifted(condition, bound, -1);
        return condition.operator().startsWith("<") ? shifted(condition, bound, 1) : null;
    }

    private static Object shifted(ConditionProof condition, Object value, int steps) {
        if (value instanceof LocalDate day) return day.plusDays(steps);
        boolean isMoney = condition.property().unit() == Unit.MONEY;
        return value instanceof BigDecimal number
                ? number.add(new BigDecimal(isMoney ? "0.01" : "1").multiply(BigDecimal.valueOf(steps)))
                : null;
    }

    /** Whether the property is what its key states, and no count or rate of it. */
    private static boolean reads(
            GoalUnderTest goal, GoalUnderTest.Case drawn, ConditionProof condition, String path, Object value) {
        var after = after(goal, drawn, condition, path, value);
        return after != null && same(after.actual(), value);
    }

    private static boolean same(Object one, Object other) {
        return one instanceof BigDecimal left && other instanceof BigDecimal right
                ? left.compareTo(right) == 0
                : one != null && one.toString().equals(other.toString());
    }

    /** Null where the rule came nearest by another fact then, or no profile may state the value. */
    private static Truth truth(
            GoalUnderTest goal, GoalUnderTest.Case drawn, ConditionProof condition, String path, Object value) {
        var after = after(goal, drawn, condition, path, value);
        return after == null ? null : after.truth();
    }

    private static ConditionProof after(
            GoalUnderTest goal, GoalUnderTest.Case drawn, ConditionProof condition, String path, Object value) {
        try {
            var stated = value instanceof LocalDate ? value.toString() : value;
            var changed = drawn.profile().with(goal.vocabulary().steps(path), Node.of(stated));
            var checked = goal.profile((Mapping) changed.root());
            return conditions(goal, checked, drawn.day()).stream()
                    .filter(other -> other.line() == condition.line()
                            && other.text().equals(condition.text())
                            && other.fact() != null
                            && other.fact().origin().equals(condition.fact().origin())
                            && java.util.Objects.equals(other.required(), condition.required()))
                    .findFirst()
                    .orElse(null);
        } catch (IllegalStateException noSuchProfile) {
            return null;
        }
    }

    private static List<ConditionProof> conditions(GoalUnderTest goal, Profile profile, LocalDate day) {
        var conditions = new ArrayList<ConditionProof>();
        var verdict = goal.decider().decide(goal.id(), goal.decider().facts(profile, day));
        for (var finding : verdict.findings()) {
            for (var rule : finding.rules()) conditions.addAll(rule.conditions());
        }
        return conditions;
    }

    private static List<GoalUnderTest> goals() {
        try {
            var rulebook = Rulebook.builtIn();
            var goals = new ArrayList<GoalUnderTest>();
            for (var entry : rulebook.goals()) {
                if (IDS.contains(entry.id())) goals.add(new GoalUnderTest(rulebook, entry));
            }
            return List.copyOf(goals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
