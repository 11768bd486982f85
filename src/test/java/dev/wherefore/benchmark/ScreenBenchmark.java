package dev.wherefore.benchmark;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.property.DrawnProfiles;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Outcome;
import dev.wherefore.verdict.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many parsed profiles a second one thread screens against every goal, beside one session of Drools' own engine for
 * each profile on the same rules. All make the facts anew for each profile. The samples of {@code profiles/} are taken,
 * and generated ones, which state everything, so that no side gets off lightly.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 9, time = 2)
public class ScreenBenchmark {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int DRAWN_FOR_EACH_GOAL = 4;
    private static final Path SAMPLES = Path.of("profiles");

    private List<Profile> profiles;
    private Decider decider;
    private SessionScreen sessions;
    private int next;

    /** Reads what both sides use. */
    @Setup
    public void load() throws IOException, InvalidDocumentException {
        var rulebook = Rulebook.builtIn();
        var vocabulary = Vocabulary.of(rulebook.catalogue());
        var selection = rulebook.select(rulebook.goals());
        decider = new Decider(selection, vocabulary);
        sessions = new SessionScreen(selection);
        profiles = new ArrayList<>(DrawnProfiles.forEachGoal(rulebook, DRAWN_FOR_EACH_GOAL));
        var reader = new ProfileReader(vocabulary);
        for (var file : samples()) profiles.add(reader.read(file));
    }

    /** Every goal's status. */
    @Benchmark
    public Map<String, Status> screen() {
        return decider.screen(profile(), DAY);
    }

    /** Every criterion of every goal, under each offer, and the points. */
    @Benchmark
    public Map<String, Outcome> outcomes() {
        return decider.outcomes(decider.facts(profile(), DAY));
    }

    /** All rules, fired in a session. */
    @Benchmark
    public int session() {
        return sessions.screen(profile(), DAY);
    }

    private Profile profile() {
        next = (next + 1) % profiles.size();
        return profiles.get(next);
    }

    private static List<Path> samples() throws IOException {
        if (!Files.isDirectory(SAMPLES)) return List.of();
        try (var files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** Runs all and prints the medians of their iterations; takes the options of JMH. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        var options = new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .include(ScreenBenchmark.class.getName())
                .build();
        var medians = new TreeMap<String, Double>();
        for (var result : new Runner(options).run()) {
            var primary = result.getPrimaryResult();
            medians.put(primary.getLabel(), primary.getStatistics().getPercentile(50));
        }
        var session = medians.get("session");
        medians.forEach((name, median) -> System.out.printf(
                "%-8s %,8.0f profiles a second%s%n",
                name,
                median,
                session == null || name.equals("session")
                        ? ""
                        : String.format(", %.1f times a session's", median / session)));
    }
}
