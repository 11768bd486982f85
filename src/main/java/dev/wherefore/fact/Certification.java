package dev.wherefore.fact;

import dev.wherefore.profile.Dates;
import java.time.LocalDate;
import java.time.Month;

/**
 * A certification held.
 *
 * @param id             the vocabulary's id
 * @param expires        the last day on which it is in force; {@link #NEVER} when it does not expire
 * @param inForce        whether it is in force on the day of the question
 * @param monthsToExpiry completed months until it expires; negative afterwards
 */
public record Certification(
        String id, LocalDate dateOfIssue, LocalDate expires, Boolean inForce, Integer monthsToExpiry, Origin origin)
        implements Fact {
    /** Stands for the expiry of a certification that has none: the last day that a profile may name. */
    public static final LocalDate NEVER = LocalDate.of(Dates.LAST_YEAR, Month.DECEMBER, 31);

    public static final FactType<Certification> TYPE = FactType.of(Certification.class, "certification")
            .with("id", Certification::id, "certification", Unit.NONE, "id")
            .with("dateOfIssue", Certification::dateOfIssue, "day of the certification", Unit.DATE, "issued")
            .with("expires", Certification::expires, "expiry of the certification", Unit.DATE, "expires")
            .with("inForce", Certification::inForce, "the certification is in force", Unit.NONE, "issued", "expires")
            .with(
                    "monthsToExpiry",
                    Certification::monthsToExpiry,
                    "months until the certification expires",
                    Unit.MONTHS,
                    "expires")
            .build();

    static Certification from(Entry entry, LocalDate day) {
        var issued = entry.date("issued");
        var expires = entry.isNone("expires") ? NEVER : entry.date("expires");
        return new Certification(
                entry.text("id"),
                issued,
                expires,
                inForce(issued, expires, day),
                Elapsed.since(day, expires).months(),
                entry.origin());
    }

    private static Boolean inForce(LocalDate issued, LocalDate expires, LocalDate day) {
        if (issued != null && issued.isAfter(day) || expires != null && expires.isBefore(day)) return false;
        return issued == null || expires == null ? null : true;
    }
}
