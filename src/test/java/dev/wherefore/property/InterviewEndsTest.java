package dev.wherefore.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.interview.Interview;
import dev.wherefore.interview.Respondent;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Whatever is answered, an interview ends, and with the verdict that everything known comes to. */
@Domain(Goals.class)
@Domain(DomainContext.Global.class)
class InterviewEndsTest {
    @Property(tries = 300, seed = "20261122", generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
    void an_interview_from_nothing_ends_with_the_verdict_on_the_complete_profile(
            @ForAll GoalUnderTest goal, @ForAll int number) throws Exception {
        var drawn = goal.draw(number);
        var inquiry = goal.inquiry(drawn.day());
        var complete = goal.decider().screen(drawn.profile(), drawn.day()).get(goal.id());

        var ended = new Respondent(drawn.profile())
                .answerAll(Interview.begin(inquiry, goal.profile(Mapping.empty(Node.NOWHERE))));

        assertThat(ended.asked()).as("a question is asked once").doesNotHaveDuplicates();
        assertThat(ended.interview().verdicts().get(0).status())
                .as(() -> goal.id() + " as of " + drawn.day() + ", asked for " + ended.asked() + " of\n"
                        + ProfileText.of(drawn.profile().root()))
                .isEqualTo(complete);
    }
}
