package dev.wherefore.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.rulebook.Rulebook;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastQuestionsTest {
    private static final Pattern OF_THE_PAST =
            Pattern.compile("^(Have|Had|Did|Was|Were)\\b.*\\b(ever\\b(?! since)|before\\?)", Pattern.CASE_INSENSITIVE);

    @Test
    void a_question_that_asks_whether_something_ever_happened_says_that_it_asks_of_the_past() throws Exception {
        var asking = Rulebook.builtIn().catalogue().questions().values().stream()
                .filter(question -> !question.judgement()
                        && OF_THE_PAST.matcher(question.wording()).find())
                .toList();

        assertThat(asking).hasSizeGreaterThan(10).allSatisfy(question -> assertThat(question.past())
                .as(question.id())
                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "us.immigrant.chargeability",
                "es.citizenship.by-origin",
                "gb.english.uk-school-qualification",
                "nl.orientation-year.taught-in-english-or-dutch",
                "ca.express-entry.canadian-work.authorised"
            })
    void what_birth_or_a_finished_time_has_settled_cannot_become_another(String id) throws Exception {
        var vocabulary = Vocabulary.of(Rulebook.builtIn().catalogue());

        assertThat(vocabulary.key("answers." + id).alteration()).isEqualTo(Alteration.IMPOSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de.settlement.permit-months", "us.h-1b.registered-on", "cism.exam-passed"})
    void what_grows_or_can_still_be_done_is_not_of_the_past(String id) throws Exception {
        assertThat(Rulebook.builtIn().catalogue().questions().get(id).past()).isFalse();
    }
}
