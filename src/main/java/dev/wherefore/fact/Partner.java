package dev.wherefore.fact;

import java.util.Set;

/**
 * The spouse or partner; none when there is no partner.
 *
 * @param accompanies whether the partner comes along
 */
public record Partner(Boolean accompanies, Set<String> citizenships, Origin origin) implements Fact {
    public static final FactType<Partner> TYPE = FactType.of(Partner.class, "partner")
            .protectedFromHere()
            .with("accompanies", Partner::accompanies, "the partner comes along", Unit.NONE, "accompanies")
            .with("citizenships", Partner::citizenships, "citizenships of the partner", Unit.COUNTRY, "citizenships")
            .build();

    static Partner from(Entry entry) {
        return new Partner(entry.flag("accompanies"), entry.texts("citizenships"), entry.origin());
    }
}
