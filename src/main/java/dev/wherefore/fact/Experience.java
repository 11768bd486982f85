package dev.wherefore.fact;

/**
 * Time worked that counts for one purpose, as an {@link ExperienceMeasure} counts it.
 *
 * @param of     id of the measure
 * @param months completed months; null while missing answers leave them open
 * @param years  completed years, twelve months each; null while missing answers leave them open
 * @param least  the months when every missing answer lowers them
 * @param most   the months when every missing answer raises them
 */
public record Experience(String of, Integer months, Integer years, int least, int most, Origin origin)
        implements Ranged<Experience> {
    private static final int MONTHS_A_YEAR = 12;

    public static final FactType<Experience> TYPE = FactType.of(Experience.class, "experience")
            .with("of", Experience::of, "kind of experience", Unit.NONE)
            .withRange("months", Experience::months, "experience", Unit.MONTHS, "/work[*].from", "/work[*].to")
            .withRange("years", Experience::years, "experience", Unit.YEARS, "/work[*].from", "/work[*].to")
            .keyedBy("of")
            .build();

    static Experience between(String of, int least, int most, Origin origin) {
        int leastYears = least / MONTHS_A_YEAR;
        int mostYears = most / MONTHS_A_YEAR;
        return new Experience(
                of, least == most ? least : null, leastYears == mostYears ? leastYears : null, least, most, origin);
    }

    @Override
    public Experience low() {
        return least == most ? this : between(of, least, least, origin);
    }

    @Override
    public Experience high() {
        return least == most ? this : between(of, most, most, origin);
    }
}
