package dev.wherefore.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.parameter.Range;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.RuleFolderLoader;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.rulebook.RulebookBuilder;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Status;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rulebook with one goal for each way in which time counts; each holds what a timeline names to every single day. */
class TimelineTest {
    private static final int PROFILES = 24;
    private static final int DAYS = 800;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 15);
    private static final String PARAMETERS = """
            parameters:
              xx.years: {about: years asked, unit: years, values: {2020-01-01: {value: 2, source: law}}}
              xx.age: {about: age asked, unit: years, values: {2020-01-01: {value: 30, source: law}}}
              xx.months: {about: months asked, unit: months, values: {2020-01-01: {value: 13, source: law}}}
              xx.days: {about: days asked, unit: days, values: {2020-01-01: {value: 90, source: law}}}
              xx.opens: {about: opening, unit: date, values: {2020-01-01: {value: 2026-09-30, source: law}}}
              xx.hours: {about: hours asked, unit: count, values: {2027-02-01: {value: 35, source: law}, 2020-01-01: {value: 20, source: law}}}
              xx.ends: {about: hours asked for a time, unit: count, values: {2020-01-01: {value: 20, until: 2026-11-12, source: law}}}
              xx.old: {about: hours asked long ago, unit: count, values: {2020-01-01: {value: 20, source: old}}}
            sources:
              law: {title: The law, url: "https://example.org/law", publisher: statute, checked: 2026-01-01}
              old: {title: The old law, url: "https://example.org/old", publisher: statute, checked: 2024-10-31}
            """;
    private static final Map<String, String> GOALS = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("age", "Parameters( $n : amount( \"xx.age\" ) )\n Candidate( ageInYears >= $n )"),
            Map.entry(
                    "begun-years",
                    "Parameters( $n : amount( \"xx.years\" ) )\n Language( yearsBegunSinceTaken <= $n )"),
            Map.entry("begun", "Parameters( $n : amount( \"xx.months\" ) )\n Language( monthsBegunSinceTaken <= $n )"),
            Map.entry("since", "Parameters( $n : amount( \"xx.months\" ) )\n Language( monthsSinceTaken < $n )"),
            Map.entry("force", "Certification( inForce == true )"),
            Map.entry("expiry", "Parameters( $n : amount( \"xx.months\" ) )\n Certification( monthsToExpiry >= $n )"),
            Map.entry("start", "Parameters( $n : amount( \"xx.months\" ) )\n Offer( monthsToStart <= $n )"),
            Map.entry("days", "Parameters( $n : amount( \"xx.days\" ) )\n Invitation( daysSinceIssued <= $n )"),
            Map.entry("job", "Parameters( $n : amount( \"xx.months\" ) )\n Job( current == true, months >= $n )"),
            Map.entry(
                    "part",
                    "Parameters( $n : amount( \"xx.months\" ) )\n Experience( of == \"xx.part\", months >= $n )"),
            Map.entry(
                    "lately",
                    "Parameters( $n : amount( \"xx.months\" ) )\n Experience( of == \"xx.lately\", months >= $n )"),
            Map.entry("opens", "Parameters( $n : date( \"xx.opens\" ) )\n AsOf( day >= $n )"),
            Map.entry("closes", "Parameters( $n : date( \"xx.opens\" ) )\n AsOf( day <= $n )"),
            Map.entry("literal", "AsOf( day <= \"14-Mar-2027\" )"),
            Map.entry("ends", "Parameters( $n : amount( \"xx.ends\" ) )\n ContactHours( hours >= $n )"),
            Map.entry(
                    "group",
                    "Parameters( $n : amount( \"xx.months\" ) )\n Experience( of == \"xx.group\", months >= $n )\n Offer( country == \"DE\" )"),
            Map.entry("held", "AsOf( $day : day )\n Degree( completed <= $day )"),
            Map.entry("law", "Parameters( $n : amount( \"xx.hours\" ) )\n ContactHours( hours >= $n )"),
            Map.entry("unread", "Parameters( $n : amount( \"xx.old\" ) )\n ContactHours( hours >= $n )")));

    @TempDir
    static Path folder;

    private static Rulebook rulebook;
    private static Rulebook.Selection selection;
    private static Vocabulary vocabulary;
    private static Decider decider;

    @BeforeAll
    static void compile() throws Exception {
        var topic = Files.createDirectories(folder.resolve("rules/visa/xx"));
        Files.writeString(topic.resolve("parameters.yaml"), PARAMETERS);
        Files.writeString(topic.resolve("measures.yaml"), """
                experience:
                  xx.part: {about: part-time work, full-time-hours: 30}
                  xx.lately: {about: work of late, within: xx.years}
                  xx.group: {about: work in the group of the offer, group: offer}
                """);
        for (var goal : GOALS.entrySet()) {
            Files.writeString(
                    topic.resolve(goal.getKey() + ".yaml"),
                    "name: Goal\nkind: route\ncountry: DE\ncriteria: {c: {name: c}}\n");
            Files.writeString(
                    topic.resolve(goal.getKey() + ".drl"),
                    "package visa.xx." + goal.getKey().replace('-', '_')
                            + "\n\nimport dev.wherefore.fact.*\n\nrule \"it is so\"\n    @criterion( c ) @source( law )\nwhen\n "
                            + goal.getValue() + "\nthen\nend\n");
        }
        var out = folder.resolve("out");
        RulebookBuilder.build(folder.resolve("rules"), out, null);
        rulebook = Rulebook.of(List.of(new RuleFolderLoader(out)));
        vocabulary = Vocabulary.of(rulebook.catalogue());
        selection = rulebook.select(rulebook.goals());
        decider = new Decider(selection, vocabulary);
    }

    @Test
    void the_days_named_are_those_that_a_look_at_every_day_finds() throws Exception {
        var random = new Random(1);
        var turned = new HashMap<String, Integer>();
        var alone = new LinkedHashMap<String, Rulebook.Selection>();
        for (var goal : rulebook.goals()) alone.put(goal.id(), rulebook.select(List.of(goal)));
        for (int i = 0; i < PROFILES; i++) {
            var text = draw(random);
            var profile = profile(text);

            var timeline = Timeline.of(decider, selection, profile, FIRST, FIRST.plusDays(DAYS));

            var found = new LinkedHashMap<String, List<LocalDate>>();
            var before = new HashMap<String, State>();
            for (var day = FIRST; !day.isAfter(timeline.until()); day = day.plusDays(1)) {
                var at = day;
                decider.outcomes(decider.facts(profile, day)).forEach((id, outcome) -> {
                    var state = State.of(outcome);
                    var last = before.put(id, state);
                    if (last == null || !state.answersAs(last))
                        found.computeIfAbsent(id, goal -> new ArrayList<>()).add(at);
                });
            }
            for (var course : timeline.goals()) {
                var id = course.goal().id();
                var days = course.states().stream().map(Timeline.From::day).toList();
                assertThat(days).as(id + " of " + text).isEqualTo(found.get(id));
                turned.merge(id, days.size() - 1, Integer::sum);
            }
            // Among many goals one may be looked at because of another.
            alone.forEach((id, goal) -> {
                var course = Timeline.of(new Decider(goal, vocabulary), goal, profile, FIRST, timeline.until())
                        .goals()
                        .get(0);
                assertThat(course.states().stream().map(Timeline.From::day))
                        .as(id + " alone, of " + text)
                        .isEqualTo(found.get(id));
            });
        }
        // A goal that never turns would prove nothing.
        assertThat(turned)
                .hasSize(GOALS.size())
                .allSatisfy((id, times) -> assertThat(times).as(id).isPositive());
    }

    @Test
    void a_change_says_whether_time_or_the_law_brings_it() throws Exception {
        var timeline = Timeline.of(
                decider,
                selection,
                profile("{candidate: {born: 1996-12-24}, contact_hours: 30}"),
                FIRST,
                FIRST.plusDays(DAYS));

        assertThat(timeline.changes())
                .extracting(change -> change.day() + " " + change.goal().id() + " "
                        + change.by().word())
                .contains(
                        "2026-12-24 visa/xx/age time",
                        "2027-02-01 visa/xx/law law",
                        "2026-11-01 visa/xx/unread law not read",
                        "2026-09-30 visa/xx/opens time");
        assertThat(timeline.evaluations()).isLessThan(100);
    }

    @Test
    void a_job_that_begins_later_and_goes_on_completes_a_month_that_another_began() throws Exception {
        var timeline = Timeline.of(
                decider,
                selection,
                profile("{offers: [{country: DE, group: one}], work: [{from: 2024-12-31, to: 2026-01-24, group: one}, "
                        + "{from: 2026-08-05, to: present, group: one}]}"),
                FIRST,
                FIRST.plusDays(DAYS));

        // Twelve months and 24 days, and seven days of August.
        assertThat(timeline.changes())
                .filteredOn(change -> change.goal().id().equals("visa/xx/group"))
                .filteredOn(change -> change.by() == Change.By.TIME)
                .extracting(Change::day)
                .containsExactly(LocalDate.of(2026, 8, 12));
    }

    @Test
    void a_goal_is_at_its_best_until_it_comes_to_less() {
        var time = best(state(Status.REVIEW, 405), state(Status.REVIEW, 400), state(Status.NOT_ELIGIBLE, 187))
                .get(0);

        assertThat(time.isToCome()).isFalse();
        assertThat(time.state().points().low()).isEqualByComparingTo("405");
        assertThat(time.closes().day()).isEqualTo(day(1));
        assertThat(time.lapses().day()).isEqualTo(day(2));
    }

    @Test
    void a_better_verdict_is_waited_for_and_what_is_lost_on_the_way_is_told() {
        var time = best(state(Status.REVIEW, 70), state(Status.NOT_ELIGIBLE, 60), state(Status.ELIGIBLE, 65))
                .get(0);

        assertThat(time.isToCome()).isTrue();
        assertThat(time.opens().day()).isEqualTo(day(2));
        assertThat(time.misses().day()).isEqualTo(day(1));
        assertThat(time.closes()).isNull();
    }

    @Test
    void points_of_a_goal_that_is_out_of_reach_are_no_reason_to_hurry_or_to_wait() {
        assertThat(best(state(Status.NOT_ELIGIBLE, 60), state(Status.NOT_ELIGIBLE, 65)))
                .isEmpty();
        assertThat(best(state(Status.ELIGIBLE, 60))).isEmpty();
    }

    /** When a goal is at its best that comes to some states, each from a day on. */
    private static List<BestTime> best(State... states) {
        var goal = selection.goals().get(0);
        var course = new ArrayList<Timeline.From>();
        var changes = new ArrayList<Change>();
        for (int i = 0; i < states.length; i++) {
            course.add(new Timeline.From(day(i), states[i]));
            if (i == 0) continue;
            changes.add(new Change(day(i), goal, states[i - 1], states[i], null, null, Change.By.TIME, List.of()));
        }
        var of = List.of(new Timeline.Course(goal, course));
        return BestTime.of(new Timeline(FIRST, FIRST.plusDays(DAYS), of, changes, List.of(), 1, 1));
    }

    private static LocalDate day(int number) {
        return FIRST.plusMonths(number);
    }

    private static State state(Status status, int points) {
        return new State(status, Range.of(BigDecimal.valueOf(points)), true, Map.of());
    }

    private static Profile profile(String text) throws Exception {
        return new ProfileReader(vocabulary).check(DocumentReader.read(text, "given.yaml"), "given.yaml");
    }

    /** A few days, near enough to what is asked that something turns; many at the end of a month. */
    private static String draw(Random random) {
        var parts = new ArrayList<String>();
        if (random.nextBoolean()) parts.add("candidate: {born: " + about(FIRST.minusYears(29), random) + "}");
        if (random.nextBoolean())
            parts.add("languages: [{language: en, test: ielts-general, taken: " + about(FIRST.minusMonths(10), random)
                    + "}]");
        if (random.nextBoolean())
            parts.add("certifications: [{id: pmp, issued: " + about(FIRST.minusMonths(3), random) + ", expires: "
                    + about(FIRST.plusMonths(20), random) + "}]");
        if (random.nextBoolean())
            parts.add("offers: [{country: DE, group: one, starts: " + about(FIRST.plusMonths(20), random)
                    + "}, {country: DE, group: other}]");
        if (random.nextInt(4) == 0)
            parts.add("invitations: [{country: CA, issued: " + about(FIRST.minusMonths(1), random) + "}]");
        if (random.nextBoolean()) {
            parts.add("work: [{from: " + about(FIRST.minusMonths(6L + random.nextInt(14)), random) + ", to: "
                    + about(FIRST.plusMonths(2), random) + ", group: one, hours_per_week: 13}, {from: "
                    + about(FIRST.minusMonths(6), random) + ", to: "
                    + (random.nextBoolean()
                            ? "present"
                            : about(FIRST.plusMonths(9), random).toString())
                    + ", group: other" + (random.nextInt(4) > 0 ? ", hours_per_week: " + (20 + random.nextInt(20)) : "")
                    + "}, {from: " + about(FIRST.plusMonths(2L + random.nextInt(12)), random)
                    + ", to: present, group: one, hours_per_week: 21}]");
        }
        if (random.nextBoolean())
            parts.add("education: [{degree: bachelor, completed: " + about(FIRST.plusMonths(6), random) + "}]");
        parts.add("contact_hours: " + (10 + random.nextInt(40)));
        return "{" + String.join(", ", parts) + "}";
    }

    private static LocalDate about(LocalDate day, Random random) {
        var near = day.plusDays(random.nextInt(120) - 60L);
        return random.nextInt(3) == 0 ? near.withDayOfMonth(near.lengthOfMonth()) : near;
    }
}
