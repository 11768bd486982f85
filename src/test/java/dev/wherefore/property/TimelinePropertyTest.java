package dev.wherefore.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.timeline.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Between two days that a timeline names nothing changes, and on each that it names something does. */
@Domain(Goals.class)
@Domain(DomainContext.Global.class)
class TimelinePropertyTest {
    private static final int YEARS = 4;
    private static final int DAYS_BETWEEN = 3;
    private static final int DAYS_ANYWHERE = 30;

    @Property(generation = GenerationMode.RANDOMIZED, tries = 400, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(onFailureOnly = true)
    void between_two_days_that_are_named_verdicts_and_points_are_the_same(
            @ForAll GoalUnderTest goal, @ForAll int number) {
        var drawn = goal.draw(number);
        var random = drawn.random();
        var profile = random.nextBoolean()
                ? drawn.profile()
                : goal.profile(Blanks.without(
                        drawn.profile().root(), Blanks.draw(drawn.profile().root(), random)));
        var until = drawn.day().plusYears(YEARS);

        var timeline = Timeline.of(goal.decider(), goal.selection(), profile, drawn.day(), until);

        Statistics.label("changes").collect(timeline.changes().isEmpty() ? "none" : "some");
        var course = timeline.goals().get(0);
        for (var day : days(timeline, random)) {
            var alone = Timeline.of(goal.decider(), goal.selection(), profile, day, day)
                    .goals()
                    .get(0)
                    .on(day);
            assertThat(alone.answersAs(course.on(day)))
                    .as(() -> goal.id() + " on " + day + ", asked on " + drawn.day() + "\n" + course.states() + "\n"
                            + alone + "\n" + ProfileText.of(profile.root()))
                    .isTrue();
        }
        for (var change : timeline.changes()) {
            assertThat(change.before().answersAs(change.after())).isFalse();
        }
        Statistics.label("changes").coverage(coverage -> coverage.check("some").percentage(share -> share > 10));
    }

    /** Days between those that are named, the last one before each, and some anywhere. */
    private static Set<LocalDate> days(Timeline timeline, Random random) {
        var days = new LinkedHashSet<LocalDate>();
        var states = timeline.goals().get(0).states();
        for (int i = 0; i < states.size(); i++) {
            var from = states.get(i).day();
            var next = i + 1 < states.size()
                    ? states.get(i + 1).day()
                    : timeline.until().plusDays(1);
            days.add(from);
            days.add(next.minusDays(1));
            for (int draw = 0; draw < DAYS_BETWEEN; draw++) days.add(between(from, next, random));
        }
        for (int draw = 0; draw < DAYS_ANYWHERE; draw++) {
            days.add(between(timeline.from(), timeline.until().plusDays(1), random));
        }
        return days;
    }

    private static LocalDate between(LocalDate from, LocalDate end, Random random) {
        return from.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(from, end)));
    }
}
