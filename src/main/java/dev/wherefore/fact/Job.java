package dev.wherefore.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * A job held now or before.
 *
 * @param number       index in the list, by which a rule tells jobs apart
 * @param from         the first day
 * @param to           the day after the last one; the day of the question while the job is held
 * @param current      whether it is held on the day of the question
 * @param months       completed months held so far, counted as {@link ExperienceMeasure} counts
 * @param occupation   ISCO-08 code, and in the other classifications {@code soc}, {@code noc}, {@code anzsco},
 *                     {@code soc2020}
 * @param level        canonical id of the level
 * @param seniority    staff, specialist, manager or executive, as immigration law uses the words
 * @param budget       in US dollars
 * @param annualPay    gross, in the currency of the law that asks
 * @param outcomes     measurable outcomes in evidence
 */
public record Job(
        Integer number,
        String title,
        String employer,
        String group,
        String country,
        LocalDate from,
        LocalDate to,
        Boolean current,
        Integer months,
        BigDecimal hoursPerWeek,
        String occupation,
        String soc,
        String noc,
        String anzsco,
        String soc2020,
        String ladder,
        String level,
        String seniority,
        Boolean specialisedKnowledge,
        Integer teams,
        Integer directReports,
        Integer managersReporting,
        Integer projects,
        Integer projectsLed,
        BigDecimal budget,
        String sector,
        BigDecimal annualPay,
        Set<String> outcomes,
        Origin origin)
        implements Fact {
    public static final FactType<Job> TYPE = FactType.of(Job.class, "job")
            .with("number", Job::number, "number of the job", Unit.COUNT)
            .with("title", Job::title, "title of the job", Unit.NONE, "title")
            .with("employer", Job::employer, "employer", Unit.NONE, "employer")
            .with("group", Job::group, "group of the employer", Unit.NONE, "group")
            .with("country", Job::country, "country of the job", Unit.COUNTRY, "country")
            .with("from", Job::from, "first day of the job", Unit.DATE, "from")
            .with("to", Job::to, "end of the job", Unit.DATE, "to")
            .with("current", Job::current, "the job is held now", Unit.NONE, "from", "to")
            .with("months", Job::months, "time in the job", Unit.MONTHS, "from", "to")
            .with("hoursPerWeek", Job::hoursPerWeek, "hours of the job", Unit.HOURS_PER_WEEK, "hours_per_week")
            .with("occupation", Job::occupation, "occupation of the job (ISCO-08)", Unit.NONE, "occupation.isco")
            .with("soc", Job::soc, "occupation of the job (SOC)", Unit.NONE, "occupation.soc")
            .with("noc", Job::noc, "occupation of the job (NOC)", Unit.NONE, "occupation.noc")
            .with("anzsco", Job::anzsco, "occupation of the job (ANZSCO)", Unit.NONE, "occupation.anzsco")
            .with("soc2020", Job::soc2020, "occupation of the job (SOC 2020)", Unit.NONE, "occupation.soc2020")
            .with("ladder", Job::ladder, "ladder of the job", Unit.NONE, "ladder")
            .with("level", Job::level, "level of the job", Unit.NONE, "level")
            .with("seniority", Job::seniority, "seniority of the job", Unit.NONE, "seniority")
            .with(
                    "specialisedKnowledge",
                    Job::specialisedKnowledge,
                    "the job needs specialised knowledge of the employer's own",
                    Unit.NONE,
                    "specialised_knowledge")
            .with("teams", Job::teams, "teams", Unit.COUNT, "scope.teams")
            .with("directReports", Job::directReports, "direct reports", Unit.PEOPLE, "scope.direct_reports")
            .with(
                    "managersReporting",
                    Job::managersReporting,
                    "managers among the direct reports",
                    Unit.PEOPLE,
                    "scope.managers_reporting")
            .with("projects", Job::projects, "projects", Unit.COUNT, "scope.projects")
            .with("projectsLed", Job::projectsLed, "projects led", Unit.COUNT, "scope.projects_led")
            .with(
                    "budget",
                    Job::budget,
                    "budget in US dollars",
                    Unit.MONEY,
                    "scope.budget.amount",
                    "scope.budget.currency")
            .with("sector", Job::sector, "sector of the job", Unit.NONE, "sector")
            .with(
                    "annualPay",
                    Job::annualPay,
                    "gross pay of the job",
                    Unit.MONEY_PER_YEAR,
                    "pay.amount",
                    "pay.currency",
                    "pay.per",
                    "hours_per_week")
            .with("outcomes", Job::outcomes, "outcomes in evidence", Unit.NONE, "outcomes")
            .build();

    static Job from(Entry entry, Integer number, Reading reading) {
        var day = reading.day();
        var from = entry.date("from");
        var to = "present".equals(entry.text("to")) ? day : entry.date("to");
        var current = from == null || to == null ? null : held(entry, from, to, day);
        var hours = entry.decimal("hours_per_week");
        var occupation = entry.at("occupation");
        var scope = entry.at("scope");
        return new Job(
                number,
                entry.text("title"),
                entry.text("employer"),
                entry.text("group"),
                entry.text("country"),
                from,
                to,
                current,
                from == null || to == null ? null : WorkTime.months(from, to.isAfter(day) ? day : to),
                hours,
                occupation.text("isco"),
                occupation.text("soc"),
                occupation.text("noc"),
                occupation.text("anzsco"),
                occupation.text("soc2020"),
                entry.text("ladder"),
                reading.level(entry.text("level")),
                entry.text("seniority"),
                entry.flag("specialised_knowledge"),
                scope.whole("teams"),
                scope.whole("direct_reports"),
                scope.whole("managers_reporting"),
                scope.whole("projects"),
                scope.whole("projects_led"),
                Pay.of(scope.at("budget"), null).amountIn("USD", reading.rates()),
                entry.text("sector"),
                Pay.of(entry.at("pay"), hours).perYear(reading.currency(), reading.rates()),
                entry.texts("outcomes"),
                entry.origin());
    }

    private static Boolean held(Entry entry, LocalDate from, LocalDate to, LocalDate day) {
        return !from.isAfter(day) && ("present".equals(entry.text("to")) || to.isAfter(day));
    }
}
