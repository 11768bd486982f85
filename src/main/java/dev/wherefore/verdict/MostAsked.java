package dev.wherefore.verdict;

import dev.wherefore.rulebook.Face;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/** Orders missing answers by how many open criteria wait for them, over all verdicts of a report. */
public final class MostAsked {
    /** What a candidate can answer before what another person must judge; what decides most first; then by path. */
    static final Comparator<Missing> ORDER = Comparator.comparing(Missing::judgement)
            .thenComparing(Missing::decides, Comparator.reverseOrder())
            .thenComparing(Missing::path);

    private MostAsked() {}

    /**
     * The verdicts whose answers are asked for. Beside levels and routes, certificates and self-assessments ask nothing:
     * there are so many of them that a candidate would never be asked about anything else.
     */
    private static List<Verdict> asking(List<Verdict> verdicts, Position position) {
        var all = verdicts.stream().filter(position::asks).toList();
        var first = all.stream().filter(verdict -> !isOffered(verdict)).toList();
        return first.isEmpty() ? all : first;
    }

    private static boolean isOffered(Verdict verdict) {
        var kind = verdict.goal().face().kind();
        return kind.hasWorth() || kind == Face.Kind.REFLECTION || kind == Face.Kind.REMARK;
    }

    /** The verdicts with each missing answer counted over all of them. */
    static List<Verdict> first(List<Verdict> verdicts, Position position) {
        var counts = new HashMap<String, Integer>();
        for (var verdict : asking(verdicts, position)) {
            for (var missing : verdict.missing()) counts.merge(missing.path(), missing.decides(), Integer::sum);
        }
        return verdicts.stream()
                .map(verdict -> verdict.missing(verdict.missing().stream()
                        .map(missing -> missing.deciding(counts.getOrDefault(missing.path(), missing.decides())))
                        .sorted(ORDER)
                        .toList()))
                .toList();
    }

    /**
     * Every missing answer of some verdicts once, the one that decides most first.
     *
     * @param position levels that it does not ask about are left out
     */
    public static List<Missing> of(List<Verdict> verdicts, Position position) {
        var all = new LinkedHashMap<String, Missing>();
        for (var verdict : asking(verdicts, position)) {
            verdict.missing().forEach(missing -> all.putIfAbsent(missing.path(), missing));
        }
        return all.values().stream().sorted(ORDER).toList();
    }
}
