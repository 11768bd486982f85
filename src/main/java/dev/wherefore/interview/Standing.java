package dev.wherefore.interview;

import dev.wherefore.fact.Facts;
import dev.wherefore.profile.Profile;
import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Verdict;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a candidate at one point of an interview, and what it comes to.
 *
 * @param profile  as answered so far
 * @param facts    what it says
 * @param verdicts on every goal asked for and on those that they depend on, by id
 * @param asked    the ids of the goals to be settled
 */
public record Standing(Profile profile, Facts facts, Map<String, Verdict> verdicts, Set<String> asked) {
    public Standing {
        verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
        asked = Collections.unmodifiableSet(new LinkedHashSet<>(asked));
    }

    /** The verdicts on the goals to be settled. */
    public List<Verdict> settling() {
        return asked.stream().map(verdicts::get).toList();
    }

    /** Whether no answer could change any of these verdicts. */
    public boolean isFinal() {
        return settling().stream().allMatch(verdict -> verdict.status().isFinal());
    }

    /**
     * The criteria of a verdict for which an answer can still do something.
     *
     * @param judging whether judgements are answered too
     */
    static List<Finding> open(Verdict verdict, boolean judging) {
        if (verdict.status().isFinal()) return List.of();
        return verdict.findings().stream()
                .filter(finding -> finding.truth() == Truth.UNKNOWN && !finding.preferred())
                .filter(finding -> judging || !finding.awaitsJudgement())
                .toList();
    }
}
