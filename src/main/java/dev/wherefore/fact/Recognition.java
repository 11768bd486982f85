package dev.wherefore.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The recognition or assessment of a degree that the candidate holds. Every degree is recognised as what it is in the
 * country that awarded it, from its completion on and for good: beside what the profile states there is such a
 * recognition of each degree, by the body {@value #AWARDING_COUNTRY}, with no time passed since.
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
    /** The body of the recognition that a degree has from the beginning. */
    public static final String AWARDING_COUNTRY = "awarding-country";

    private static final String STATED = "recognitions";

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

    /** Of each degree the recognitions stated, and then the one by its own country. */
    static List<Recognition> of(List<Entry> degrees, LocalDate day) {
        var recognitions = new ArrayList<Recognition>();
        for (int i = 0; i < degrees.size(); i++) {
            var degree = degrees.get(i);
            if (degree.origin().stated()) {
                for (var entry : degree.list(STATED)) recognitions.add(from(entry, i, day));
                recognitions.add(byAwardingCountry(degree, i));
            } else {
                recognitions.add(from(degree, null, day));
            }
        }
        return List.copyOf(recognitions);
    }

    private static Recognition from(Entry entry, Integer degree, LocalDate day) {
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

    private static Recognition byAwardingCountry(Entry degree, int number) {
        var as = degree.text("degree");
        return new Recognition(
                number,
                degree.text("country"),
                AWARDING_COUNTRY,
                as,
                DegreeLevel.of(as),
                degree.date("completed"),
                0,
                0,
                0,
                degree.origin());
    }

    @Override
    public List<String> keys(Property<?> property) {
        return keys(property, origin);
    }

    /** What a recognition by the country of the degree rests on stands under other keys, in the degree. */
    static List<String> keys(Property<?> property, Origin origin) {
        if (!origin.stated() || origin.path().contains("." + STATED + "[")) return property.keys();
        return switch (property.name()) {
            case "country" -> List.of("country");
            case "as", "level" -> List.of("degree");
            case "dateOfIssue" -> List.of("completed");
            default -> List.of();
        };
    }
}
