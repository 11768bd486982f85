package dev.wherefore.change;

import dev.wherefore.profile.Dates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The day at one key that is as near as does to the one stated, or to today where none is. Some day that does is looked for
 * first, however far, as time worked or waited need not follow from the day that the condition names.
 *
 * @param with answers at other keys that are given as well
 */
record DayAnswers(PropertyTrial trial, String path, ChangeSet with) {
    private static final int YEARS_TRIED = 60;

    /** Null when no day does. */
    ChangeSet nearest() {
        var today = trial.ground().facts().day();
        var text = trial.text(path);
        var stated = text.isEmpty() ? null : Dates.parse(text);
        for (var day : tried(today)) {
            if (does(day)) return at(nearest(stated == null ? today : stated, day));
        }
        return null;
    }

    private List<LocalDate> tried(LocalDate today) {
        var tried = new ArrayList<LocalDate>();
        tried.add(today);
        var asked = trial.wanted().day();
        if (asked != null) {
            tried.add(asked);
            tried.add(asked.plusDays(1));
            tried.add(asked.minusDays(1));
        }
        tried.add(today.minusYears(YEARS_TRIED));
        tried.add(today.plusYears(YEARS_TRIED / 2));
        return tried;
    }

    private LocalDate nearest(LocalDate not, LocalDate does) {
        if (does(not)) return not;
        var near = not;
        var far = does;
        while (Math.abs(near.until(far, ChronoUnit.DAYS)) > 1) {
            var middle = near.plusDays(near.until(far, ChronoUnit.DAYS) / 2);
            if (does(middle)) far = middle;
            else near = middle;
        }
        return far;
    }

    private boolean does(LocalDate day) {
        return Dates.fault(day.toString()) == null && trial.holds(at(day));
    }

    private ChangeSet at(LocalDate day) {
        return trial.and(with, path, day.toString());
    }
}
