package dev.wherefore.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.scenario.Scenario;
import dev.wherefore.scenario.ScenarioReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From nothing to a verdict: how many questions that takes, beside those without whose answers it is not known. Answers are
 * those of scenarios, judgements included; what a scenario leaves out is skipped, and counts.
 */
class QuestionCountTest {
    private static final Path RULES = Path.of("rules");
    /** So many scenarios of a goal that end in a refusal are counted, the first of its file. */
    private static final int REFUSED = 10;

    /**
     * What is counted for one goal.
     *
     * @param scenario that reaches it
     * @param asked    how many questions it takes to reach it
     * @param enough   how many of the answers are enough for that
     * @param refused  after how many questions it is known that it is not reached, on the average; -1 where no scenario is
     *                 refused
     */
    private record Row(String goal, String scenario, int asked, int enough, int refused) {
        /** As the README's table states it. */
        String cells() {
            return "| `" + goal + "` | " + asked + " | " + enough + " | " + (refused < 0 ? "" : refused) + " |";
        }

        @Override
        public String toString() {
            return goal;
        }
    }

    /** One line a goal: id; scenario; asked; would do; questions until it is refused. */
    static Stream<Row> rows() throws Exception {
        try (var in = QuestionCountTest.class.getResourceAsStream("question-counts.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split(" *; *"))
                            .map(cells -> new Row(
                                    cells[0],
                                    cells[1],
                                    Integer.parseInt(cells[2]),
                                    Integer.parseInt(cells[3]),
                                    Integer.parseInt(cells[4])))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nobody_is_asked_more_than_this(Row row) throws Exception {
        var given = scenarios(row.goal())
                .filter(scenario -> scenario.name().equals(row.scenario()))
                .findFirst()
                .orElseThrow();
        var inquiry = Inquiries.about(Rulebook.builtIn(), given.day(), row.goal());

        var ended = answered(given, inquiry);

        assertThat(ended.interview().verdicts().get(0).word()).isIn("eligible", "ready");
        int needless = needless(ended, inquiry).size();
        var counted = new Row(
                row.goal(), row.scenario(), ended.asked().size(), ended.asked().size() - needless, 0);
        assertThat(counted.asked()).as("questions: %s", ended.asked()).isLessThanOrEqualTo(row.asked());
        assertThat(needless).as("without which it is reached, too").isLessThanOrEqualTo(row.asked() - row.enough());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_refusal_takes_fewer(Row row) throws Exception {
        int questions = 0;
        int refused = 0;
        for (var scenario : scenarios(row.goal()).toList()) {
            var verdict = scenario.expect().verdict();
            if (verdict == null || !verdict.startsWith("not ") || scenario.opening() != null) continue;
            var inquiry = Inquiries.about(Rulebook.builtIn(), scenario.day(), row.goal());
            questions += answered(scenario, inquiry).asked().size();
            if (++refused == REFUSED) break;
        }
        if (row.refused() < 0) assertThat(refused).as("scenarios").isZero();
        else assertThat(Math.round((float) questions / refused)).isLessThanOrEqualTo(row.refused());
    }

    @Test
    void the_readme_tells_these_counts() throws Exception {
        var readme = Files.readString(Path.of("README.md"));

        assertThat(rows().map(Row::cells))
                .allSatisfy(cells -> assertThat(readme).contains(cells));
    }

    private static Respondent.Ended answered(Scenario scenario, Inquiry inquiry) throws Exception {
        var reader = new ProfileReader(inquiry.vocabulary());
        var nothing = reader.check(Mapping.empty(Node.NOWHERE), "me.yaml");
        return new Respondent(reader.check(scenario.profile(), "me.yaml")).answerAll(Interview.begin(inquiry, nothing));
    }

    private static Stream<Scenario> scenarios(String goal) throws Exception {
        return ScenarioReader.read(RULES, RULES.resolve(goal).getParent()).scenarios().stream()
                .filter(scenario -> scenario.goal().equals(goal));
    }

    /** The questions that could have been left out, tried one after another from the last. */
    private static List<String> needless(Respondent.Ended ended, Inquiry inquiry) {
        var needless = new ArrayList<String>();
        var profile = ended.interview().profile();
        for (int i = ended.asked().size() - 1; i >= 0; i--) {
            var path = ended.asked().get(i);
            if (profile.states(path)) {
                var less = without(profile, path, inquiry);
                if (inquiry.standing(less).settling().get(0).status()
                        != ended.interview().verdicts().get(0).status()) continue;
                profile = less;
            }
            needless.add(path);
        }
        return needless;
    }

    private static Profile without(Profile profile, String path, Inquiry inquiry) {
        return profile.with(inquiry.vocabulary().steps(path), null);
    }
}
