package dev.wherefore.fact;

/** The unit of a property, which decides how its values read. Money is in the currency of the law that asks. */
public enum Unit {
    /** No unit: a code, a name, a truth value, a set of codes. */
    NONE,
    MONEY,
    MONEY_PER_YEAR,
    MONEY_PER_MONTH,
    YEARS,
    MONTHS,
    DAYS,
    HOURS,
    HOURS_PER_WEEK,
    PERCENT,
    POINTS,
    PEOPLE,
    /** Canadian Language Benchmark (or NCLC), 0 to 12. */
    CLB,
    /** 0 none, 1 A1 ... 6 C2. */
    CEFR,
    /** 0 none, 1 upper-secondary, 2 certificate, 3 diploma, 4 bachelor, 5 master, 6 doctorate. */
    DEGREE,
    /** ISO 3166-1 alpha-2. */
    COUNTRY,
    /** ISO 639-1. */
    LANGUAGE,
    /** A count or score without a unit of its own. */
    COUNT,
    /** A day of the calendar. */
    DATE
}
