package dev.wherefore.plan;

import dev.wherefore.profile.Profile;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.verdict.Decider;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds the days, to the month, on which time or law turns what a decider makes of a profile: it looks once a month, so what
 * turns and turns back within one month is not seen.
 */
final class TurningDays {
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
        var before = sign.apply(day);
        for (int month = 1; month <= months; month++) {
            var on = day.plusMonths(month);
            var after = sign.apply(on);
            if (!after.equals(before)) turning.add(on);
            before = after;
        }
        return turning;
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
