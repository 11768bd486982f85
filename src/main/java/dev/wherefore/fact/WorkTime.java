package dev.wherefore.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Adds up time worked, in calendar months.
 *
 * <p>Time is measured in 31sts of a month: every month has 31, one for each day of the month, and the last day of a
 * shorter month holds those that are left. So from a day to the same day of the next month is one month, whatever the
 * month's length, a day less never is, and the time of two adjoining spans is the time of both as one; days of several
 * spans complete a month when 31 of them come together. Because the measure adds up, more work never counts for less.
 */
final class WorkTime {
    private static final int PARTS = 31;
    private static final int MONTHS_A_YEAR = 12;

    /**
     * A span of work.
     *
     * @param from  its first day, as {@link #part}
     * @param to    the day after its last, as {@link #part}
     * @param hours a week
     */
    record Span(long from, long to, BigDecimal hours) {
        /** The part of this span that lies between two days; null when there is none. */
        Span within(long earliest, long latest) {
            long start = Math.max(from, earliest);
            long end = Math.min(to, latest);
            return start < end ? new Span(start, end, hours) : null;
        }
    }

    private final List<Span> spans;
    private final BigDecimal fullTime;
    private final long[] borders;

    /**
     * @param spans    in any order; where they overlap, their hours add up
     * @param fullTime hours a week that count whole; fewer count in proportion, more count once
     */
    WorkTime(List<Span> spans, BigDecimal fullTime) {
        this.spans = spans;
        this.fullTime = fullTime;
        borders = new long[spans.size() * 2];
        int i = 0;
        for (var span : spans) {
            borders[i++] = span.from;
            borders[i++] = span.to;
        }
        Arrays.sort(borders);
    }

    /** A day as the number of parts of a month up to its beginning. */
    static long part(LocalDate day) {
        return (day.getYear() * (long) MONTHS_A_YEAR + day.getMonthValue() - 1) * PARTS + day.getDayOfMonth() - 1;
    }

    /** Completed months from one day to the beginning of another; 0 when the second is not later. */
    static int months(LocalDate from, LocalDate to) {
        return (int) Math.max(0, (part(to) - part(from)) / PARTS);
    }

    /** The first day whose beginning is no earlier than so many parts of a month. */
    static LocalDate firstDay(long part) {
        long months = Math.floorDiv(part, PARTS);
        var first = LocalDate.of((int) Math.floorDiv(months, MONTHS_A_YEAR), 1, 1)
                .plusMonths(Math.floorMod(months, (long) MONTHS_A_YEAR));
        int day = (int) Math.floorMod(part, (long) PARTS);
        return day < first.lengthOfMonth() ? first.plusDays(day) : first.plusMonths(1);
    }

    /** Completed months of all spans together. */
    int total() {
        return inMonths(sum());
    }

    /** Completed months of the run without a break that counts most. */
    int longestRun() {
        return inMonths(longest());
    }

    /**
     * The least parts of a month that must be worked more before another month is complete.
     *
     * @param counted what counts: {@link #sum} or {@link #longest}
     */
    long partsToMore(BigDecimal counted) {
        var month = fullTime.multiply(BigDecimal.valueOf(PARTS));
        return month.subtract(counted.remainder(month))
                .divide(fullTime, 0, RoundingMode.CEILING)
                .longValueExact();
    }

    /** The least parts of a month that must be lost before a month less is complete. */
    long partsToLess(BigDecimal counted) {
        var month = fullTime.multiply(BigDecimal.valueOf(PARTS));
        return counted.remainder(month).divideToIntegralValue(fullTime).longValueExact() + 1;
    }

    /** Parts of a month times hours a week of all spans together. */
    BigDecimal sum() {
        var sum = BigDecimal.ZERO;
        for (int i = 0; i + 1 < borders.length; i++) sum = sum.add(counted(i));
        return sum;
    }

    /** The same of the run without a break that counts most. */
    BigDecimal longest() {
        var longest = BigDecimal.ZERO;
        var run = BigDecimal.ZERO;
        for (int i = 0; i + 1 < borders.length; i++) {
            if (borders[i] == borders[i + 1]) continue;
            var counted = counted(i);
            run = counted.signum() == 0 ? BigDecimal.ZERO : run.add(counted);
            longest = longest.max(run);
        }
        return longest;
    }

    /** What the time from one border to the next counts: parts of a month times hours a week. */
    private BigDecimal counted(int border) {
        long from = borders[border];
        long to = borders[border + 1];
        if (from == to) return BigDecimal.ZERO;
        var hours = BigDecimal.ZERO;
        for (var span : spans) {
            if (span.from <= from && span.to >= to) hours = hours.add(span.hours);
        }
        return hours.min(fullTime).multiply(BigDecimal.valueOf(to - from));
    }

    private int inMonths(BigDecimal counted) {
        return counted.divideToIntegralValue(fullTime.multiply(BigDecimal.valueOf(PARTS)))
                .intValueExact();
    }
}
