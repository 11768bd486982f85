package dev.wherefore.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.change.Counterfactual;
import dev.wherefore.change.Setting;
import dev.wherefore.change.SmallestChange;
import dev.wherefore.document.Mapping;
import dev.wherefore.profile.Profile;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Every set of answers that is told turns the verdict when the answers are given, and no part of it does. */
class SmallestChangeTest {
    private static final int CASES = Integer.getInteger("property.cases", 40) / 4;
    private static final int SEARCHED_WHOLE = 8;
    private static final List<String> IDS = List.of(
            "visa/de/eu-blue-card",
            "visa/pt/d8-residence",
            "visa/au/skilled-independent-189",
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
    void what_is_told_turns_the_verdict_and_no_part_of_it_does(
            @ForAll("goal") GoalUnderTest goal, @ForAll("number") int number) {
        var drawn = goal.draw(number);
        // Every other profile leaves something out.
        var profile = number % 2 == 0
                ? drawn.profile()
                : goal.profile(Blanks.without(
                        drawn.profile().root(), Blanks.draw(drawn.profile().root(), drawn.random())));
        var told = smallest(goal, profile, drawn.day());

        Statistics.label("a way is told").collect(!told.ways().isEmpty());
        for (var way :
                Stream.concat(told.ways().stream(), told.inHand().stream()).toList()) {
            assertThat(status(goal, profile, way.settings(), drawn.day()))
                    .as(way + " of\n" + ProfileText.of(profile.root()))
                    .isEqualTo(way.to())
                    .isIn(Status.ELIGIBLE, Status.REVIEW);
            for (var part : parts(way.settings())) {
                assertThat(status(goal, profile, part, drawn.day()))
                        .as(part + " is enough of " + way + " for\n" + ProfileText.of(profile.root()))
                        .isIn(Status.DEPENDS, Status.NOT_ELIGIBLE);
            }
        }
        Statistics.label("a way is told")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    private static Counterfactual smallest(GoalUnderTest goal, Profile profile, LocalDate day) {
        return new SmallestChange(
                        goal.decider(),
                        goal.vocabulary(),
                        each -> goal.decider().facts(each, day),
                        goal.selection().currency(goal.rules()))
                .of(profile, goal.rules());
    }

    private static Status status(GoalUnderTest goal, Profile profile, List<Setting> settings, LocalDate day) {
        var changed = profile;
        try {
            for (var setting : settings) {
                changed = changed.with(goal.vocabulary().steps(setting.path()), setting.value());
            }
            var checked = goal.profile((Mapping) changed.root());
            return goal.decider().screen(checked, day).get(goal.id());
        } catch (IllegalStateException | IndexOutOfBoundsException noSuchProfile) {
            return Status.NOT_ELIGIBLE;
        }
    }

    /** Every proper part of a small set; of a large one, all but one of its answers. */
    private static List<List<Setting>> parts(List<Setting> settings) {
        var parts = new ArrayList<List<Setting>>();
        int size = settings.size();
        for (int mask = 0; size <= SEARCHED_WHOLE && mask < (1 << size) - 1; mask++) {
            var part = new ArrayList<Setting>();
            for (int i = 0; i < size; i++) if ((mask >> i & 1) == 1) part.add(settings.get(i));
            parts.add(part);
        }
        for (int i = 0; size > SEARCHED_WHOLE && i < size; i++) {
            var part = new ArrayList<>(settings);
            part.remove(i);
            parts.add(part);
        }
        return parts;
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
