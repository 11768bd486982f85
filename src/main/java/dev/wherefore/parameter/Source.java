package dev.wherefore.parameter;

import dev.wherefore.profile.Dates;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * Where values come from. An id is one within its folder: two folders may call different pages {@code statute}.
 *
 * @param id        as {@code @source} and the values of the folder name it
 * @param title     what a reader would look for
 * @param url       where it was read; null for what has no address
 * @param publisher one of {@link #PUBLISHERS}
 * @param checked   the day on which it was last read
 */
public record Source(String id, String title, String url, String publisher, LocalDate checked) {
    /** The kinds of publisher. */
    public static final Set<String> PUBLISHERS = Set.of("government", "statute", "organisation", "press", "firm");

    /** How long after it was last read a source is still taken to hold, in calendar months. */
    public static final int MONTHS_IT_HOLDS = 24;

    /** Whether nothing can be said of this day any more, because the source was read too long before it. */
    public boolean isStaleOn(LocalDate day) {
        return day.isAfter(checked.plusMonths(MONTHS_IT_HOLDS));
    }

    /** Whether it is not read again, being what it says and no account of it; it holds on every day. */
    public boolean isTimeless() {
        return checked.getYear() == Dates.LAST_YEAR;
    }

    /** By hand: what the language makes of a record is linked at its first use, which a program that starts would feel. */
    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
