package dev.wherefore.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.fact.Facts;
import dev.wherefore.fact.Opening;
import dev.wherefore.fact.Origin;
import dev.wherefore.reason.SampleRulebook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorthTest {
    private static final String LEAD = "certification/lead";
    private static final List<Object> NO_CERTIFICATES = List.of();

    private final SampleRulebook sample = SampleRulebook.load();
    private final Decider decider = sample.decider(LEAD);

    @Test
    void what_is_awarded_and_not_withheld_is_worth_it() {
        var worth = worth(Map.of(
                "record", Map.of("direct_reports", 2),
                "aims", Map.of("ladder", "ladder"),
                "certifications", NO_CERTIFICATES));

        assertThat(worth.standing()).isEqualTo(Worth.Standing.WORTH_IT);
        // The sector of the present job may still speak for it.
        assertThat(List.of(worth.low(), worth.high())).containsExactly(2, 3);
        assertThat(worth.speaking()).extracting(award -> award.criterion().id()).containsExactly("aim");
    }

    @Test
    void one_reason_to_withhold_outweighs_every_award() {
        var worth = worth(Map.of("record", Map.of("direct_reports", 1), "aims", Map.of("ladder", "ladder")));

        assertThat(worth.standing()).isEqualTo(Worth.Standing.NOT_NOW);
        assertThat(worth.withheld())
                .extracting(reason -> reason.criterion().name())
                .containsExactly("you lead too few people yet");
    }

    @Test
    void a_reason_to_withhold_that_is_not_known_leaves_it_open() {
        assertThat(worth(Map.of("aims", Map.of("ladder", "ladder"))).standing()).isEqualTo(Worth.Standing.DEPENDS);
    }

    @Test
    void where_nothing_is_awarded_nothing_speaks_for_it() {
        var worth = worth(Map.of(
                "record",
                Map.of("direct_reports", 2),
                "certifications",
                NO_CERTIFICATES,
                "aims",
                Map.of("ladder", "other"),
                "work",
                List.of()));

        assertThat(worth.standing()).isEqualTo(Worth.Standing.NOTHING);
    }

    @Test
    void what_is_wished_for_changes_the_worth_and_never_the_verdict() {
        var hours = Map.<String, Object>of("contact_hours", 35);
        var wishing = Map.<String, Object>of("contact_hours", 35, "aims", Map.of("ladder", "ladder"));

        assertThat(decide(hours).status()).isEqualTo(decide(wishing).status()).isEqualTo(Status.ELIGIBLE);
        assertThat(decide(hours).worth().low())
                .isLessThan(decide(wishing).worth().low());
    }

    @Test
    void an_opening_in_view_counts_for_what_it_asks() {
        var asking = new Opening("ladder", null, null, null, Set.of("lead"), Set.of(), Origin.at("opening"));
        var selection = decider.facts(sample.profile(Map.of()), SampleRulebook.TODAY);
        var facts = Facts.of(
                selection.profile(), selection.inForce(), sample.rulebook().catalogue(), List.of(), asking);

        var award = decider.decide(facts).get(0).worth().awards().get(1);

        assertThat(award.criterion().id()).isEqualTo("opening");
        assertThat(award.truth().word()).isEqualTo("met");
    }

    @Test
    void a_goal_of_another_kind_has_no_worth() {
        var verdict = sample.decider("level/ladder/lead")
                .decide(sample.profile(Map.of()), SampleRulebook.TODAY)
                .get(0);

        assertThat(verdict.worth()).isNull();
    }

    @Test
    void a_remark_asks_nothing() {
        var verdict = sample.decider("remark/people")
                .decide(sample.profile(Map.of()), SampleRulebook.TODAY)
                .get(0);

        assertThat(verdict.missing()).isEmpty();
    }

    private Worth worth(Map<String, ?> profile) {
        return decide(profile).worth();
    }

    private Verdict decide(Map<String, ?> profile) {
        return decider.decide(sample.profile(profile), SampleRulebook.TODAY).get(0);
    }
}
