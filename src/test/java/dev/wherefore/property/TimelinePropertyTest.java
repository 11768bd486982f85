package dev.wherefore.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.parameter.Range;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Question;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.timeline.Change;
import dev.wherefore.timeline.RunningCounts;
import dev.wherefore.timeline.State;
import dev.wherefore.timeline.Timeline;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Status;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The days that a timeline names are those, and no others, that a look at every single day finds: on each of them the
 * verdict, the points or a criterion is another than on the day before. Held for goals of different kinds, in the weeks
 * about a limit of their own rules.
 */
class TimelinePropertyTest {
    /** Cases for each goal of the whole rulebook: {@code -Dproperty.cases=100}; as a rule, some of some goals will do. */
    private static final Integer CASES = Integer.getInteger("property.cases");

    private static final int MONTHS_A_YEAR = 12;
    private static final int LEAST_SHARE_THAT_TURNS = 20;

    /** Goals of different kinds, with as many cases of each as let something turn often enough. */
    private static final List<Arguments> SOME = List.of(
            Arguments.of("visa/ca/fsw", 24),
            Arguments.of("visa/ca/express-entry", 5),
            Arguments.of("visa/au/skilled-independent-189", 24),
            Arguments.of("visa/au/resident-return-155", 100),
            Arguments.of("visa/de/eu-blue-card", 100),
            Arguments.of("visa/de/settlement-permit", 120),
            Arguments.of("visa/de/citizenship", 80),
            Arguments.of("visa/gb/settlement", 40),
            Arguments.of("visa/sg/tech-pass", 60),
            Arguments.of("level/technical-manager/senior-technical-manager", 60),
            Arguments.of("level/technical-project-manager/technical-project-manager", 60),
            Arguments.of("certification/pmi-acp", 60),
            Arguments.of("certification/a-csm", 60),
            Arguments.of("education/mba", 40),
            Arguments.of("remark/certificates/certificates", 40));

    private static Rulebook rulebook;

    @BeforeAll
    static void load() throws IOException {
        rulebook = Rulebook.builtIn();
    }

    static Stream<Arguments> goals() throws IOException {
        if (CASES == null) return SOME.stream();
        return Rulebook.builtIn().goals().stream().map(goal -> Arguments.of(goal.id(), CASES));
    }

    @ParameterizedTest
    @MethodSource("goals")
    void the_days_named_are_those_that_a_look_at_every_day_finds(String id, int cases) throws Exception {
        var goal = new GoalUnderTest(rulebook, rulebook.require(id));
        var drawn = new DatedProfiles(goal);
        int turns = 0;
        for (int number = 0; number < cases; number++) turns += holds(goal, drawn.draw(number));
        // Profiles of which nothing ever turns would prove nothing.
        if (CASES == null) assertThat(turns).isGreaterThan(cases / LEAST_SHARE_THAT_TURNS);
    }

    @Test
    void the_days_on_which_clocks_are_put_forward_and_back_are_named() throws Exception {
        var goal = new GoalUnderTest(rulebook, rulebook.require("remark/remote-work/time-zones"));
        var text = Map.of(
                "candidate", Map.of("residence", "DE"), "income", Map.of("source_country", "IN"), "offers", List.of());
        var profile = goal.profile((Mapping) Node.of(text));
        for (var first : List.of(LocalDate.of(2027, 2, 14), LocalDate.of(2027, 9, 20))) {
            assertThat(holds(goal, new DatedProfiles.Case(profile, Map.of(), first)))
                    .isEqualTo(1);
        }
    }

    @Test
    void what_is_said_of_a_goal_does_not_hang_on_the_others_that_are_asked_for() throws Exception {
        var canada = rulebook.goals().stream()
                .filter(entry -> "CA".equals(entry.country()))
                .toList();
        var selection = rulebook.select(canada);
        var decider = new Decider(selection, Vocabulary.of(rulebook.catalogue()));
        var drawn = new DatedProfiles(new GoalUnderTest(rulebook, rulebook.require("visa/ca/fsw"))).draw(1);
        var running = new RunningCounts(drawn.running());

        var together = Timeline.of(decider, selection, drawn.profile(), running, drawn.first(), drawn.last());

        assertThat(together.changes()).isNotEmpty();
        for (var course : together.goals()) {
            var goal =
                    new GoalUnderTest(rulebook, rulebook.require(course.goal().id()));
            var alone = Timeline.of(
                    goal.decider(), goal.selection(), drawn.profile(), running, drawn.first(), drawn.last());
            assertThat(alone.goals().get(0).states()).as(goal.id()).isEqualTo(course.states());
        }
    }

