package dev.wherefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.Rulebook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {
    private static final String OFFER =
            "offers: [{country: DE, months: permanent, salary: {amount: 60000, currency: EUR, per: year}}]\n";

    @TempDir
    Path folder;

    /** A profile of an offer that leaves yes or no questions of the EU Blue Card. */
    private String offer() throws IOException {
        return Files.writeString(folder.resolve("offer.yaml"), OFFER).toString();
    }

    @Test
    void it_asks_says_what_is_settled_and_prints_the_profile() throws Exception {
        var run = ask("no\nyes\nstop\n", offer(), "--goal", "visa/de/eu-blue-card");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Germany · EU Blue Card")
                .contains(
                        "'back' for the question before",
                        "answers.de.eu-blue-card.barred",
                        "yes or no > no\n  ✓ settled: no bar to a Blue Card: met",
                        "2 questions answered, 0 left open",
                        "  de.eu-blue-card.barred: false\n");
    }

    @Test
    void an_interview_that_decides_says_so_and_ends() throws Exception {
        var run = ask("yes\n", offer(), "--goal", "visa/de/eu-blue-card");

        assertThat(run.out()).contains("✗ Germany · EU Blue Card: depends → not eligible");
        assertThat(run.out()).contains("1 question answered");
    }

    @Test
    void what_must_be_there_at_all_is_asked_before_all_that_is_asked_of_it() {
        var run = ask("none\n", "--goal", "visa/de/eu-blue-card");

        assertThat(run.out())
                .contains(
                        "1   Which job offers are in your hands? How many?",
                        "depends → not eligible",
                        "1 question answered");
    }

    @Test
    void what_may_be_answered_is_told_once_and_a_long_list_when_it_is_asked_for() throws Exception {
        var file = Files.writeString(folder.resolve("me.yaml"), "languages: [{language: en}]\n");

        var typed = "?\nskip\n".repeat(30);
        var test = ask(typed, file.toString(), "--goal", "visa/nz/skilled-migrant-category");
        assertThat(test.out()).contains("the id of a language test; '?' lists them > ", "ielts-academic");

        var skill = ask("1\nstop\n", "--goal", "level/technical-project-manager/technical-project-coordinator");
        assertThat(skill.out()).contains("a whole number from 0 to 4 > ").doesNotContain("(0 to 4)");
        assertThat(skill.out()).contains("✗ settled: every skill in full (preferred only): not met");
    }

    @Test
    void who_asks_why_is_told_the_law_and_who_errs_is_asked_again() throws Exception {
        var run = ask("why\n?\nperhaps\nback\nshow\nskip\n", offer(), "--goal", "visa/de/eu-blue-card");

        assertThat(run.out())
                .contains(
                        "is under none of the bars?",
                        "https://",
                        "Write yes or no.",
                        "'perhaps' is no answer to that; write yes or no.",
                        "This is the first question.",
                        "offers:\n",
                        "0 questions answered, 1 left open");
        assertThat(run.out()).doesNotContain("# The profile");
    }

    @Test
    void the_profile_is_written_and_goes_on_where_it_was_left() throws Exception {
        var file = folder.resolve("me.yaml");
        ask("no\nyes\nstop\n", offer(), "--goal", "visa/de/eu-blue-card", "--write", file.toString());
        assertThat(Files.readString(file))
                .startsWith("offers:")
                .endsWith("answers:\n  de.eu-blue-card.barred: false\n  de.common.passport: true\n");

        var more = ask("yes\nstop\n", file.toString(), "--goal", "visa/de/eu-blue-card", "--write", file.toString());

        assertThat(more.out().replaceAll("\\s+", " ")).contains("comments in it are not kept", "Written to " + file);
        assertThat(Files.readString(file)).contains("de.common.right-visa: true");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, folder.resolve("offer.yaml"));
        }
    }

    @Test
    void whoever_is_interrupted_finds_every_answer_in_the_file() throws Exception {
        var file = folder.resolve("me.yaml");

        var process = started(offer(), "--goal", "visa/de/eu-blue-card", "--write", file.toString());
        try (var in = process.outputWriter();
                var out = process.inputReader()) {
            in.write("no\nyes\n");
            in.flush();
            // The third question stands once the second answer is taken in.
            while (!out.readLine().startsWith("3 "))
                assertThat(process.isAlive()).isTrue();
            // Unlike an interrupt it leaves the program no time to do anything more.
            process.destroyForcibly().waitFor();
        }

        assertThat(Files.readString(file))
                .startsWith("offers:")
                .endsWith("answers:\n  de.eu-blue-card.barred: false\n  de.common.passport: true\n");
    }

    @Test
    void who_goes_back_to_the_beginning_or_discards_the_answers_finds_the_file_as_it_was() throws Exception {
        var mine = "# mine\n" + OFFER;
        var file = Files.writeString(folder.resolve("me.yaml"), mine);

        var discarded = ask(
                "no\nyes\ndiscard\n", file.toString(), "--goal", "visa/de/eu-blue-card", "--write", file.toString());
        assertThat(discarded.out())
                .contains("2 questions answered", file + " is as it was")
                .doesNotContain("Written");
        assertThat(file).hasContent(mine);

        ask("no\nback\nstop\n", file.toString(), "--goal", "visa/de/eu-blue-card", "--write", file.toString());
        assertThat(file).hasContent(mine);

        var other = folder.resolve("new.yaml");
        ask("1\ndiscard\n", "--goal", "visa/de/eu-blue-card", "--write", other.toString());
        assertThat(other).doesNotExist();
        assertThat(ask("1\ndiscard\n", "--goal", "visa/de/eu-blue-card").out()).doesNotContain("# The profile");
    }

    @Test
    void at_a_terminal_the_answer_that_decides_can_be_taken_back() throws Exception {
        System.setProperty("wherefore.typed", "true");
        try {
            var run = ask("yes\nback\nno\nstop\n", offer(), "--goal", "visa/de/eu-blue-card");

            assertThat(run.out())
                    .contains("Nothing is left to ask. Enter to end, 'back'", "1 question answered", "barred: false");
            assertThat(ask("yes\n\n", offer(), "--goal", "visa/de/eu-blue-card").out())
                    .contains("barred: true");
        } finally {
            System.clearProperty("wherefore.typed");
        }
    }

    @Test
    void a_profile_is_written_with_all_that_it_stated_before() throws Exception {
        var file = folder.resolve("maya.yaml");

        ask("yes\nstop\n", "profiles/maya-okafor.yaml", "--goal", "visa/pt/d8-residence", "--write", file.toString());

        var reader = new ProfileReader(Vocabulary.of(Rulebook.builtIn().catalogue()));
        var before = reader.read(Path.of("profiles/maya-okafor.yaml"));
        var after = reader.read(file);
        for (var section : before.root().names()) {
            if (!section.equals("answers"))
                assertThat(after.states(section)).as(section).isTrue();
        }
        assertThat(Files.readString(file)).contains("Maya Okafor", "pt.d8.");
    }

    @Test
    void what_is_settled_already_is_not_asked() {
        var run = ask("no\n", "profiles/maya-okafor.yaml", "--goal", "visa/de/eu-blue-card", "--on", "2026-11-22");

        assertThat(run.out()).contains("not eligible", "0 questions answered").doesNotContain(" > ");
    }

    @Test
    void another_file_is_replaced_only_by_force() throws Exception {
        var file = Files.writeString(folder.resolve("other.yaml"), "# mine\n");

        var refused = ask("no\n", "--goal", "pmp", "--write", file.toString());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("the file is there already", "--force");
        assertThat(file).hasContent("# mine");
        var forced = ask("none\n", "--goal", "visa/de/eu-blue-card", "--write", file.toString(), "--force");
        assertThat(forced.code()).isZero();
        assertThat(file).hasContent("offers: []");
    }

    @Test
    void wrong_usage_is_refused_before_anything_is_asked() {
        assertThat(ask("", "-", "--goal", "pmp").err()).contains("standard input holds the answers");
        assertThat(ask("").err()).contains("there is no goal to ask about", "--goal");
        assertThat(ask(
                                "",
                                "--goal",
                                "pmp",
                                "--write",
                                folder.resolve("no/such/me.yaml").toString())
                        .err())
                .contains("nothing can be written into its folder");
        assertThat(ask("", "missing.yaml", "--goal", "pmp").code()).isEqualTo(2);
        assertThat(ask("", "--goal", "no-such-goal").code()).isEqualTo(2);
    }

    @Test
    void without_a_goal_it_is_about_the_next_level_and_the_countries_that_are_wanted() throws Exception {
        var file = Files.writeString(
                folder.resolve("me.yaml"),
                "work: [{level: tm-2, from: 2020-01-01, to: present}]\naims: {countries: [IE]}\n");

        var run = ask("", file.toString(), "--on", "2026-11-22");

        assertThat(run.out())
                .contains("goals to settle", "level/technical-manager/", "visa/ie/")
                .doesNotContain("visa/de/");
    }

    /** The program in a process of its own. */
    private static Process started(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Wherefore.class.getName(),
                "ask"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Run ask(String typed, String... arguments) {
        var in = System.in;
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        try {
            var all = new ArrayList<>(List.of("ask"));
            all.addAll(List.of(arguments));
            return Run.of(all.toArray(String[]::new));
        } finally {
            System.setIn(in);
        }
    }
}
