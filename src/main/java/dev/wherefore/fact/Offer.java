package dev.wherefore.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A job offer in hand. Money is gross, in the currency of the law that asks.
 *
 * @param number           index in the list
 * @param occupation       ISCO-08 code, and in the other classifications {@code soc}, {@code noc}, {@code anzsco},
 *                         {@code soc2020}
 * @param seniority        staff, specialist, manager or executive, as immigration law uses the words
 * @param hourlySalary     pay for an hour; null while the hours of the week are unknown, unless it is stated by the hour
 * @param fullTimeSalary   pay for a year at the weekly hours that the rates of the offer's country assume, rounded down to
 *                         the hundredth so that it reaches a rate exactly when the pay reaches the rate in proportion to
 *                         the hours; null where that country has no such {@link CountedHours}
 * @param countedSalary    pay for a year, for no more weekly hours than count in the offer's country; null where that
 *                         country has no such {@link CountedHours}
 * @param monthsToStart    months from the day of the question to the start, rounded up; not positive once it has begun
 * @param months           length; 1200 when permanent
 * @param sponsor          whether the employer is a licensed or recognised sponsor
 * @param labourMarketTest whether it was done, or is not needed, as the country asks
 * @param remote           whether it may be done from anywhere
 */
public record Offer(
        Integer number,
        String country,
        String employer,
        String group,
        String title,
        String occupation,
        String soc,
        String noc,
        String anzsco,
        String soc2020,
        String seniority,
        BigDecimal annualSalary,
        BigDecimal monthlySalary,
        BigDecimal hourlySalary,
        BigDecimal fullTimeSalary,
        BigDecimal countedSalary,
        LocalDate starts,
        Integer monthsToStart,
        Integer months,
        BigDecimal hoursPerWeek,
        Boolean sponsor,
        Boolean labourMarketTest,
        String region,
        Boolean remote,
        Origin origin)
        implements Fact {
    /** The length of a permanent job, longer than any that a rule asks for. */
    public static final int PERMANENT = 1200;

    public static final FactType<Offer> TYPE = FactType.of(Offer.class, "job offer")
            .with("number", Offer::number, "number of the offer", Unit.COUNT)
            .with("country", Offer::country, "country of the offer", Unit.COUNTRY, "country")
            .with("employer", Offer::employer, "employer of the offer", Unit.NONE, "employer")
            .with("group", Offer::group, "group of the offer's employer", Unit.NONE, "group")
            .with("title", Offer::title, "title of the offer", Unit.NONE, "title")
            .with("occupation", Offer::occupation, "occupation of the offer (ISCO-08)", Unit.NONE, "occupation.isco")
            .with("soc", Offer::soc, "occupation of the offer (SOC)", Unit.NONE, "occupation.soc")
            .with("noc", Offer::noc, "occupation of the offer (NOC)", Unit.NONE, "occupation.noc")
            .with("anzsco", Offer::anzsco, "occupation of the offer (ANZSCO)", Unit.NONE, "occupation.anzsco")
            .with("soc2020", Offer::soc2020, "occupation of the offer (SOC 2020)", Unit.NONE, "occupation.soc2020")
            .with("seniority", Offer::seniority, "seniority of the offer", Unit.NONE, "seniority")
            .with(
                    "annualSalary",
                    Offer::annualSalary,
                    "gross salary of the offer",
                    Unit.MONEY_PER_YEAR,
                    "salary.amount",
                    "salary.currency",
                    "salary.per",
                    "hours_per_week")
            .with(
                    "monthlySalary",
                    Offer::monthlySalary,
                    "gross monthly salary of the offer",
                    Unit.MONEY_PER_MONTH,
                    "salary.amount",
                    "salary.currency",
                    "salary.per",
                    "hours_per_week")
            .with(
                    "hourlySalary",
                    Offer::hourlySalary,
                    "gross hourly pay of the offer",
                    Unit.MONEY,
                    "salary.amount",
                    "salary.currency",
                    "salary.per",
                    "hours_per_week")
            .with(
                    "fullTimeSalary",
                    Offer::fullTimeSalary,
                    "gross salary of the offer for the full-time week that rates assume",
                    Unit.MONEY_PER_YEAR,
                    "salary.amount",
                    "salary.currency",
                    "salary.per",
                    "hours_per_week",
                    "country")
            .with(
                    "countedSalary",
                    Offer::countedSalary,
                    "gross salary of the offer for the weekly hours that count",
                    Unit.MONEY_PER_YEAR,
                    "salary.amount",
                    "salary.currency",
                    "salary.per",
                    "hours_per_week",
                    "country")
            .with("starts", Offer::starts, "start of the offer", Unit.DATE, "starts")
            .with("monthsToStart", Offer::monthsToStart, "months until the offer starts", Unit.MONTHS, "starts")
            .with("months", Offer::months, "length of the offer", Unit.MONTHS, "months")
            .with("hoursPerWeek", Offer::hoursPerWeek, "hours of the offer", Unit.HOURS_PER_WEEK, "hours_per_week")
            .with("sponsor", Offer::sponsor, "the employer is a licensed or recognised sponsor", Unit.NONE, "sponsor")
            .with(
                    "labourMarketTest",
                    Offer::labourMarketTest,
                    "the labour market was tested, or need not be",
                    Unit.NONE,
                    "labour_market_test")
            .with("region", Offer::region, "region of the offer", Unit.NONE, "region")
            .with("remote", Offer::remote, "the job may be done remotely", Unit.NONE, "remote")
            .build();

    static Offer from(Entry entry, Integer number, Reading reading) {
        var hours = entry.decimal("hours_per_week");
        var salary = Pay.of(entry.at("salary"), hours);
        var occupation = entry.at("occupation");
        var country = entry.text("country");
        var starts = entry.date("starts");
        return new Offer(
                number,
                country,
                entry.text("employer"),
                entry.text("group"),
                entry.text("title"),
                occupation.text("isco"),
                occupation.text("soc"),
                occupation.text("noc"),
                occupation.text("anzsco"),
                occupation.text("soc2020"),
                entry.text("seniority"),
                salary.perYear(reading.currency(), reading.rates()),
                salary.perMonth(reading.currency(), reading.rates()),
                salary.perHour(reading.currency(), reading.rates()),
                salary.perYearOfWeek(reading.counted().fullTimeWeek(country), reading.currency(), reading.rates()),
                salary.perYearOfAtMost(reading.counted().mostHours(country), reading.currency(), reading.rates()),
                starts,
                Elapsed.since(reading.day(), starts).monthsBegun(),
                "permanent".equals(entry.text("months")) ? Integer.valueOf(PERMANENT) : entry.whole("months"),
                hours,
                entry.flag("sponsor"),
                entry.flag("labour_market_test"),
                entry.text("region"),
                entry.flag("remote"),
                entry.origin());
    }
}
