package dev.wherefore.plan;

import dev.wherefore.profile.Profile;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.verdict.Decider;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Finds the days, to the month, on which time or law turns what a decider makes of a profile. */
final class TurningDays {
    /** Months between two looks at the time ahead; between looks that differ it looks again, each month. */
    private static final int QUARTER = 3;

    private final LocalDate day;
    private final int months;

    /** @param day from which on time is looked at, for some months */
    TurningDays(LocalDate day, int months) {
        this.day = day;
        this.months = months;
    }

    /** On which a condition turns, or the points are others. */
    SortedSet<LocalDate> ofConditions(Decider decider, Profile profile) {
        return between(on -> conditions(decider, profile, on));
    }

    /** On which a criterion turns, or the points are others. */
    SortedSet<LocalDate> ofCriteria(Decider decider, Profile profile) {
        return between(on -> criteria(decider, profile, on));
    }

    private SortedSet<LocalDate> between(Function<LocalDate, String> sign) {
        var turning = new TreeSet<LocalDate>();
        Map<Integer, String> signs = new HashMap<>();
        IntFunction<String> inMonth = month -> signs.computeIfAbsent(month, key -> sign.apply(day.plusMonths(key)));
        for (int month = 0; month < months; month += QUARTER) {
            between(month, Math.min(month + QUARTER, months), inMonth, turning);
        }
        return turning;
    }

    private void between(int month, int next, IntFunction<String> sign, SortedSet<LocalDate> into) {
        if (sign.apply(month).equals(sign.apply(next))) return;
        if (next - month == 1) {
            into.add(day.plusMonths(next));
            return;
        }
        int middle = (month + next) / 2;
        between(month, middle, sign, into);
        between(middle, next, sign, into);
    }

    private static String conditions(Decider decider, Profile of, LocalDate on) {
        var sign = new StringBuilder();
        for (var verdict : decider.decide(of, on)) {
            for (var finding : verdict.findings()) {
                for (var rule : finding.rules()) for (var each : rule.conditions()) sign(each, sign);
            }
            if (verdict.points() == null) continue;
            for (var factor : verdict.points().factors()) sign.append(factor.points());
        }
        return sign.toString();
    }

    private static void sign(ConditionProof condition, StringBuilder into) {
        into.append(condition.truth().ordinal());
        for (var inner : condition.inner()) sign(inner, into);
    }

    private static String criteria(Decider decider, Profile of, LocalDate on) {
        var sign = new StringBuilder();
        for (var outcome : decider.outcomes(decider.facts(of, on)).values()) {
            for (var id : new TreeSet<>(outcome.demands()))
                sign.append(outcome.criterion(id).ordinal());
            if (outcome.points() == null) continue;
            for (var factor : outcome.points().factors()) sign.append(factor.points());
        }
        return sign.toString();
    }
}
