package dev.wherefore.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.change.Counterfactual;
import dev.wherefore.change.Setting;
import dev.wherefore.change.SmallestChange;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.profile.Alteration;
import dev.wherefore.profile.Dates;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Shape;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * Every set of answers that is told turns the verdict when the answers are given; no part of it does, nor one step less of
 * an answer, nor fewer other answers that are drawn at the bounds of the same rules.
 */
class SmallestChangeTest {
    private static final int CASES = Integer.getInteger("property.cases", 40) / 8;
    private static final int SEARCHED_WHOLE = 8;
    private static final List<String> IDS = List.of(
            "visa/de/eu-blue-card",
            "visa/pt/d8-residence",
            "visa/au/skilled-independent-189",
            "visa/ca/fsw",
            "visa/ca/lmia-high-wage",
            "visa/de/ict-card",
            "visa/gb/skilled-worker",
            "certification/pmp",
            "level/technical-manager/senior-technical-manager");
    private static final int OTHERS = 20;
    private static final int PAIRS = 400;

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
            for (var setting : way.settings()) {
                var nearer = nearer(setting, goal);
                if (nearer == null) continue;
                Statistics.label("one step less is tried").collect(true);
                assertThat(status(goal, profile, with(way.settings(), nearer), drawn.day()))
                        .as(nearer + " is enough for " + way + " of\n" + ProfileText.of(profile.root()))
                        .isIn(Status.DEPENDS, Status.NOT_ELIGIBLE);
            }
        }
        Statistics.label("a way is told")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    private static List<Setting> with(List<Setting> settings, Setting changed) {
        return settings.stream()
                .map(setting -> setting.path().equals(changed.path()) ? changed : setting)
                .toList();
    }

    /** One cent, one day or one of what is counted nearer to what is stated; null where there is no such step. */
    private static Setting nearer(Setting setting, GoalUnderTest goal) {
        if (!(setting.value() instanceof Scalar value) || !(setting.was() instanceof Scalar was)) return null;
        var key = goal.vocabulary().key(setting.path());
        Object nearer = null;
        if (value.isNumber() && was.isNumber() && value.number().compareTo(was.number()) != 0) {
            boolean isWhole = key.shape() instanceof Shape.Number number && number.whole();
            var step = isWhole ? BigDecimal.ONE : new BigDecimal("0.01");
            // A test has no scores between those of its table.
            if (!isWhole && !key.unit().equals(Vocabulary.MONEY_UNIT)) return null;
            boolean rises = value.number().compareTo(was.number()) > 0;
            nearer = rises ? value.number().subtract(step) : value.number().add(step);
        } else if (key.shape() instanceof Shape.Day && Dates.parse(was.text()) != null) {
            var day = Dates.parse(value.text());
            int way = Dates.parse(was.text()).compareTo(day);
            if (way != 0) nearer = day.plusDays(way > 0 ? 1 : -1).toString();
        }
        return nearer == null ? null : new Setting(setting.path(), Node.of(nearer), was, setting.lies());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void no_fewer_answers_turn_the_verdict(@ForAll("goal") GoalUnderTest goal, @ForAll("number") int number) {
        var drawn = goal.draw(number);
        var told = smallest(goal, drawn.profile(), drawn.day());
        if (told.ways().isEmpty()) return;
        int size = told.ways().get(0).settings().size();
        var pool = pool(goal, drawn, told);

        Statistics.label("answers told").collect(Math.min(size, 4));
        if (size < 2) return;
        for (var one : pool) assertStays(goal, drawn, List.of(one), told);
        if (size < 3) return;
        for (int i = 0; i < PAIRS; i++) {
            var one = pool.get(drawn.random().nextInt(pool.size()));
            var other = pool.get(drawn.random().nextInt(pool.size()));
            if (!one.path().equals(other.path())) assertStays(goal, drawn, List.of(one, other), told);
        }
    }

    private static void assertStays(
            GoalUnderTest goal, GoalUnderTest.Case drawn, List<Setting> settings, Counterfactual told) {
        assertThat(status(goal, drawn.profile(), settings, drawn.day()))
                .as(settings + " are fewer than " + told.ways().get(0) + " for\n"
                        + ProfileText.of(drawn.profile().root()))
                .isIn(Status.DEPENDS, Status.NOT_ELIGIBLE);
    }

    /** Single other answers: those that are told, and those of other profiles drawn at the bounds of the same rules. */
    private static List<Setting> pool(GoalUnderTest goal, GoalUnderTest.Case drawn, Counterfactual told) {
        var pool = new LinkedHashMap<String, Setting>();
        for (var way : told.ways())
            for (var setting : way.settings()) add(setting.path(), setting.value(), goal, drawn, pool);
        for (int i = 0; i < OTHERS; i++) {
            var other = CompleteProfiles.draw(goal, drawn.day(), drawn.random());
            collect(other.root(), "", goal, drawn, pool);
        }
        return List.copyOf(pool.values());
    }

    private static void collect(
            Node node, String path, GoalUnderTest goal, GoalUnderTest.Case drawn, Map<String, Setting> pool) {
        if (node instanceof Mapping mapping) {
            mapping.entries()
                    .forEach(
                            (key, value) -> collect(value, path.isEmpty() ? key : path + "." + key, goal, drawn, pool));
        } else if (node instanceof Sequence list && !list.items().stream().allMatch(Scalar.class::isInstance)) {
            for (int i = 0; i < list.size(); i++) collect(list.items().get(i), path + "[" + i + "]", goal, drawn, pool);
        } else {
            add(path, node, goal, drawn, pool);
        }
    }

    private static void add(
            String path, Node value, GoalUnderTest goal, GoalUnderTest.Case drawn, Map<String, Setting> pool) {
        var was = drawn.profile().at(path);
        // What is stated of an item that is not there would add one, of which nothing else is said; and what names a
        // thing would make another thing of it.
        if (was == null || goal.vocabulary().alteration(path) == Alteration.ANOTHER) return;
        pool.put(path + "=" + value(value), new Setting(path, value, was, Setting.Lies.IN_HAND));
    }

    private static String value(Node node) {
        return node instanceof Sequence list
                ? list.stream().map(SmallestChangeTest::value).toList().toString()
                : ((Scalar) node).text();
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
