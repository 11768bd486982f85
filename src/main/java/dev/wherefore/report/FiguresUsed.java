package dev.wherefore.report;

import dev.wherefore.fact.Row;
import dev.wherefore.fact.Score;
import dev.wherefore.parameter.Cited;
import dev.wherefore.parameter.Confidence;
import dev.wherefore.parameter.Source;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.RuleProof;
import dev.wherefore.verdict.Verdict;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The figures that some verdicts rest on.
 *
 * @param cited   the values in force, each once
 * @param lawRead the earliest day on which one of their sources, or of the rules' sources, was last read; null for none
 */
record FiguresUsed(List<Cited> cited, LocalDate lawRead) {
    static FiguresUsed by(Collection<Verdict> verdicts, Background background) {
        var ids = new LinkedHashSet<String>();
        var sources = new LinkedHashSet<Source>();
        for (var verdict : verdicts) {
            for (var finding : verdict.findings()) collect(finding.rules(), verdict, background, ids, sources);
            if (verdict.points() == null) continue;
            ids.add(verdict.points().scheme());
            for (var factor : verdict.points().factors()) collect(factor.rules(), verdict, background, ids, sources);
        }
        var cited = ids.stream().map(background::cite).flatMap(Optional::stream).toList();
        var lawRead = Stream.concat(sources.stream(), cited.stream().map(Cited::source))
                .filter(source -> !source.isTimeless())
                .map(Source::checked)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new FiguresUsed(cited, lawRead);
    }

    /** Those of which a report says that they are not sure. */
    List<Cited> unconfirmed() {
        return cited.stream()
                .filter(one -> one.confidence() != Confidence.CONFIRMED)
                .toList();
    }

    List<Cited> announced() {
        return cited.stream().filter(Cited::announced).toList();
    }

    /** Whether one of them is taken to hold beyond the day on which its source was last read. */
    boolean isAssumed() {
        return cited.stream().anyMatch(Cited::assumed);
    }

    private static void collect(
            List<RuleProof> rules, Verdict verdict, Background background, Set<String> ids, Set<Source> sources) {
        for (var proof : rules) {
            var source = background.source(verdict.goal(), proof.rule().source());
            if (source != null) sources.add(source);
            collect(proof.conditions(), ids);
        }
    }

    private static void collect(List<ConditionProof> conditions, Set<String> ids) {
        for (var condition : conditions) {
            collect(condition.inner(), ids);
            ids.add(idOf(condition));
            if (condition.operand() != null) ids.add(condition.operand().parameter());
        }
        ids.remove(null);
    }

    /** The table or scheme that a condition reads; null for any other fact. */
    static String idOf(ConditionProof condition) {
        if (condition.fact() instanceof Row row) return row.table();
        return condition.fact() instanceof Score score ? score.scheme() : null;
    }
}
