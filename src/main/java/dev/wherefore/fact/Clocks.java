package dev.wherefore.fact;

import dev.wherefore.parameter.InForce;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the clocks of countries stand on a day, by the table {@code place.time-zones} in force: a row's {@code key} is a
 * country, its {@code andKey} one of the country's zones. Daylight saving time is that of the day.
 */
final class Clocks {
    private static final String ZONES = "place.time-zones";
    private static final LocalTime BEGINS = LocalTime.of(9, 0);
    private static final LocalTime ENDS = LocalTime.of(17, 0);
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);
    private static final int DIGITS = 2;

    private final InForce inForce;

    /**
     * The working hours that two places share, between the pair of zones that shares fewest and the one that shares most.
     * Both are null when the clocks of either country are not known.
     */
    record Shared(BigDecimal least, BigDecimal most) {
        private static final Shared UNKNOWN = new Shared(null, null);
    }

    private record Hours(Instant from, Instant to) {
        static Hours of(LocalDate day, ZoneId zone) {
            return new Hours(
                    day.atTime(BEGINS).atZone(zone).toInstant(),
                    day.atTime(ENDS).atZone(zone).toInstant());
        }

        long secondsSharedWith(Hours other) {
            var begin = from.isAfter(other.from) ? from : other.from;
            var end = to.isBefore(other.to) ? to : other.to;
            return Math.max(0, Duration.between(begin, end).toSeconds());
        }
    }

    Clocks(InForce inForce) {
        this.inForce = inForce;
    }

    /** The hours of a day from 9 to 17 in one country that fall into such a day in another; either may be null. */
    Shared workingHours(String country, String other) {
        var here = zones(country);
        var there = zones(other);
        if (here.isEmpty() || there.isEmpty()) return Shared.UNKNOWN;
        long least = Long.MAX_VALUE;
        long most = 0;
        for (var zone : here) {
            for (var otherZone : there) {
                long seconds = secondsShared(zone, otherZone);
                least = Math.min(least, seconds);
                most = Math.max(most, seconds);
            }
        }
        return new Shared(hours(least), hours(most));
    }

    /**
     * The days after this one, up to a last one, on which the hours shared by some countries can be others: those about
     * each time at which the clocks of one of them are put forward or back.
     */
    Set<LocalDate> changes(Collection<String> countries, LocalDate last) {
        var days = new TreeSet<LocalDate>();
        for (var country : countries) {
            for (var zone : zones(country)) {
                var rules = zone.getRules();
                var next = rules.nextTransition(
                        inForce.day().minusDays(2).atStartOfDay(zone).toInstant());
                while (next != null) {
                    var day = next.getDateTimeBefore().toLocalDate();
                    if (day.minusDays(1).isAfter(last)) break;
                    // Hours are shared with the day before and the day after, and clocks may change late in the day.
                    for (int beside = -1; beside <= 2; beside++) days.add(day.plusDays(beside));
                    next = rules.nextTransition(next.getInstant());
                }
            }
        }
        days.removeIf(day -> !day.isAfter(inForce.day()) || day.isAfter(last));
        return days;
    }

    /** Across the date line the shared hours may lie in the other's day before or after. */
    private long secondsShared(ZoneId zone, ZoneId other) {
        var day = inForce.day();
        var own = Hours.of(day, zone);
        long most = 0;
        for (int shift = -1; shift <= 1; shift++) {
            most = Math.max(most, own.secondsSharedWith(Hours.of(day.plusDays(shift), other)));
        }
        return most;
    }

    private static BigDecimal hours(long seconds) {
        var hours = BigDecimal.valueOf(seconds)
                .divide(SECONDS_AN_HOUR, DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return hours.scale() < 0 ? hours.setScale(0) : hours;
    }

    /** Empty when the country is null or not in the table, or Java does not know one of its zones. */
    private List<ZoneId> zones(String country) {
        if (country == null || !inForce.declares(ZONES)) return List.of();
        var zones = new ArrayList<ZoneId>();
        for (var row : inForce.rows(ZONES)) {
            if (!row.key().equals(country)) continue;
            try {
                zones.add(ZoneId.of(row.andKey()));
            } catch (DateTimeException e) {
                return List.of();
            }
        }
        return zones;
    }
}
