package dev.wherefore.fact;

import java.time.LocalDate;

/**
 * The recognition or assessment of a foreign degree that the candidate holds.
 *
 * @param degree                 number of the {@link Degree} it is of; null when no degree is stated
 * @param country                whose system it was compared with
 * @param as                     the outcome as stated
 * @param level                  the outcome as a level of degree; null when it is stated in other words
 * @param monthsSinceIssued      completed months; negative before the day of issue
 * @param monthsBegunSinceIssued the same rounded up
 */
public record Recognition(
        Integer degree,
        String country,
        String body,
        String as,
        Integer level,
        LocalDate dateOfIssue,
        Integer monthsSinceIssued,
        Integer monthsBegunSinceIssued,
        Integer yearsBegunSinceIssued,
        Origin origin)
        implements Fact {
    public static final FactType<Recognition> TYPE = FactType.of(Recognition.class, "recognition of a degree")
            .with("degree", Recognition::degree, "degree that is recognised", Unit.COUNT)
            .with("country", Recognition::country, "country of the recognition", Unit.COUNTRY, "country")
            .with("body", Recognition::body, "body that recognised the degree", Unit.NONE, "body")
            .with("as", Recognition::as, "outcome of the recognition", Unit.NONE, "as")
            .with("level", Recognition::level, "level recognised", Unit.DEGREE, "as")
            .with("dateOfIssue", Recognition::dateOfIssue, "day of the recognition", Unit.DATE, "issued")
            .with(
                    "monthsSinceIssued",
                    Recognition::monthsSinceIssued,
                    "completed months since the recognition",
                    Unit.MONTHS,
                    "issued")
            .with(
                    "monthsBegunSinceIssued",
                    Recognition::monthsBegunSinceIssued,
                    "months begun since the recognition",
                    Unit.MONTHS,
                    "issued")
            .with(
                    "yearsBegunSinceIssued",
                    Recognition::yearsBegunSinceIssued,
                    "years begun since the recognition",
                    Unit.YEARS,
                    "issued")
            .build();

    static Recognition from(Entry entry, Integer degree, LocalDate day) {
        var issued = entry.date("issued");
        var since = Elapsed.since(issued, day);
        var as = entry.text("as");
        return new Recognition(
                degree,
                entry.text("country"),
                entry.text("body"),
                as,
                DegreeLevel.of(as),
                issued,
                since.months(),
                since.monthsBegun(),
                since.yearsBegun(),
                entry.origin());
    }
}