    /** 1 when something turns, else 0. */
    private static int holds(GoalUnderTest goal, DatedProfiles.Case drawn) {
        var timeline = Timeline.of(
                goal.decider(),
                goal.selection(),
                drawn.profile(),
                new RunningCounts(drawn.running()),
                drawn.first(),
                drawn.last());

        var named = new TreeMap<LocalDate, Answer>();
        for (var state : timeline.goals().get(0).states()) named.put(state.day(), Answer.of(state.state()));
        for (var step : timeline.steps()) named.put(step.day(), Answer.of(step.after()));
        var found = everyDay(goal, drawn);

        assertThat(named)
                .as(() -> goal.id() + " from " + drawn.first() + ", running "
                        + drawn.running().keySet() + "\n"
                        + ProfileText.of(drawn.profile().root()))
                .isEqualTo(found);
        for (var change : timeline.changes()) agree(change);
        return found.size() > 1 ? 1 : 0;
    }

    /** What the proofs say on the two days is what the days came to. */
    private static void agree(Change change) {
        assertThat(change.was().status()).isEqualTo(change.before().status());
        assertThat(change.is().status()).isEqualTo(change.after().status());
        assertThat(Answer.of(change.before()).answersAs(Answer.of(change.after())))
                .isFalse();
    }

    /** The first day, and each on which the answer is another than on the day before or a criterion turned. */
    private static Map<LocalDate, Answer> everyDay(GoalUnderTest goal, DatedProfiles.Case drawn) {
        var found = new TreeMap<LocalDate, Answer>();
        Answer before = null;
        for (var day = drawn.first(); !day.isAfter(drawn.last()); day = day.plusDays(1)) {
            var profile = later(drawn.profile(), drawn.running(), drawn.first(), day);
            var outcome =
                    goal.decider().outcomes(goal.decider().facts(profile, day)).get(goal.id());
            var points = outcome.points();
            var answer = new Answer(
                    outcome.status(),
                    Answer.text(points == null ? null : points.total()),
                    points == null || points.known(),
                    outcome.criteria());
            if (before == null || !answer.isLike(before)) found.put(day, answer);
            before = answer;
        }
        return found;
    }

    /** The profile with as many months more as are complete since the first day. */
    private static Profile later(Profile profile, Map<String, Question> running, LocalDate first, LocalDate day) {
        int months = 0;
        while (!first.plusMonths(months + 1L).isAfter(day)) months++;
        var later = profile;
        for (var count : running.entrySet()) {
            var question = count.getValue();
            int more = question.unit().equals("years") ? months / MONTHS_A_YEAR : months;
            var stated = ((Scalar) profile.at(count.getKey())).number();
            var number = stated.add(BigDecimal.valueOf(more));
            if (question.most() != null) number = number.min(question.most());
            var section = count.getKey().substring(0, count.getKey().indexOf('.'));
            later = later.with(List.of(section, question.id()), Node.of(number));
        }
        return later;
    }

    /** What a goal comes to on a day, told apart from other days as a reader would. */
    private record Answer(Status status, String points, boolean pointsKnown, Map<String, Truth> criteria) {
        static Answer of(State state) {
            return new Answer(
                    state.status(), text(state.points()), state.pointsKnown(), new LinkedHashMap<>(state.criteria()));
        }

        private static String text(Range points) {
            return points == null ? null : plain(points.low()) + " to " + plain(points.high());
        }

        private static String plain(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }

        boolean answersAs(Answer other) {
            return status == other.status && pointsKnown == other.pointsKnown && Objects.equals(points, other.points);
        }

        /** Whether neither the answer nor a criterion is another; what becomes unknown, or known again, turned nothing. */
        boolean isLike(Answer other) {
            if (!answersAs(other)) return false;
            for (var criterion : criteria.entrySet()) {
                var was = other.criteria.get(criterion.getKey());
                boolean known = was != Truth.UNKNOWN && criterion.getValue() != Truth.UNKNOWN;
                if (known && was != criterion.getValue()) return false;
            }
            return true;
        }
    }
}
