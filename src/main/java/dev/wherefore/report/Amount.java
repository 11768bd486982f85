package dev.wherefore.report;

import dev.wherefore.fact.Unit;
import dev.wherefore.parameter.Scale;
import dev.wherefore.parameter.TableRow;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number with its unit, as a report says it.
 *
 * @param unit as files of parameters write it: {@code EUR/year}, {@code months}, {@code CEFR}, {@code count} ...; any other
 *             word follows the number as it stands
 */
record Amount(BigDecimal number, String unit) {
    private static final int CENTS = 2;
    private static final int GROUP = 3;
    private static final int CURRENCY = 3;
    private static final int MONTHS_A_YEAR = 12;

    /** A property's value; money is in a currency. */
    static Amount of(Number number, Unit unit, String currency) {
        return new Amount(decimal(number), name(unit, currency));
    }

    static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
    }

    /** The unit as files of parameters write it. */
    static String name(Unit unit, String currency) {
        return switch (unit) {
            case MONEY -> currency;
            case MONEY_PER_YEAR -> currency + "/year";
            case MONEY_PER_MONTH -> currency + "/month";
            case HOURS_PER_WEEK -> "hours/week";
            case CLB -> "CLB";
            case CEFR -> "CEFR";
            case DEGREE -> "degree";
            case NONE, COUNTRY, LANGUAGE, COUNT, DATE -> "count";
            case YEARS -> "years";
            case MONTHS -> "months";
            case DAYS -> "days";
            case HOURS -> "hours";
            case PERCENT -> "percent";
            case POINTS -> "points";
            case PEOPLE -> "people";
        };
    }

    /** The amount in words: "EUR 45,934.20 a year", "4 years 2 months", "B2". A rest beyond cents is dropped. */
    String words() {
        return words(number, RoundingMode.FLOOR);
    }

    /** The same as a difference: "EUR 1,934.20 a year", "2 levels"; null on scales whose steps are no amounts. */
    String asDifference() {
        return switch (unit) {
            case "CEFR", "degree" -> null;
            case "CLB" -> Names.count(number.intValue(), "level");
            case "percent" -> plain(number) + " percentage points";
            // A shortfall is rounded up, so that what is said to be enough is enough.
            default -> words(number, RoundingMode.CEILING);
        };
    }

    private String words(BigDecimal value, RoundingMode rounding) {
        if (value.compareTo(TableRow.MAX) >= 0) return "no limit";
        var plain = plain(value);
        return switch (unit) {
            case "", "count" -> plain;
            case "months" -> months(value, plain);
            case "years", "days", "hours", "points" -> plain + " " + singular(plain, unit);
            case "people" -> plain + (plain.equals("1") ? " person" : " people");
            case "hours/week" -> plain + " " + singular(plain, "hours") + " a week";
            case "percent" -> plain + "%";
            case "CLB" -> "CLB " + plain;
            case "CEFR" -> word(Scale.CEFR, value, plain);
            case "degree" -> Names.words(word(Scale.DEGREE, value, plain));
            default ->
                isMoney(unit) ? money(value, rounding) : plain + " " + (isPlural(unit) ? singular(plain, unit) : unit);
        };
    }

    private static String months(BigDecimal value, String plain) {
        if (value.stripTrailingZeros().scale() > 0) return plain + " months";
        int months = value.intValue();
        int years = months / MONTHS_A_YEAR;
        int rest = months % MONTHS_A_YEAR;
        if (years == 0) return Names.count(rest, "month");
        return Names.count(years, "year") + (rest == 0 ? "" : " " + Names.count(rest, "month"));
    }

    private String money(BigDecimal value, RoundingMode rounding) {
        int slash = unit.indexOf('/');
        var currency = slash < 0 ? unit : unit.substring(0, slash);
        var per = slash < 0 ? "" : " " + article(unit.substring(slash + 1)) + " " + unit.substring(slash + 1);
        return currency + " " + cents(value, rounding) + per;
    }

    private static String article(String word) {
        return word.equals("hour") ? "an" : "a";
    }

    private static String word(Scale scale, BigDecimal value, String plain) {
        boolean onScale = value.signum() >= 0
                && value.compareTo(BigDecimal.valueOf(scale.words().size() - 1)) <= 0
                && value.stripTrailingZeros().scale() <= 0;
        return onScale ? scale.word(value) : plain;
    }

    /** A single word of a question's own, such as "teams". */
    private static boolean isPlural(String unit) {
        return unit.endsWith("s")
                && !unit.endsWith("ss")
                && !unit.endsWith("ies")
                && unit.indexOf(' ') < 0
                && unit.indexOf('/') < 0;
    }

    private static String singular(String plain, String unit) {
        return plain.equals("1") ? unit.substring(0, unit.length() - 1) : unit;
    }

    /** A currency alone, or an amount of it for some time; a rate of two currencies is none. */
    private static boolean isMoney(String unit) {
        int slash = unit.indexOf('/');
        int end = slash < 0 ? unit.length() : slash;
        return end == CURRENCY
                && unit.chars().limit(end).allMatch(c -> c >= 'A' && c <= 'Z')
                && (slash < 0 || Character.isLowerCase(unit.charAt(slash + 1)));
    }

    /** As many digits as the number has, the whole ones in groups of three. */
    static String plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return grouped(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    /** Whole, or with two digits after the point. */
    static String cents(BigDecimal value, RoundingMode rounding) {
        var rounded = value.setScale(CENTS, rounding);
        return rounded.stripTrailingZeros().scale() <= 0 ? plain(rounded) : grouped(rounded);
    }

    // Not by a formatter, whose output follows the machine and the Java release.
    private static String grouped(BigDecimal value) {
        var text = value.abs().toPlainString();
        int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        var grouped = new StringBuilder(text);
        for (int at = point - GROUP; at > 0; at -= GROUP) grouped.insert(at, ',');
        return value.signum() < 0 ? "-" + grouped : grouped.toString();
    }
}
