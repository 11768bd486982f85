package dev.wherefore.fact;

/**
 * Who comes along. There is exactly one.
 *
 * @param hasPartner         whether there is a spouse or partner
 * @param partnerAccompanies false when there is no partner
 * @param children           dependent children
 * @param size               the candidate, the accompanying partner and the children
 */
public record Family(Boolean hasPartner, Boolean partnerAccompanies, Integer children, Integer size, Origin origin)
        implements Fact {
    public static final FactType<Family> TYPE = FactType.of(Family.class, "family")
            .protectedFromHere()
            .with("hasPartner", Family::hasPartner, "there is a partner", Unit.NONE, "partner")
            .with(
                    "partnerAccompanies",
                    Family::partnerAccompanies,
                    "the partner comes along",
                    Unit.NONE,
                    "partner.accompanies")
            .with("children", Family::children, "children", Unit.PEOPLE, "children")
            .with("size", Family::size, "family members", Unit.PEOPLE, "partner.accompanies", "children")
            .build();

    static Family from(Entry entry) {
        var hasPartner = entry.isNone("partner") ? Boolean.FALSE : entry.has("partner") ? Boolean.TRUE : null;
        var accompanies = Boolean.FALSE.equals(hasPartner)
                ? hasPartner
                : entry.at("partner").flag("accompanies");
        var children = entry.isNone("children") ? Integer.valueOf(0) : entry.whole("children");
        var size = accompanies == null || children == null ? null : 1 + (accompanies ? 1 : 0) + children;
        return new Family(hasPartner, accompanies, children, size, entry.origin());
    }
}
