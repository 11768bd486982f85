package dev.wherefore.report;

import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.Face;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Verdict;
import java.util.Comparator;
import java.util.List;

/**
 * Something worth knowing that applies to a profile.
 *
 * @param verdict on the remarks it is one of
 * @param finding that it applies
 */
record Remark(Verdict verdict, Finding finding) {
    /** The remarks that apply, the weightiest first. */
    static List<Remark> of(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.goal().face().kind() == Face.Kind.REMARK)
                .flatMap(verdict -> verdict.findings().stream()
                        .filter(finding -> finding.truth() == Truth.MET)
                        .map(finding -> new Remark(verdict, finding)))
                .sorted(Comparator.comparing((Remark remark) -> remark.finding().weight())
                        .reversed())
                .toList();
    }

    String id() {
        return verdict.goal().id() + "#" + finding.criterion().id();
    }

    String says() {
        return finding.criterion().say();
    }
}
