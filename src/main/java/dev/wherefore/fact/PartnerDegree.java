package dev.wherefore.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A degree or other completed education of the partner who may come along.
 *
 * @param number                   index in the list, by which it is told from others
 * @param level                    0 none, 1 upper-secondary ... 6 doctorate; see {@link Unit#DEGREE}
 * @param field                    id of the field of study, or as stated
 * @param years                    standard length of the programme, full time
 * @param completed                when it was or will be completed
 * @param yearsSinceCompleted      completed years since then; negative before it
 * @param yearsBegunSinceCompleted the same rounded up: "not older than three years" is at most 3
 * @param regional                 studied in a designated regional area
 */
public record PartnerDegree(
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
    public static final FactType<PartnerDegree> TYPE = FactType.of(PartnerDegree.class, "partner's degree")
            .protectedFromHere()
            .with("number", PartnerDegree::number, "number of the partner's degree", Unit.COUNT)
            .with("level", PartnerDegree::level, "level of the partner's degree", Unit.DEGREE, "degree")
            .with("field", PartnerDegree::field, "field of the partner's degree", Unit.NONE, "field")
            .with("years", PartnerDegree::years, "length of the programme", Unit.YEARS, "years")
            .with(
                    "institution",
                    PartnerDegree::institution,
                    "institution of the partner's degree",
                    Unit.NONE,
                    "institution")
            .with("country", PartnerDegree::country, "country of the partner's degree", Unit.COUNTRY, "country")
            .with("completed", PartnerDegree::completed, "completion of the partner's degree", Unit.DATE, "completed")
            .with(
                    "yearsSinceCompleted",
                    PartnerDegree::yearsSinceCompleted,
                    "completed years since the partner's degree",
                    Unit.YEARS,
                    "completed")
            .with(
                    "yearsBegunSinceCompleted",
                    PartnerDegree::yearsBegunSinceCompleted,
                    "years begun since the partner's degree",
                    Unit.YEARS,
                    "completed")
            .with("regional", PartnerDegree::regional, "studied in a designated regional area", Unit.NONE, "regional")
            .build();

    static PartnerDegree of(Degree degree) {
        return new PartnerDegree(
                degree.number(),
                degree.level(),
                degree.field(),
                degree.years(),
                degree.institution(),
                degree.country(),
                degree.completed(),
                degree.yearsSinceCompleted(),
                degree.yearsBegunSinceCompleted(),
                degree.regional(),
                degree.origin());
    }
}
