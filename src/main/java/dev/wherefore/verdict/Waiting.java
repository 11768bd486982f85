package dev.wherefore.verdict;

import dev.wherefore.fact.Experience;
import dev.wherefore.reason.Evaluator;
import dev.wherefore.reason.Scope;
import dev.wherefore.reason.Truth;
import java.time.LocalDate;

/**
 * Finds the day on which a criterion that only needs time will be met: when nothing in the profile changes, jobs that are
 * held go on, and what is in force stays so. Each day is found by evaluating the criterion on it.
 */
final class Waiting {
    /** Who must wait longer has something else to do. */
    private static final int YEARS_AHEAD = 15;

    private final Scope scope;

    Waiting(Scope scope) {
        this.scope = scope;
    }

    /** The first day on which the criterion is met; null when it is not a matter of time alone. */
    LocalDate metFrom(PreparedGoal.Criterion criterion, Finding finding) {
        if (finding.truth() != Truth.NOT_MET || !restsOnTime(finding)) return null;
        var today = scope.facts().day();
        var guess = guess(finding, today);
        if (guess != null && isMet(criterion, guess) && !isMet(criterion, guess.minusDays(1))) return guess;
        var met = today.plusYears(YEARS_AHEAD);
        if (!isMet(criterion, met)) return null;
        var notMet = today;
        while (notMet.plusDays(1).isBefore(met)) {
            var middle = notMet.plusDays(notMet.until(met, java.time.temporal.ChronoUnit.DAYS) / 2);
            if (isMet(criterion, middle)) met = middle;
            else notMet = middle;
        }
        return met;
    }

    private static boolean restsOnTime(Finding finding) {
        return finding.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .anyMatch(condition -> condition.type() == Experience.TYPE);
    }

    /** As many months ahead as are short. */
    private static LocalDate guess(Finding finding, LocalDate today) {
        var condition = finding.nearest().condition();
        if (condition == null || !(condition.fact() instanceof Experience experience)) return null;
        if (!(condition.required() instanceof Number required)) return null;
        int months = condition.property().name().equals("years") ? required.intValue() * 12 : required.intValue();
        return today.plusMonths(months - experience.least());
    }

    private boolean isMet(PreparedGoal.Criterion criterion, LocalDate day) {
        return criterion.truth(Evaluator.in(scope.on(day))) == Truth.MET;
    }
}
