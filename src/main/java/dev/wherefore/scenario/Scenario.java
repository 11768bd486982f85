package dev.wherefore.scenario;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Place;
import dev.wherefore.fact.Opening;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One scenario: a profile, a day, and what must come of them.
 *
 * @param name    a sentence
 * @param place   in its file
 * @param goal    the goal whose rules it tests
 * @param day     as of which it is asked
 * @param profile as a profile states it
 * @param opening the opening in view; null for none
 * @param expect  what must come of it
 */
public record Scenario(
        String name, Place place, String goal, LocalDate day, Mapping profile, Opening opening, Expectation expect) {
    /**
     * What must come of a scenario; what is left out is not asked.
     *
     * @param verdict  in the word of the goal's kind; null when not asked
     * @param criteria truth by criterion
     * @param rules    truth by rule name
     * @param points   the total's bounds; null when not asked
     * @param factors  bounds by factor
     * @param worth    what it is worth, in the words of {@link dev.wherefore.verdict.Worth.Standing}; null when not asked
     * @param awards   truth by award
     * @param withholds truth by reason to withhold
     * @param score    the bounds of what speaks for it; null when not asked
     * @param offer    the path of the offer; null when not asked
     */
    public record Expectation(
            String verdict,
            Map<String, String> criteria,
            Map<String, String> rules,
            Bounds points,
            Map<String, Bounds> factors,
            String worth,
            Map<String, String> awards,
            Map<String, String> withholds,
            Bounds score,
            String offer) {}

    /** Both ends of an expected number. */
    public record Bounds(BigDecimal low, BigDecimal high) {
        @Override
        public String toString() {
            return low.compareTo(high) == 0 ? low.toPlainString() : low.toPlainString() + " to " + high.toPlainString();
        }
    }

    /**
     * Why no scenario can notice a mutation.
     *
     * @param rule     the rule's name
     * @param mutation as the mutation run names it
     * @param why      the reason
     */
    public record Explained(String goal, String rule, String mutation, String why) {}

    /** What a scenario file holds. */
    public record File(List<Scenario> scenarios, List<Explained> explained) {}
}
