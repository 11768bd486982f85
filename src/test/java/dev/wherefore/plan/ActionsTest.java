package dev.wherefore.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.action.Action;
import dev.wherefore.action.Change;
import dev.wherefore.document.Scalar;
import dev.wherefore.parameter.CodeList;
import dev.wherefore.parameter.Parameter;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.PatternText;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Decider;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** What is stated in {@code rules/advice/actions.yaml} is of use: a rule of some goal reads what it changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Map<String, Set<String>> TYPES = Map.of(
            "education[*].recognitions", Set.of("Recognition"),
            "assessments", Set.of("Assessment"),
            "invitations", Set.of("Invitation"));

    private Rulebook rulebook;
    private Rulebook.Selection selection;
    private Set<String> read;

    @BeforeAll
    void load() throws Exception {
        rulebook = Rulebook.builtIn();
        selection = rulebook.select(rulebook.goals());
        var decider = new Decider(selection, Vocabulary.of(rulebook.catalogue()));
        var reads = new Reads(selection, decider, DAY);
        read = new HashSet<>();
        for (var goal : selection.goals()) read.addAll(reads.of(goal.id()));
    }

    @TestFactory
    Stream<DynamicTest> every_action_can_move_a_criterion_of_some_goal() throws Exception {
        return rulebook.actions().stream().map(action -> DynamicTest.dynamicTest(action.id(), () -> isOfUse(action)));
    }

    private void isOfUse(Action action) {
        var change = action.change();
        if (change instanceof Change.TestAgain again) isRead(again.list());
        if (change instanceof Change.FirstTest first) {
            isRead(first.list());
            first.tests().values().forEach(this::isNamed);
        }
        if (change instanceof Change.Learn learn) {
            isRead(learn.list());
            assertThat(patterns())
                    .anyMatch(pattern -> pattern.type().equals("Language")
                            && learn.language().equals(pattern.literal("language")));
        }
        if (change instanceof Change.Bring bring) isRead(bring.path());
        if (change instanceof Change.Put put) isRead(put.path());
        if (change instanceof Change.Exchange exchange) isRead(exchange.with());
        if (change instanceof Change.Reach)
            assertThat(Reads.certificates(
                            selection.goals(), selection.parameters().on(DAY)))
                    .isNotEmpty();
        if (change instanceof Change.Add add) {
            isRead(add.list());
            var country = ((Scalar) add.item().get("country")).text();
            assertThat(patterns())
                    .anyMatch(pattern -> TYPES.get(add.list()).contains(pattern.type())
                            && country.equals(pattern.literal("country")));
        }
    }

    private void isRead(String path) {
        var plain = Reads.plain(path);
        assertThat(read)
                .anyMatch(other -> plain.endsWith("*")
                        ? other.startsWith(plain.substring(0, plain.length() - 1))
                        : Reads.meet(Set.of(plain), Set.of(other)));
    }

    /** In a rule, a list of codes or the key of a table's row. */
    private void isNamed(String test) {
        var inForce = selection.parameters().on(DAY);
        var named = new HashSet<String>();
        patterns().forEach(pattern -> pattern.conditions().forEach(each -> named.addAll(each.literals())));
        for (var file : selection.parameters().files()) {
            if (file.folder().equals("language")) continue;
            for (var parameter : file.parameters()) {
                CodeList codes = parameter.kind() == Parameter.Kind.CODES ? inForce.codes(parameter.id()) : null;
                if (codes != null) named.addAll(codes);
            }
            for (var table : file.tables()) inForce.rows(table.id()).forEach(row -> named.add(row.key()));
        }
        assertThat(named).contains(test);
    }

    private List<PatternText> patterns() {
        return selection.goals().stream()
                .flatMap(goal -> goal.rules().stream())
                .filter(rule -> !rule.text().purpose().isWorth())
                .flatMap(rule -> rule.text().patterns().stream())
                .toList();
    }
}
