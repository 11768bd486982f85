package dev.wherefore.fact;

import java.math.BigDecimal;

/**
 * Income from abroad that goes on after a move. There is exactly one.
 *
 * @param monthly       gross, in the currency of the law that asks
 * @param sourceCountry where it comes from
 * @param kind          employee or freelance
 * @param monthsSince   completed months for which it has been earned
 */
public record Income(BigDecimal monthly, String sourceCountry, String kind, Integer monthsSince, Origin origin)
        implements Fact {
    public static final FactType<Income> TYPE = FactType.of(Income.class, "income")
            .with("monthly", Income::monthly, "monthly income", Unit.MONEY_PER_MONTH, "amount", "currency", "per")
            .with(
                    "sourceCountry",
                    Income::sourceCountry,
                    "country the income comes from",
                    Unit.COUNTRY,
                    "source_country")
            .with("kind", Income::kind, "kind of income", Unit.NONE, "kind")
            .with("monthsSince", Income::monthsSince, "months of this income", Unit.MONTHS, "since")
            .build();

    static Income from(Entry entry, Reading reading) {
        return new Income(
                Pay.of(entry, null).perMonth(reading.currency(), reading.rates()),
                entry.text("source_country"),
                entry.text("kind"),
                Elapsed.since(entry.date("since"), reading.day()).months(),
                entry.origin());
    }
}
