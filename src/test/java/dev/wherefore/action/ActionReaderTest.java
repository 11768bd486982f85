package dev.wherefore.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.profile.Catalogue;
import dev.wherefore.profile.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionReaderTest {
    private static final String GOOD = """
            actions:
              save:
                title: Save until you have {to}
                does: {bring: funds.amount, most: 5000}
                months: {least: 1, typical: 6, source: ours, confidence: derived}
                cost: {amount: 10, currency: EUR, source: ours}
                certainty: certain
                needs: [{path: funds.currency, is: [EUR]}, {goal: visa/xx/permit}]
            sources:
              ours: {title: Ours, publisher: organisation, checked: 2026-11-21}
            """;

    @Test
    void an_action_says_what_it_changes_takes_costs_and_needs() throws InvalidDocumentException {
        var action = read(GOOD).get(0);

        assertThat(action.change()).isInstanceOf(Change.Bring.class);
        assertThat(action.duration().typical()).isEqualByComparingTo("6");
        assertThat(action.price().amount()).isEqualByComparingTo("10");
        assertThat(action.needs())
                .containsExactly(new Need.Stated("funds.currency", List.of("EUR")), new Need.Reached("visa/xx/permit"));
    }

    @Test
    void what_nobody_knows_is_left_out_and_is_not_nothing() throws InvalidDocumentException {
        var text = GOOD.lines()
                .filter(line -> !line.contains("months:") && !line.contains("cost:"))
                .reduce("", (all, line) -> all + line + "\n")
                .replaceAll("(?s)sources:.*", "");

        var action = read(text).get(0);

        assertThat(action.price().amount()).isNull();
        assertThat(action.duration().typical()).isNull();
    }

    @Test
    void what_another_action_brings_there_is_excepted() throws InvalidDocumentException {
        var text = GOOD.replace("{bring: funds.amount, most: 5000}", "{bring: record.*, except: [record.months_*]}");

        assertThat(((Change.Bring) read(text).get(0).change()).except()).containsExactly("record.months_*");
        refused("bring: funds.amount,", "bring: record.*, except: [records.months_*],", "a profile has no 'records");
    }

    @Test
    void an_unknown_path_is_refused_with_its_place() {
        refused("funds.amount", "funds.amuont", "actions.yaml:4", "a profile has no 'funds.amuont'");
    }

    @Test
    void an_unknown_key_is_refused_and_the_nearest_named() {
        refused("typical:", "typicl:", "unknown key 'typicl'", "typical");
    }

    @Test
    void an_unknown_goal_or_source_is_refused() {
        refused("visa/xx/permit", "visa/xx/permits", "there is no goal 'visa/xx/permits'");
        refused("EUR, source: ours}", "EUR, source: theirs}", "there is no source 'theirs'");
    }

    @Test
    void a_verb_must_say_what_changes() {
        refused("{bring: funds.amount, most: 5000}", "{most: 5000}", "no verb says what changes");
    }

    @Test
    void what_is_not_certain_is_decided_by_somebody() {
        refused("certainty: certain", "certainty: likely", "nobody decides what is not certain");
    }

    private static void refused(String before, String after, String... says) {
        var refusal = catchThrowableOfType(InvalidDocumentException.class, () -> read(GOOD.replace(before, after)));

        assertThat(refusal).isNotNull();
        assertThat(refusal.problems().toString()).contains(says);
    }

    private static List<Action> read(String text) throws InvalidDocumentException {
        return ActionReader.read(
                DocumentReader.read(text, "actions.yaml"), Vocabulary.of(Catalogue.empty()), List.of("visa/xx/permit"));
    }
}
