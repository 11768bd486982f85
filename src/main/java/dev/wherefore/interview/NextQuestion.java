package dev.wherefore.interview;

import dev.wherefore.parameter.Range;
import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Outcome;
import dev.wherefore.verdict.Points;
import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Chooses the question whose answer settles most, whatever the answer is. */
final class NextQuestion {
    /** So many questions are tried, of those for which most criteria wait. */
    private static final int TRIED = 24;

    /** What a score's range that closes altogether counts for, against a criterion that is settled. */
    private static final double OF_SCORE = 0.5;

    /** What it counts for that a goal is settled on which one of those asked for depends. */
    private static final double OF_ANOTHER = 0.25;

    /** Differences in reach under which it is the order of the law that decides. */
    private static final double EQUAL = 1e-9;

    private final Inquiry inquiry;
    private final Standing standing;
    private final boolean judging;
    private final String entry;

    /** @param last the path that was asked for before; null at the beginning */
    NextQuestion(Inquiry inquiry, Standing standing, boolean judging, String last) {
        this.inquiry = inquiry;
        this.standing = standing;
        this.judging = judging;
        entry = entry(last);
    }

    /** The best of some questions, which stand in the order of the law. */
    Optional<Ask> of(List<Ask> asks) {
        Ask best = null;
        for (var ask : mostAwaited(asks)) {
            var tried = ask.reaching(reach(ask));
            if (best == null || beats(tried, best)) best = tried;
        }
        return Optional.ofNullable(best);
    }

    private static List<Ask> mostAwaited(List<Ask> asks) {
        return asks.stream()
                .sorted(Comparator.comparingLong(NextQuestion::awaiting).reversed())
                .limit(TRIED)
                .sorted(Comparator.comparingInt(asks::indexOf))
                .toList();
    }

    private static long awaiting(Ask ask) {
        return ask.waits().stream().map(Wait::criterion).distinct().count();
    }

    /**
     * Whether to ask one rather than another. Nobody is asked what the pay of an offer counts before it is known that there
     * is an offer: what must be there at all comes first, and then what rules the entry out that was just spoken of. Of
     * questions that settle as much, one stays with that entry, and then goes on in the order of the law.
     */
    private boolean beats(Ask one, Ask other) {
        if (isNeeded(one) != isNeeded(other)) return isNeeded(one);
        if (one.reach().worst() != other.reach().worst())
            return one.reach().worst() > other.reach().worst();
        double more = one.reach().average() - other.reach().average();
        if (Math.abs(more) > EQUAL) return more > 0;
        return staysWithTheEntry(one) && !staysWithTheEntry(other);
    }

    /** Whether a verdict is final without the entries that a question asks for, or with some answer about the last entry. */
    private boolean isNeeded(Ask ask) {
        return ask.reach().decisive() > 0 && (ask.asksForEntries() || staysWithTheEntry(ask));
    }

    private boolean staysWithTheEntry(Ask ask) {
        return entry != null && ask.path().startsWith(entry);
    }

    /** The entry that a path leads into, {@code offers[0].}, or the list of entries; null for what has no entries. */
    private static String entry(String path) {
        if (path == null) return null;
        int close = path.lastIndexOf(']');
        if (close >= 0) return path.substring(0, close + 1);
        return path.contains(".") ? null : path + "[";
    }

    private Reach reach(Ask ask) {
        var limits = ask.waits().stream()
                .map(Wait::limit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var currency = inquiry.currency(ask.waits().get(0).goal());
        var answers = PossibleAnswers.of(ask.shape(), limits, inquiry.day(), currency);
        int worst = Integer.MAX_VALUE;
        double sum = 0;
        int decisive = 0;
        var possible = new ArrayList<Possible>();
        for (var answer : answers) {
            var outcomes = inquiry.outcomes(standing.profile(), ask, answer);
            int settled = settled(outcomes);
            worst = Math.min(worst, settled);
            sum += settled + nearer(outcomes);
            if (decides(outcomes)) decisive++;
            possible.add(new Possible(answer, settled, changed(outcomes)));
        }
        return answers.isEmpty() ? Reach.UNTRIED : new Reach(worst, sum / answers.size(), decisive, possible);
    }

    private Map<String, Status> changed(Map<String, Outcome> outcomes) {
        var changed = new LinkedHashMap<String, Status>();
        for (var verdict : standing.settling()) {
            var id = verdict.goal().id();
            var status = outcomes.get(id).status();
            if (status != verdict.status()) changed.put(id, status);
        }
        return changed;
    }

    private boolean decides(Map<String, Outcome> outcomes) {
        return standing.settling().stream()
                .anyMatch(verdict -> !verdict.status().isFinal()
                        && outcomes.get(verdict.goal().id()).status().isFinal());
    }

    /** How many open criteria of the goals asked for an outcome leaves no more to ask about. */
    private int settled(Map<String, Outcome> outcomes) {
        int settled = 0;
        for (var verdict : standing.settling())
            settled += settled(verdict, outcomes.get(verdict.goal().id()));
        return settled;
    }

    private int settled(Verdict verdict, Outcome outcome) {
        var open = Standing.open(verdict, judging);
        boolean done = outcome.status().isFinal() || !judging && outcome.status() == Status.REVIEW;
        if (done) return open.size();
        return (int) open.stream()
                .filter(finding -> outcome.criterion(finding.criterion().id()) != Truth.UNKNOWN)
                .count();
    }

    /** How much nearer an outcome brings what it does not settle: scores, and the goals that one asked for depends on. */
    private double nearer(Map<String, Outcome> outcomes) {
        double nearer = 0;
        for (var verdict : standing.verdicts().values()) {
            if (verdict.status().isFinal()) continue;
            var outcome = outcomes.get(verdict.goal().id());
            if (standing.asked().contains(verdict.goal().id())) {
                nearer += OF_SCORE * narrowed(verdict.points(), outcome.points());
            } else {
                int open = Standing.open(verdict, judging).size();
                if (open > 0) nearer += OF_ANOTHER * settled(verdict, outcome) / open;
            }
        }
        return nearer;
    }

    /** By which share the range of a score became narrower. */
    private static double narrowed(Points before, Points after) {
        if (before == null || after == null) return 0;
        var wide = width(before.total());
        if (wide.signum() == 0) return 0;
        return wide.subtract(width(after.total()))
                .divide(wide, MathContext.DECIMAL32)
                .doubleValue();
    }

    private static BigDecimal width(Range range) {
        return range.high().subtract(range.low());
    }
}
