package dev.wherefore.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.reason.SampleRulebook;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EffectsTest {
    private static final String LEAD = "certification/lead";
    private static final String SENIOR = "certification/senior";

    private final SampleRulebook sample = SampleRulebook.load();
    private final Decider decider = sample.decider(LEAD, SENIOR);

    @Test
    void a_certificate_opens_what_asks_for_it() {
        var effects = effects(Map.of("certifications", List.of()));

        assertThat(effects).hasSize(1);
        var effect = effects.get(0);
        assertThat(effect.goal()).isEqualTo(SENIOR);
        assertThat(List.of(effect.from(), effect.to())).containsExactly(Status.NOT_ELIGIBLE, Status.ELIGIBLE);
        assertThat(effect.isBetter()).isTrue();
    }

    @Test
    void what_is_held_already_changes_nothing() {
        assertThat(effects(Map.of(
                        "certifications", List.of(Map.of("id", "lead", "issued", "2026-01-01", "expires", "none")))))
                .isEmpty();
    }

    @Test
    void what_lists_hold_before_stays() {
        var profile = sample.profile(Map.of("certifications", List.of(Map.of("id", "lead"))));

        var more = profile.and(profile.root());

        assertThat(more.at("certifications[1].id")).isNotNull();
        assertThat(more.id()).isEqualTo(profile.id());
    }

    private List<Effect> effects(Map<String, ?> stated) {
        var profile = sample.profile(stated);
        var lead = decider.decide(profile, SampleRulebook.TODAY).get(0);
        return new Effects(decider, profile, SampleRulebook.TODAY).of(lead);
    }
}
