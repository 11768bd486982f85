package dev.wherefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is recommended for the samples, over all goals: every step stands on what was decided, and none is told twice. */
class RecommendationsTest {
    private static final String DAY = "2026-11-22";

    static Stream<String> samples() throws IOException {
        try (var files = Files.list(Path.of("profiles"))) {
            return files.map(Path::toString).filter(name -> name.endsWith(".yaml")).sorted().toList().stream();
        }
    }

    private static Map<?, ?> report(String profile, String... more) {
        var arguments = new ArrayList<>(List.of("advise", profile, "--on", DAY, "--format", "json"));
        arguments.addAll(List.of(more));
        var run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return (Map<?, ?>) Json.of(run.out());
    }

    private static List<?> list(Map<?, ?> of, String key) {
        return of.get(key) == null ? List.of() : (List<?>) of.get(key);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_step_rests_on_findings_of_the_report_and_is_told_once(String profile) {
        var report = report(profile);
        var known = new HashSet<Object>();
        var statuses = new HashMap<Object, Object>();
        for (var each : list(report, "goals")) {
            var goal = (Map<?, ?>) each;
            known.add(goal.get("id"));
            for (var criterion : list(goal, "criteria")) {
                var reference = goal.get("id") + "#" + ((Map<?, ?>) criterion).get("id");
                known.add(reference);
                statuses.put(reference, ((Map<?, ?>) criterion).get("status"));
            }
        }
        for (var missing : list(report, "missing")) known.add(((Map<?, ?>) missing).get("path"));

        var steps = list(report, "recommendations");
        assertThat(steps).extracting(step -> ((Map<?, ?>) step).get("id")).doesNotHaveDuplicates();
        assertThat(steps)
                .extracting(step -> ((Map<?, ?>) step).get("title") + ": " + ((Map<?, ?>) step).get("text"))
                .doesNotHaveDuplicates();
        for (var each : steps) {
            var step = (Map<?, ?>) each;
            assertThat(list(step, "because")).as("%s", step).isNotEmpty().allMatch(known::contains);
            assertThat(list(step, "serves")).as("%s", step).allMatch(known::contains);
            if (step.get("dependsOn") instanceof Map<?, ?> depends) {
                assertThat(list(depends, "criteria"))
                        .as("%s leaves open what is open", step.get("id"))
                        .allMatch(reference -> "unknown".equals(statuses.get(reference)));
            }
            for (var effect : list(step, "effect")) {
                var change = (Map<?, ?>) effect;
                assertThat(change.get("from").equals(change.get("to"))
                                && String.valueOf(change.get("pointsFrom"))
                                        .equals(String.valueOf(change.get("pointsTo"))))
                        .as("%s changes something", effect)
                        .isFalse();
            }
        }
    }

    @Test
    void what_a_step_would_change_is_what_the_changed_profile_is_decided_to_be() throws IOException {
        var profile = Path.of("profiles/offer-just-under.yaml");
        var step = list(report(profile.toString(), "--country", "DE"), "recommendations").stream()
                .map(each -> (Map<?, ?>) each)
                .filter(each -> each.get("id").equals("pay:visa/de/eu-blue-card"))
                .findFirst()
                .orElseThrow();
        assertThat(list(step, "effect")
                        .contains(Map.of("goal", "visa/de/eu-blue-card", "from", "not eligible", "to", "review")))
                .isTrue();

        var whatIf = Run.of(
                "what-if",
                profile.toString(),
                "--set",
                "offers[0].salary.amount=45934.20",
                "--goal",
                "visa/de/eu-blue-card",
                "--on",
                DAY);
        assertThat(whatIf.out()).contains("EU Blue Card: not eligible becomes review");
    }

    @Test
    void a_certificate_that_moves_points_says_from_what_to_what() {
        assertThat(Run.of("advise", "profiles/first-year-coordinator.yaml", "--on", DAY)
                        .out())
                .contains("Technical Project Manager: 1 to 2 points instead of 0 to 1");
    }
}
