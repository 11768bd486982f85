package dev.wherefore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.cli.Wherefore;
import dev.wherefore.document.DocumentReader;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.role.OpeningReader;
import dev.wherefore.rulebook.RuleFolderLoader;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.rulebook.RulebookBuilder;
import dev.wherefore.scenario.ScenarioReader;
import dev.wherefore.scenario.ScenarioRun;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows, works. */
class ReadmeTest {
    private static final Pattern FENCE = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void the_walk_through_adds_a_country_whose_scenarios_hold() throws Exception {
        var rules = Files.createDirectories(folder.resolve("rules/visa/lu"));
        write(rules.resolve("parameters.yaml"), "lu.permit.salary-minimum:\n");
        write(rules.resolve("permit.drl"), "package visa.lu.permit");
        write(rules.resolve("permit.yaml"), "kind: route");
        write(rules.resolve("permit.test.yaml"), "an offer at the minimum");
        var root = folder.resolve("rules");
        assertThat(RulebookBuilder.check(root, Rulebook.builtIn()).all()).isEmpty();

        var out = folder.resolve("out");
        RulebookBuilder.build(root, out, Rulebook.builtIn());
        var own = new RuleFolderLoader(out);
        var run = new ScenarioRun(Rulebook.of(List.of(getClass().getClassLoader(), own)));
        var scenarios = ScenarioReader.read(root, root).scenarios();
        assertThat(scenarios).hasSize(2);
        for (var scenario : scenarios)
            assertThat(run.run(scenario).differences()).isEmpty();
    }

    @Test
    void the_profile_is_one() throws Exception {
        var reader = new ProfileReader(Vocabulary.of(Rulebook.builtIn().catalogue()));

        var profile = reader.check(DocumentReader.read(fence("citizenships: [NG]"), "README.md"), "README.md");

        assertThat(profile.states("offers[0].salary.amount")).isTrue();
    }

    @Test
    void the_screen_is_what_the_command_prints() throws Exception {
        assertThat(printed("advise")).isEqualTo(shown("advise"));
    }

    @Test
    void the_readiness_is_what_the_command_prints() throws Exception {
        assertThat(printed("readiness")).isEqualTo(shown("readiness"));
    }

    @Test
    void the_what_if_is_what_the_command_prints() throws Exception {
        assertThat(printed("what-if")).isEqualTo(shown("what-if"));
    }

    @Test
    void what_time_changes_is_what_the_command_prints() throws Exception {
        assertThat(printed("when")).isEqualTo(shown("when"));
    }

    @Test
    void the_interview_is_what_is_asked_and_answered() throws Exception {
        var answers =
                Pattern.compile("(?m)^ {4}.*> (.*)$").matcher(shown("ask")).results();
        var typed = answers.map(answer -> answer.group(1) + "\n").collect(Collectors.joining());
        var in = System.in;
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(printed("ask")).isEqualTo(shown("ask"));
        } finally {
            System.setIn(in);
        }
    }

    @Test
    void the_plan_is_what_the_command_prints() throws Exception {
        var command = "plan profiles/before-the-draw.yaml";

        assertThat(printed(command)).isEqualTo(shown(command));
    }

    @Test
    void the_plan_to_the_next_level_begins_as_the_command_prints() throws Exception {
        begins("plan profiles/technical-manager.yaml");
    }

    @Test
    void the_ranking_is_what_the_command_prints() throws Exception {
        // What an opening is compiled into goes to the user's cache, which is not ours to fill.
        var home = System.setProperty("user.home", folder.resolve("home").toString());
        try {
            assertThat(printed("fit")).isEqualTo(shown("fit"));
        } finally {
            System.setProperty("user.home", home);
        }
    }

    @Test
    void the_opening_is_one() throws Exception {
        var reader = new OpeningReader(Rulebook.builtIn().catalogue());

        var opening = reader.check(DocumentReader.read(fence("title: Technical Project Manager"), "README.md"), "a");

        assertThat(opening.demands()).hasSize(6);
    }

    /** What a command shown on a screen prints. */
    private static String printed(String command) throws Exception {
        var shown = fence("$ ./wherefore " + command).strip();
        var arguments = new ArrayList<>(List.of(
                shown.substring("$ ./wherefore ".length(), shown.indexOf('\n')).split(" ")));
        arguments.addAll(List.of("--width", "100", "--color", "never"));
        var printed = new StringWriter();
        Wherefore.run(new PrintWriter(printed), new PrintWriter(System.err), arguments.toArray(String[]::new));
        return withoutHash(printed.toString());
    }

    private static String shown(String command) throws Exception {
        var shown = fence("$ ./wherefore " + command).strip();
        return withoutHash(shown.substring(shown.indexOf('\n') + 1));
    }

    @Test
    void the_placing_of_pay_begins_as_the_command_prints() throws Exception {
        begins("pay");
    }

    /** A command shown with {@code | head -n N} prints these lines first. */
    private static void begins(String shownAs) throws Exception {
        var shown = fence("$ ./wherefore " + shownAs).strip();
        int end = shown.indexOf('\n');
        var command = shown.substring("$ ./wherefore ".length(), end).split(" \\| head -n ");
        var arguments = new ArrayList<>(List.of(command[0].split(" ")));
        arguments.addAll(List.of("--width", "100", "--color", "never"));
        var printed = new StringWriter();

        Wherefore.run(new PrintWriter(printed), new PrintWriter(System.err), arguments.toArray(String[]::new));

        var lines =
                printed.toString().lines().limit(Integer.parseInt(command[1])).toList();
        assertThat(withoutHash(String.join("\n", lines))).isEqualTo(withoutHash(shown.substring(end + 1)));
    }

    /** The hash changes with every rule, the rest of the screen should not. */
    private static String withoutHash(String screen) {
        return screen.strip().replaceAll("rulebook [0-9a-f+]+", "rulebook ...");
    }

    private static void write(Path file, String marker) throws Exception {
        Files.writeString(file, fence(marker));
    }

    /** The one fenced block that holds a text. */
    private static String fence(String marker) throws Exception {
        var found = FENCE.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(block -> block.group(2))
                .filter(text -> text.contains(marker))
                .toList();
        assertThat(found).as("blocks with " + marker).hasSize(1);
        return found.get(0);
    }
}
