package dev.wherefore.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.scenario.Scenario;
import dev.wherefore.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From nothing to "eligible": how many questions that takes, beside those without whose answers it is not known. */
class QuestionCountTest {
    private static final Path RULES = Path.of("rules");

    @ParameterizedTest
    @CsvSource({
        "visa/de/eu-blue-card, everything met and judged, 22, 1",
        "visa/ca/express-entry, 'a mechanic enters by the skilled trades class, and is invited by nomination', 27, 3",
        "visa/us/h-1b-cap, 'selected in the draw, everything in hand', 36, 8",
        "visa/au/skilled-independent-189, a round judged to select the engineer opens the way, 38, 6",
        "visa/pt/d8-residence, 'an employee alone, exactly at the income and the savings, with every paper', 19, 0",
        "certification/pmp, 'somebody with a degree and 35 hours who has led projects for four years, in a large bank', 5, 0"
    })
    void nobody_is_asked_more_than_this(String goal, String scenario, int most, int needless) throws Exception {
        var rulebook = Rulebook.builtIn();
        var reader = new ProfileReader(Vocabulary.of(rulebook.catalogue()));
        var given = scenario(goal, scenario);
        var inquiry = Inquiries.about(rulebook, given.day(), goal);
        var respondent = new Respondent(reader.check(given.profile(), "me.yaml"));

        var ended =
                respondent.answerAll(Interview.begin(inquiry, reader.check(Mapping.empty(Node.NOWHERE), "me.yaml")));

        assertThat(ended.interview().verdicts().get(0).word()).isEqualTo("eligible");
        assertThat(ended.asked()).as("questions").hasSizeLessThanOrEqualTo(most);
        assertThat(needless(ended, inquiry))
                .as("without which it is eligible, too")
                .hasSizeLessThanOrEqualTo(needless);
    }

    private static Scenario scenario(String goal, String name) throws Exception {
        return ScenarioReader.read(RULES, RULES.resolve(goal).getParent()).scenarios().stream()
                .filter(scenario ->
                        scenario.goal().equals(goal) && scenario.name().equals(name))
                .findFirst()
                .orElseThrow();
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
