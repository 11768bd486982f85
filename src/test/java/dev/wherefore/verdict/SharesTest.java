package dev.wherefore.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.Rulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void every_goal_stands_in_one_share_after_those_that_it_depends_on() throws Exception {
        var rulebook = Rulebook.builtIn();
        var goals = rulebook.select(rulebook.goals()).goals().stream()
                .map(goal -> PreparedGoal.of(goal, false, Set.of()))
                .toList();

        var shares = Shares.of(goals);

        assertThat(shares).hasSize(2);
        assertThat(shares.stream().mapToInt(List::size).sum()).isEqualTo(goals.size());
        for (var share : shares) {
            var before = new HashSet<String>();
            for (var goal : share) {
                assertThat(before).containsAll(goal.goal().dependsOn());
                assertThat(before.add(goal.goal().id())).isTrue();
            }
        }
    }

    @Test
    void goals_decided_together_come_out_as_each_alone() throws Exception {
        var rulebook = Rulebook.builtIn();
        var vocabulary = Vocabulary.of(rulebook.catalogue());
        var profile = new ProfileReader(vocabulary).read(Path.of("profiles", "maya-okafor.yaml"));

        for (var verdict : new Decider(rulebook.select(rulebook.goals()), vocabulary).decide(profile, DAY)) {
            var goal = rulebook.goal(verdict.goal().id()).orElseThrow();
            var alone = new Decider(rulebook.select(List.of(goal)), vocabulary)
                    .decide(profile, DAY)
                    .get(0);
            assertThat(verdict.status()).as(goal.id()).isEqualTo(alone.status());
            assertThat(total(verdict)).as(goal.id()).isEqualTo(total(alone));
        }
    }

    private static String total(Verdict verdict) {
        return verdict.points() == null ? "" : verdict.points().total().toString();
    }
}
