package dev.wherefore.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.profile.Profile;
import dev.wherefore.reason.Truth;
import dev.wherefore.report.Background;
import dev.wherefore.report.FitCsv;
import dev.wherefore.report.FitJson;
import dev.wherefore.report.FitReport;
import dev.wherefore.report.FitText;
import dev.wherefore.role.SampleOpening;
import dev.wherefore.verdict.Fit;
import dev.wherefore.verdict.Ranking;
import dev.wherefore.verdict.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Whatever a candidate's name, birth, citizenship, residence, family or health, the ranking and all that is said of it is
 * the same to the byte.
 */
class FitReadsNothingProtectedTest {
    private static final int CANDIDATES = 3;

    private final SampleOpening opening = load();
    private final GoalUnderTest goal = goal();

    private static SampleOpening load() {
        try {
            return SampleOpening.of(
                    "senior-technical-manager.yaml",
                    Files.readString(Path.of("profiles", "roles", "senior-technical-manager.yaml")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private GoalUnderTest goal() {
        try {
            var rulebook = opening.rulebook();
            return new GoalUnderTest(
                    rulebook, rulebook.goal(opening.opening().goal()).orElseThrow());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Property(tries = 40)
    @StatisticsReport(onFailureOnly = true)
    void rankings_and_findings_are_the_same_whoever_the_candidates_are(
            @ForAll @IntRange(max = 100_000) int number, @ForAll Random random) throws IOException {
        var drawn = IntStream.range(0, CANDIDATES)
                .mapToObj(i -> goal.draw(number * CANDIDATES + i))
                .toList();
        var day = drawn.get(0).day();
        // Some state everything, some leave keys out: what is asked must not hang on who they are either.
        var profiles = drawn.stream()
                .map(each -> random.nextBoolean() ? each.profile() : partial(each.profile(), random))
                .toList();
        var others =
                profiles.stream().map(profile -> someoneElse(profile, random)).toList();

        for (boolean blind : new boolean[] {false, true}) {
            var before = report(profiles, day, blind);
            for (var place : before.ranking().places()) {
                Statistics.label("verdicts").collect(place.fit().verdict().status());
                for (var finding : place.fit().verdict().findings())
                    Statistics.label("findings").collect(finding.truth());
            }
            var after = report(others, day, blind);
            assertThat(new FitText(100, false).of(after)).isEqualTo(new FitText(100, false).of(before));
            assertThat(json(after)).isEqualTo(json(before));
            assertThat(new FitCsv().of(after)).isEqualTo(new FitCsv().of(before));
        }
        // A property over candidates who are all alike could not fail.
        Statistics.label("verdicts")
                .coverage(coverage -> coverage.check(Status.DEPENDS).percentage(share -> share > 2));
        Statistics.label("findings").coverage(coverage -> {
            for (var truth : Truth.values()) coverage.check(truth).percentage(share -> share > 5);
        });
    }

    private Profile partial(Profile profile, Random random) {
        return goal.profile(Blanks.without(profile.root(), Blanks.draw(profile.root(), random)));
    }

    private FitReport report(List<Profile> profiles, LocalDate day, boolean blind) {
        var fits = new ArrayList<Fit>();
        for (int i = 0; i < profiles.size(); i++) {
            var verdict = goal.decider().decide(profiles.get(i), day).get(0);
            fits.add(Fit.of("candidate " + (char) ('A' + i), verdict));
        }
        return new FitReport(
                opening.opening(),
                day,
                opening.rulebook().hash(),
                blind,
                Ranking.of(fits),
                List.of(),
                Background.of(goal.selection(), day),
                null);
    }

    private static String json(FitReport report) throws IOException {
        var text = new StringWriter();
        FitJson.write(report, text);
        return text.toString();
    }

    /** The same profile with another person's name, birth, citizenships, residence, family and health. */
    private Profile someoneElse(Profile profile, Random random) {
        var keys = new LinkedHashMap<String, Object>(profile.root().entries());
        for (var section : List.of("candidate", "family", "declarations")) keys.remove(section);
        if (random.nextInt(5) > 0) keys.put("candidate", person(random));
        if (random.nextInt(5) > 0) keys.put("family", family(random));
        if (random.nextInt(5) > 0) {
            keys.put(
                    "declarations",
                    Map.of("health_insurance", random.nextBoolean(), "criminal_record", random.nextBoolean()));
        }
        return goal.profile((Mapping) Node.of(keys));
    }

    private static Map<String, Object> person(Random random) {
        return Map.of(
                "name", "Person " + random.nextInt(),
                "born",
                        LocalDate.of(1940, 1, 1)
                                .plusDays(random.nextInt(28_000))
                                .toString(),
                "citizenships", List.of(country(random), country(random)),
                "residence", country(random),
                "status", random.nextBoolean() ? "citizen" : "visitor");
    }

    private static Map<String, Object> family(Random random) {
        if (random.nextInt(3) == 0) return Map.of("partner", "none", "children", random.nextInt(5));
        var partner = Map.of(
                "accompanies",
                random.nextBoolean(),
                "citizenships",
                List.of(country(random)),
                "work",
                List.of(Map.of("from", "2001-01-01", "to", "present", "ladder", "technical-manager", "level", "tm-3")),
                "languages",
                List.of(Map.of("language", "en", "native", true)),
                "education",
                List.of(Map.of("degree", "doctorate", "field", "physics", "completed", "2001-01-01")));
        return Map.of("partner", partner, "children", random.nextInt(5));
    }

    private static String country(Random random) {
        var all = Locale.getISOCountries();
        return all[random.nextInt(all.length)];
    }
}
