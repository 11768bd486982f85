package dev.wherefore.fact;

import java.time.LocalDate;

/**
 * A nomination or invitation in hand.
 *
 * @param by                     the authority, e.g. a province
 * @param monthsBegunSinceIssued months since the day of issue, rounded up
 * @param daysSinceIssued        days since the day of issue; negative before it
 */
public record Invitation(
        String country,
        String by,
        String kind,
        LocalDate dateOfIssue,
        Integer monthsBegunSinceIssued,
        Integer daysSinceIssued,
        Origin origin)
        implements Fact {
    public static final FactType<Invitation> TYPE = FactType.of(Invitation.class, "invitation")
            .with("country", Invitation::country, "country of the invitation", Unit.COUNTRY, "country")
            .with("by", Invitation::by, "authority that invited", Unit.NONE, "by")
            .with("kind", Invitation::kind, "kind of invitation", Unit.NONE, "kind")
            .with("dateOfIssue", Invitation::dateOfIssue, "day of the invitation", Unit.DATE, "issued")
            .with(
                    "monthsBegunSinceIssued",
                    Invitation::monthsBegunSinceIssued,
                    "months begun since the invitation",
                    Unit.MONTHS,
                    "issued")
            .with("daysSinceIssued", Invitation::daysSinceIssued, "days since the invitation", Unit.DAYS, "issued")
            .build();

    static Invitation from(Entry entry, LocalDate day) {
        var issued = entry.date("issued");
        var since = Elapsed.since(issued, day);
        return new Invitation(
                entry.text("country"),
                entry.text("by"),
                entry.text("kind"),
                issued,
                since.monthsBegun(),
                since.days(),
                entry.origin());
    }
}
