package dev.wherefore.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.scenario.Scenario;
import dev.wherefore.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From nothing to a verdict: how many questions that takes. */
class QuestionCountTest {
    @ParameterizedTest
    @CsvSource({
        "visa/de/eu-blue-card,99",
        "visa/ca/express-entry,99",
        "visa/us/h-1b-cap,99",
        "visa/au/skilled-independent-189,99",
        "visa/pt/d8-residence,99",
        "certification/pmp,99"
    })
    void count(String goal, int most) throws Exception {
        var rulebook = Rulebook.builtIn();
        var root = Path.of("rules");
        var folder = root.resolve(goal).getParent();
        List<Scenario> scenarios = ScenarioReader.read(root, folder).scenarios();
        var reader = new ProfileReader(Vocabulary.of(rulebook.catalogue()));
        for (var scenario : scenarios) {
            if (!scenario.goal().equals(goal)) continue;
            if (!"eligible".equals(scenario.expect().verdict())) continue;
            var inquiry = Inquiries.about(rulebook, scenario.day(), goal);
            long t = System.nanoTime();
            var ended = new Respondent(reader.check(scenario.profile(), "a"))
                    .answerAll(Interview.begin(inquiry, reader.check(Mapping.empty(Node.NOWHERE), "a")));
            var vocabulary = Vocabulary.of(rulebook.catalogue());
            var profile = ended.interview().profile();
            var status = inquiry.standing(profile).settling().get(0).status();
            var useless = new java.util.ArrayList<String>();
            for (int i = ended.asked().size() - 1; i >= 0; i--) {
                var path = ended.asked().get(i);
                if (!profile.states(path)) {
                    useless.add(path);
                    continue;
                }
                var less = profile.with(vocabulary.steps(path), null);
                if (inquiry.standing(less).settling().get(0).status() == status) {
                    profile = less;
                    useless.add(path);
                }
            }
            System.err.println("    needless " + useless.size() + useless);
            System.err.println(goal + " " + ended.asked().size() + " skipped "
                    + ended.interview().skipped() + " "
                    + ended.interview().verdicts().get(0).word() + " "
                    + (System.nanoTime() - t)
                            / 1000000
                            / Math.max(1, ended.asked().size()) + "ms/q: " + scenario.name()
                    + "\n    " + ended.asked());
        }
        assertThat(most).isPositive();
    }
}
