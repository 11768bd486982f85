package dev.wherefore.interview;

import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * What an answer settled.
 *
 * @param criteria that were open and are so no more
 * @param verdicts that became another
 */
public record Settled(List<Criterion> criteria, List<Change> verdicts) {
    /** A criterion that an answer settled; its verdict is the one after the answer. */
    public record Criterion(Verdict verdict, Finding finding) {}

    /** A verdict before and after an answer. */
    public record Change(Verdict before, Verdict after) {}

    static final Settled NOTHING = new Settled(List.of(), List.of());

    public Settled {
        criteria = List.copyOf(criteria);
        verdicts = List.copyOf(verdicts);
    }

    static Settled between(Standing before, Standing after) {
        var criteria = new ArrayList<Criterion>();
        var verdicts = new ArrayList<Change>();
        for (var verdict : after.settling()) {
            var was = before.verdicts().get(verdict.goal().id());
            for (var finding : verdict.findings()) {
                if (finding.truth() == Truth.UNKNOWN) continue;
                if (was.finding(finding.criterion().id()).truth() == Truth.UNKNOWN)
                    criteria.add(new Criterion(verdict, finding));
            }
            if (was.status() != verdict.status()) verdicts.add(new Change(was, verdict));
        }
        return new Settled(criteria, verdicts);
    }
}
