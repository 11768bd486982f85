package dev.wherefore.fact;

/**
 * One citizenship of the candidate, so that rules can join it with a list of countries.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Citizenship(String country, Origin origin) implements Fact {
    public static final FactType<Citizenship> TYPE = FactType.of(Citizenship.class, "citizenship")
            .protectedFromHere()
            .with("country", Citizenship::country, "citizenship", Unit.COUNTRY, "")
            .build();
}
