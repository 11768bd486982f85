package dev.wherefore.fact;

/**
 * Evidence of distinction, for talent routes. There is exactly one; its properties are counts of items, but for
 * {@code highPay}.
 *
 * @param highPay pay that is high in the field
 */
public record Evidence(
        Integer awards,
        Integer memberships,
        Integer press,
        Integer judging,
        Integer originalContributions,
        Integer publications,
        Integer criticalRoles,
        Boolean highPay,
        Integer exhibitions,
        Origin origin)
        implements Fact {
    public static final FactType<Evidence> TYPE = FactType.of(Evidence.class, "evidence of distinction")
            .with("awards", Evidence::awards, "awards", Unit.COUNT, "awards")
            .with(
                    "memberships",
                    Evidence::memberships,
                    "memberships that ask for distinction",
                    Unit.COUNT,
                    "memberships")
            .with("press", Evidence::press, "published material about the candidate", Unit.COUNT, "press")
            .with("judging", Evidence::judging, "times as a judge of others' work", Unit.COUNT, "judging")
            .with(
                    "originalContributions",
                    Evidence::originalContributions,
                    "original contributions",
                    Unit.COUNT,
                    "original_contributions")
            .with("publications", Evidence::publications, "publications", Unit.COUNT, "publications")
            .with("criticalRoles", Evidence::criticalRoles, "critical roles", Unit.COUNT, "critical_roles")
            .with("highPay", Evidence::highPay, "pay that is high in the field", Unit.NONE, "high_pay")
            .with("exhibitions", Evidence::exhibitions, "exhibitions", Unit.COUNT, "exhibitions")
            .build();

    static Evidence from(Entry entry) {
        return new Evidence(
                entry.whole("awards"),
                entry.whole("memberships"),
                entry.whole("press"),
                entry.whole("judging"),
                entry.whole("original_contributions"),
                entry.whole("publications"),
                entry.whole("critical_roles"),
                entry.flag("high_pay"),
                entry.whole("exhibitions"),
                entry.origin());
    }
}
