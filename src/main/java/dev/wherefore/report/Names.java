package dev.wherefore.report;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/** English names of what profiles and rules write as codes, and of days. */
final class Names {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Names() {}

    /** The country of an ISO 3166-1 code; the code itself when there is none. */
    static String country(String code) {
        try {
            return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
        } catch (IllformedLocaleException notACode) {
            return code;
        }
    }

    /** The language of an ISO 639-1 code; the code itself when there is none. */
    static String language(String code) {
        try {
            return new Locale.Builder().setLanguage(code).build().getDisplayLanguage(Locale.ENGLISH);
        } catch (IllformedLocaleException notACode) {
            return code;
        }
    }

    /** {@code 21 November 2026}; not by a formatter, whose words follow the machine and the Java release. */
    static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** A code of hyphenated words as words: {@code permanent-resident}; any other text as it is. */
    static String words(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean hyphen = (c == '-' || c == '_') && i > 0 && i < code.length() - 1;
            if (!hyphen && (c < 'a' || c > 'z')) return code;
        }
        return code.replace('-', ' ').replace('_', ' ');
    }

    /** Items as one enumerates them: "a, b and c"; parted by semicolons where an item holds a comma. */
    static String list(List<String> items, String last) {
        if (items.isEmpty()) return "none";
        if (items.size() == 1) return items.get(0);
        int end = items.size() - 1;
        var comma = comma(items);
        return String.join(comma, items.subList(0, end)) + (comma.equals(", ") ? " " : comma) + last + " "
                + items.get(end);
    }

    /** The first few items, and how many more there are. */
    static String few(List<String> items, int shown) {
        if (items.size() <= shown + 1) return list(items, "and");
        var comma = comma(items);
        return String.join(comma, items.subList(0, shown)) + (comma.equals(", ") ? " " : comma) + "and "
                + (items.size() - shown) + " more";
    }

    private static String comma(List<String> items) {
        return items.stream().anyMatch(item -> item.contains(", ")) ? "; " : ", ";
    }

    /** A number of things: "1 answer", "3 answers". */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** A text with a capital at its beginning. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
