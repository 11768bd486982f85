package dev.wherefore.fact;

import java.math.BigDecimal;

/**
 * Formal project-management education. There is exactly one.
 *
 * @param hours contact hours
 */
public record ContactHours(BigDecimal hours, Origin origin) implements Fact {
    public static final FactType<ContactHours> TYPE = FactType.of(ContactHours.class, "contact hours")
            .with("hours", ContactHours::hours, "contact hours of project-management education", Unit.HOURS, "")
            .build();
}
