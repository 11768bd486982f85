package dev.wherefore.change;

import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.Verdict;
import java.util.List;

/**
 * The smallest sets of other answers that would turn a verdict for the better, each of them decided by the same rules.
 *
 * @param verdict that they turn
 * @param ways    the sets with the fewest answers, at most {@value #TIES}; empty when none was found
 * @param inHand  the fewest answers that are all in the candidate's own hands; empty when one of {@code ways} is such, or
 *                none was found
 * @param tied    how many sets of as few answers were found, those not told included
 * @param closed  the ids of criteria for which no other answer was found that would meet them: they rest on time, on
 *                points, or on more than single answers
 */
public record Counterfactual(Verdict verdict, List<Way> ways, List<Way> inHand, int tied, List<String> closed) {
    /** How many of equally small sets are told. */
    public static final int TIES = 3;

    public Counterfactual {
        ways = List.copyOf(ways);
        inHand = List.copyOf(inHand);
        closed = List.copyOf(closed);
    }

    /**
     * One set of answers, of which none can be left out.
     *
     * @param to what the verdict becomes
     */
    public record Way(List<Setting> settings, Status to) {
        public Way {
            settings = List.copyOf(settings);
        }

        /** Those that lie in some hands. */
        public List<Setting> of(Setting.Lies lies) {
            return settings.stream().filter(setting -> setting.lies() == lies).toList();
        }
    }
}
