package dev.wherefore.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** A measure says how long it stands while nothing but time passes, and is right. */
class ExperienceHoldsTest {
    private static final int DAYS = 1200;
    private static final List<String> MEASURES = List.of(
            "{about: work}",
            "{about: work, full-time-hours: 30}",
            "{about: work, within: x.window}",
            "{about: work, within: x.months}",
            "{about: work, within: x.window, full-time-hours: 30}",
            "{about: work, within: x.months, continuous: true}",
            "{about: work, within: x.window, continuous: true, full-time-hours: 30}",
            "{about: work, within: x.window, one-occupation: true, occupation: {isco: x.every}}",
            "{about: work, within: x.window, after-degree: bachelor}",
            "{about: work, within: x.months, least-hours: 20, countries: [DE]}",
            "{about: work, within: x.later}");

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void until_the_day_that_it_names_a_measure_comes_to_the_same(@ForAll long seed) {
        var random = new Random(seed);
        var measure = MEASURES.get(random.nextInt(MEASURES.size()));
        var profile = profile(random);
        var start = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1200));
        var facts = Given.on(start.toString())
                .measures("experience: {x: " + measure + "}")
                .profile(profile);

        var day = start;
        var end = start.plusDays(DAYS);
        while (day.isBefore(end)) {
            var now = facts.on(day);
            var counted = Given.months(now);
            var next = now.experienceHoldsUntil(facts.measure("x"));
            assertThat(next).isAfter(day);
            var last = next.isAfter(end) ? end : next;
            for (var between = day.plusDays(1); between.isBefore(last); between = between.plusDays(1)) {
                assertThat(Given.months(facts.on(between)))
                        .as("%s on %s, after %s, of %s", measure, between, day, profile)
                        .isEqualTo(counted);
            }
            day = next;
        }
    }

    private static String profile(Random random) {
        var jobs = new ArrayList<String>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            var from = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2600));
            if (random.nextInt(3) == 0) from = from.withDayOfMonth(from.lengthOfMonth());
            var to = random.nextInt(3) == 0
                    ? "present"
                    : from.plusDays(1 + random.nextInt(1500)).toString();
            if (to.equals("present")) from = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1400));
            var job = new ArrayList<String>();
            if (random.nextInt(12) > 0) job.add("from: " + from);
            if (random.nextInt(12) > 0) job.add("to: " + to);
            if (random.nextInt(8) > 0)
                job.add("hours_per_week: " + List.of(40, 30, 20, 13).get(random.nextInt(4)));
            if (random.nextInt(8) > 0)
                job.add("country: " + List.of("DE", "DE", "FR").get(random.nextInt(3)));
            if (random.nextInt(8) > 0)
                job.add("occupation: {isco: \""
                        + List.of("1330", "2512", "5120").get(random.nextInt(3)) + "\"}");
            jobs.add("{" + String.join(", ", job) + "}");
        }
        var degree = random.nextInt(4) == 0
                ? ""
                : ", education: [{degree: bachelor, completed: "
                        + LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3000)) + "}]";
        return "{work: [" + String.join(", ", jobs) + "]" + degree + "}";
    }

    @Example
    void a_window_that_a_job_fills_stands_for_years() {
        var facts = Given.on("2026-06-01")
                .measures("experience: {x: {about: work, within: x.window}}")
                .profile("work: [{from: 2015-01, to: present}]");

        assertThat(facts.experienceHoldsUntil(facts.measure("x"))).isAfter(LocalDate.of(2028, 1, 1));
    }

    @Example
    void who_works_no_more_has_the_same_for_good() {
        var facts = Given.on("2026-06-01")
                .measures("experience: {x: {about: work}}")
                .profile("work: [{from: 2015-01, to: 2020-01}]");

        assertThat(facts.experienceHoldsUntil(facts.measure("x"))).isAfter(LocalDate.of(2100, 1, 1));
    }
}
