package dev.wherefore.profile;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** The dates of profiles: {@code YYYY-MM-DD}, or {@code YYYY-MM} for the first of the month, from 1900 to 2200. */
public final class Dates {
    /** The first year that a profile may name. */
    public static final int FIRST_YEAR = 1900;
    /** The last year that a profile may name. */
    public static final int LAST_YEAR = 2200;

    private Dates() {}

    /** The day that a text names; null when it names none. */
    public static LocalDate parse(String text) {
        return fault(text) == null ? LocalDate.of(year(text), month(text), day(text)) : null;
    }

    /** Why a text names no day, as the end of a sentence, e.g. "February 2026 has 28 days"; null when it names one. */
    public static String fault(String text) {
        if (!isShaped(text)) return "it is not of the form YYYY-MM-DD or YYYY-MM";
        int year = year(text);
        int month = month(text);
        int day = day(text);
        if (year < FIRST_YEAR || year > LAST_YEAR) return "the year is not from " + FIRST_YEAR + " to " + LAST_YEAR;
        if (month < 1 || month > 12) return "there is no month " + text.substring(5, 7);
        int days = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > days) {
            return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year + " has " + days
                    + " days";
        }
        return null;
    }

    private static boolean isShaped(String text) {
        if (text.length() != 7 && text.length() != 10) return false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
            if (!fits) return false;
        }
        return true;
    }

    private static int year(String text) {
        return number(text, 0, 4);
    }

    private static int month(String text) {
        return number(text, 5, 7);
    }

    private static int day(String text) {
        return text.length() == 7 ? 1 : number(text, 8, 10);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) number = number * 10 + text.charAt(i) - '0';
        return number;
    }
}
