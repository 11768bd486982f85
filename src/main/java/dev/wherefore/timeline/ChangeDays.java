package dev.wherefore.timeline;

import dev.wherefore.fact.ExperienceMeasure;
import dev.wherefore.fact.Facts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The days on which a fact of a profile can be another, though nothing but time passes and the law stays the same.
 *
 * <p>What facts say of time is a count of whole months or years from or to a day that the profile states, or whether that
 * day has come. Such a count is another on the same day of a month, on the day after, or on the first of a month: on the
 * day itself a month is complete, on the day after the next one has begun, and a month that has no such day makes way for
 * the next. Experience adds up several jobs and may look back through a window, so each measure says itself how long it
 * stands. Clocks are put forward and back.
 */
final class ChangeDays {
    /** From this day of a month on, there are months without it. */
    private static final int LAST_OF_EVERY_MONTH = 28;

    private final Reads reads;
    private final Law law;

    ChangeDays(Reads reads, Law law) {
        this.reads = reads;
        this.law = law;
    }

    /** The days after that of the facts and before an end, ascending; of more there is no need to ask. */
    SortedSet<LocalDate> of(Facts facts, LocalDate end) {
        var days = new TreeSet<LocalDate>();
        var stated = facts.datesStated();
        for (var date : comparable(facts)) {
            days.add(date);
            days.add(date.plusDays(1));
        }
        var ofMonth = new TreeSet<Integer>();
        for (var date : stated) ofMonth.add(date.getDayOfMonth());
        for (var month = YearMonth.from(facts.day()); !month.atDay(1).isAfter(end); month = month.plusMonths(1)) {
            for (int day : ofMonth) {
                var complete = month.atDay(Math.min(day, month.lengthOfMonth()));
                days.add(complete);
                days.add(complete.plusDays(1));
                if (day >= LAST_OF_EVERY_MONTH) days.add(month.atDay(1));
            }
        }
        for (var measure : reads.measures()) days.addAll(of(measure, facts, end));
        if (reads.readsClocks()) days.addAll(facts.clockChanges(end));
        if (reads.countsDays(facts)) {
            for (var day = facts.day(); day.isBefore(end); day = day.plusDays(1)) days.add(day);
        }
        return days.subSet(facts.day().plusDays(1), end);
    }

    /** The days on which a measure comes to something else. */
    private List<LocalDate> of(ExperienceMeasure measure, Facts facts, LocalDate end) {
        var days = new ArrayList<LocalDate>();
        var counted = reads.counted(measure, facts);
        var day = facts.experienceHoldsUntil(measure);
        while (day.isBefore(end)) {
            var then = facts.on(day);
            var now = reads.counted(measure, then);
            if (!now.equals(counted)) days.add(day);
            counted = now;
            day = then.experienceHoldsUntil(measure);
        }
        return days;
    }

    /** The days with which a rule can compare that of the question. */
    SortedSet<LocalDate> comparable(Facts facts) {
        var dates = new TreeSet<>(facts.datesStated());
        dates.addAll(law.dates());
        dates.addAll(reads.dates());
        return dates;
    }
}
