package dev.wherefore.fact;

import java.time.LocalDate;

/**
 * A skills assessment for migration.
 *
 * @param anzsco                 the occupation assessed
 * @param skilledFrom            the day from which the body counts the candidate as skilled
 * @param monthsBegunSinceIssued months since the day of issue, rounded up
 * @param yearsBegunSinceIssued  years since the day of issue, rounded up
 */
public record Assessment(
        String country,
        String body,
        String anzsco,
        String outcome,
        LocalDate dateOfIssue,
        Integer monthsBegunSinceIssued,
        Integer yearsBegunSinceIssued,
        LocalDate skilledFrom,
        Origin origin)
        implements Fact {
    public static final FactType<Assessment> TYPE = FactType.of(Assessment.class, "skills assessment")
            .with("country", Assessment::country, "country of the skills assessment", Unit.COUNTRY, "country")
            .with("body", Assessment::body, "body of the skills assessment", Unit.NONE, "body")
            .with("anzsco", Assessment::anzsco, "occupation assessed (ANZSCO)", Unit.NONE, "occupation.anzsco")
            .with("outcome", Assessment::outcome, "outcome of the skills assessment", Unit.NONE, "outcome")
            .with("dateOfIssue", Assessment::dateOfIssue, "day of the skills assessment", Unit.DATE, "issued")
            .with(
                    "monthsBegunSinceIssued",
                    Assessment::monthsBegunSinceIssued,
                    "months begun since the skills assessment",
                    Unit.MONTHS,
                    "issued")
            .with(
                    "yearsBegunSinceIssued",
                    Assessment::yearsBegunSinceIssued,
                    "years begun since the skills assessment",
                    Unit.YEARS,
                    "issued")
            .with(
                    "skilledFrom",
                    Assessment::skilledFrom,
                    "day from which the candidate counts as skilled",
                    Unit.DATE,
                    "skilled_from")
            .build();

    static Assessment from(Entry entry, LocalDate day) {
        var issued = entry.date("issued");
        var since = Elapsed.since(issued, day);
        return new Assessment(
                entry.text("country"),
                entry.text("body"),
                entry.at("occupation").text("anzsco"),
                entry.text("outcome"),
                issued,
                since.monthsBegun(),
                since.yearsBegun(),
                entry.date("skilled_from"),
                entry.origin());
    }
}
