package dev.wherefore.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * The recognition or assessment of a degree that the partner holds; the one by the degree's own country is always there,
 * as with {@link Recognition}.
 *
 * @param degree                 number of the {@link PartnerDegree} it is of; null when no degree is stated
 * @param country                whose system it was compared with
 * @param as                     the outcome as stated
 * @param level                  the outcome as a level of degree; null when it is stated in other words
 * @param monthsSinceIssued      completed months; negative before the day of issue
 * @param monthsBegunSinceIssued the same rounded up
 */
public record PartnerRecognition(
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
    public static final FactType<PartnerRecognition> TYPE = FactType.of(
                    PartnerRecognition.class, "recognition of a partner's degree")
            .protectedFromHere()
            .with("degree", PartnerRecognition::degree, "partner's degree that is recognised", Unit.COUNT)
            .with(
                    "country",
                    PartnerRecognition::country,
                    "country of the recognition of the partner's degree",
                    Unit.COUNTRY,
                    "country")
            .with("body", PartnerRecognition::body, "body that recognised the partner's degree", Unit.NONE, "body")
            .with("as", PartnerRecognition::as, "outcome of the recognition of the partner's degree", Unit.NONE, "as")
            .with("level", PartnerRecognition::level, "level recognised of the partner's degree", Unit.DEGREE, "as")
            .with(
                    "dateOfIssue",
                    PartnerRecognition::dateOfIssue,
                    "day of the recognition of the partner's degree",
                    Unit.DATE,
                    "issued")
            .with(
                    "monthsSinceIssued",
                    PartnerRecognition::monthsSinceIssued,
                    "completed months since the recognition of the partner's degree",
                    Unit.MONTHS,
                    "issued")
            .with(
                    "monthsBegunSinceIssued",
                    PartnerRecognition::monthsBegunSinceIssued,
                    "months begun since the recognition of the partner's degree",
                    Unit.MONTHS,
                    "issued")
            .with(
                    "yearsBegunSinceIssued",
                    PartnerRecognition::yearsBegunSinceIssued,
                    "years begun since the recognition of the partner's degree",
                    Unit.YEARS,
                    "issued")
            .build();

    static PartnerRecognition of(Recognition recognition) {
        return new PartnerRecognition(
                recognition.degree(),
                recognition.country(),
                recognition.body(),
                recognition.as(),
                recognition.level(),
                recognition.dateOfIssue(),
                recognition.monthsSinceIssued(),
                recognition.monthsBegunSinceIssued(),
                recognition.yearsBegunSinceIssued(),
                recognition.origin());
    }

    @Override
    public List<String> keys(Property<?> property) {
        return Recognition.keys(property, origin);
    }
}
