package dev.wherefore.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class GoalListTest {
    private final GoalList goals = new GoalList(
            SampleReport.rulebook().goals(), SampleReport.rulebook().catalogue());

    @Test
    void goals_are_listed_by_kind_and_ladder_with_their_ids() {
        assertThat(goals.text(60, false)).isEqualTo("""
                        Levels · Lead ladder
                          Lead                                       level/lead/lead
                          Senior Lead                         level/lead/senior-lead

                        Certifications
                          Project Management Professional          certification/pmp

                        Countries
                          Canada · Entry                               visa/ca/entry
                          Germany · Work Card                      visa/de/work-card
                        """);
    }

    @Test
    void the_list_is_there_for_programs_too() {
        var out = new StringWriter();
        goals.json(out, false);

        assertThat(out.toString())
                .startsWith(
                        "[{\"id\":\"level/lead/lead\",\"kind\":\"level\",\"name\":\"Lead\",\"ladder\":\"lead\",\"order\":1,\"aliases\":[]},")
                .contains(
                        "{\"id\":\"visa/ca/entry\",\"kind\":\"route\",\"name\":\"Entry\",\"country\":\"CA\",\"aliases\":[]}");
    }
}
