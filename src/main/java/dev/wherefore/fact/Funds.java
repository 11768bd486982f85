package dev.wherefore.fact;

import java.math.BigDecimal;

/**
 * Settlement money. There is exactly one.
 *
 * @param amount     in the currency of the law that asks
 * @param heldMonths months for which it has been held
 */
public record Funds(BigDecimal amount, Integer heldMonths, Origin origin) implements Fact {
    public static final FactType<Funds> TYPE = FactType.of(Funds.class, "settlement funds")
            .with("amount", Funds::amount, "settlement funds", Unit.MONEY, "amount", "currency")
            .with("heldMonths", Funds::heldMonths, "months for which the funds were held", Unit.MONTHS, "held_months")
            .build();

    static Funds from(Entry entry, Reading reading) {
        return new Funds(
                Pay.of(entry, null).amountIn(reading.currency(), reading.rates()),
                entry.whole("held_months"),
                entry.origin());
    }
}
