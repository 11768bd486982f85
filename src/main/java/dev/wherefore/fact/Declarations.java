package dev.wherefore.fact;

/**
 * What the candidate declares. There is exactly one.
 *
 * @param criminalRecord       whether there is a criminal record
 * @param immigrationRefusal   whether a visa or entry was ever refused
 * @param healthInsurance      whether there is or will be insurance
 * @param twoYearHomeResidency whether a former exchange visit asks for two years at home first
 */
public record Declarations(
        Boolean criminalRecord,
        Boolean immigrationRefusal,
        Boolean healthInsurance,
        Boolean twoYearHomeResidency,
        Origin origin)
        implements Fact {
    public static final FactType<Declarations> TYPE = FactType.of(Declarations.class, "declarations")
            .with("criminalRecord", Declarations::criminalRecord, "criminal record", Unit.NONE, "criminal_record")
            .with(
                    "immigrationRefusal",
                    Declarations::immigrationRefusal,
                    "a visa or entry was refused before",
                    Unit.NONE,
                    "immigration_refusal")
            .with("healthInsurance", Declarations::healthInsurance, "health insurance", Unit.NONE, "health_insurance")
            .with(
                    "twoYearHomeResidency",
                    Declarations::twoYearHomeResidency,
                    "two years at home are owed after an exchange visit",
                    Unit.NONE,
                    "two_year_home_residency")
            .build();

    static Declarations from(Entry entry) {
        return new Declarations(
                entry.flag("criminal_record"),
                entry.flag("immigration_refusal"),
                entry.flag("health_insurance"),
                entry.flag("two_year_home_residency"),
                entry.origin());
    }
}
