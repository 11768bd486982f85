package dev.wherefore.verdict;

import dev.wherefore.parameter.Range;
import dev.wherefore.reason.RuleProof;
import java.util.List;
import java.util.Map;

/**
 * What a points scheme came to.
 *
 * @param total   capped; low and high differ while answers are missing
 * @param groups  the capped points of each group
 * @param factors in the order of the file
 * @param known   false when a table or the scheme itself is not known on the day: the total is then not bounded
 */
public record Points(String scheme, Range total, Map<String, Range> groups, List<Factor> factors, boolean known) {
    /** The points of one factor, with the rules that give them. */
    public record Factor(String id, Range points, List<RuleProof> rules) {}
}
