package dev.wherefore.fact;

/**
 * A relative abroad.
 *
 * @param relation parent, sibling ... as stated
 * @param status   in that country: citizen, permanent-resident ...
 */
public record Relative(String relation, String country, String status, Integer ageInYears, Origin origin)
        implements Fact {
    public static final FactType<Relative> TYPE = FactType.of(Relative.class, "relative")
            .protectedFromHere()
            .with("relation", Relative::relation, "relation", Unit.NONE, "relation")
            .with("country", Relative::country, "country of the relative", Unit.COUNTRY, "country")
            .with("status", Relative::status, "status of the relative", Unit.NONE, "status")
            .with("ageInYears", Relative::ageInYears, "age of the relative", Unit.YEARS, "age")
            .build();

    static Relative from(Entry entry) {
        return new Relative(
                entry.text("relation"),
                entry.text("country"),
                entry.text("status"),
                entry.whole("age"),
                entry.origin());
    }
}
