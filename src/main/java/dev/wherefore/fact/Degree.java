package dev.wherefore.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A degree or other completed education of the candidate.
 *
 * @param number                   index in the list, by which recognitions name it
 * @param level                    0 none, 1 upper-secondary ... 6 doctorate; see {@link Unit#DEGREE}
 * @param field                    id of the field of study, or as stated
 * @param years                    standard length of the programme, full time
 * @param completed                when it was or will be completed
 * @param yearsSinceCompleted      completed years since then; negative before it
 * @param yearsBegunSinceCompleted the same rounded up: "not older than three years" is at most 3
 * @param regional                 studied in a designated regional area
 */
public record Degree(
        Integer number,
        Integer level,
        String field,
        BigDecimal years,
        String institution,
        String country,
        LocalDate completed,
        Integer yearsSinceCompleted,
        Integer yearsBegunSinceCompleted,
        Boolean regional,
        Origin origin)
        implements Fact {
    public static final FactType<Degree> TYPE = FactType.of(Degree.class, "degree")
            .with("number", Degree::number, "number of the degree", Unit.COUNT)
            .with("level", Degree::level, "level of the degree", Unit.DEGREE, "degree")
            .with("field", Degree::field, "field of the degree", Unit.NONE, "field")
            .with("years", Degree::years, "length of the programme", Unit.YEARS, "years")
            .with("institution", Degree::institution, "institution of the degree", Unit.NONE, "institution")
            .with("country", Degree::country, "country of the degree", Unit.COUNTRY, "country")
            .with("completed", Degree::completed, "completion of the degree", Unit.DATE, "completed")
            .with(
                    "yearsSinceCompleted",
                    Degree::yearsSinceCompleted,
                    "completed years since the degree",
                    Unit.YEARS,
                    "completed")
            .with(
                    "yearsBegunSinceCompleted",
                    Degree::yearsBegunSinceCompleted,
                    "years begun since the degree",
                    Unit.YEARS,
                    "completed")
            .with("regional", Degree::regional, "studied in a designated regional area", Unit.NONE, "regional")
            .build();

    static Degree from(Entry entry, Integer number, LocalDate day) {
        var completed = entry.date("completed");
        var since = Elapsed.since(completed, day);
        return new Degree(
                number,
                DegreeLevel.of(entry.text("degree")),
                entry.text("field"),
                entry.decimal("years"),
                entry.text("institution"),
                entry.text("country"),
                completed,
                since.years(),
                since.yearsBegun(),
                entry.flag("regional"),
                entry.origin());
    }
}
