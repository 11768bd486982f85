package dev.wherefore.plan;

import dev.wherefore.action.Price;
import dev.wherefore.parameter.Confidence;
import dev.wherefore.parameter.ParameterBook;
import dev.wherefore.parameter.ParameterUnit;
import dev.wherefore.parameter.ReferenceRates;
import dev.wherefore.parameter.Source;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.Fees;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What it costs the candidate to reach a goal, as its face says. Where that names a dated parameter, the price is the one
 * in force on the day on which it is paid. One item whose amount is not known leaves the whole not known.
 */
final class GoalPrices {
    private final ParameterBook book;
    private final ReferenceRates rates;
    private final String currency;
    private final LocalDate first;
    private final LocalDate last;

    /**
     * @param book     with the parameters that the faces name
     * @param rates    of the day of the question: nobody knows later ones
     * @param currency ISO 4217, in which costs are added up
     * @param first    the first day of payment that is thought of
     * @param last     the last
     */
    GoalPrices(ParameterBook book, ReferenceRates rates, String currency, LocalDate first, LocalDate last) {
        this.book = book;
        this.rates = rates;
        this.currency = currency;
        this.first = first;
        this.last = last;
    }

    /** The prices of the time between the two days, the earliest first. */
    List<Payment> of(Face face, String topic) {
        var items = face.cost().stream()
                .filter(cost -> !cost.optional() && cost.isForTheCandidate())
                .toList();
        var payments = new ArrayList<Payment>();
        for (var day : daysOfChange(items)) {
            var price = on(day, face, topic);
            var cost = price.amount() == null ? null : rates.convert(price.amount(), price.currency(), currency);
            payments.add(new Payment(day, price, cost));
        }
        return List.copyOf(payments);
    }

    private TreeSet<LocalDate> daysOfChange(List<Face.Cost> items) {
        var days = new TreeSet<LocalDate>();
        for (var item : items) {
            if (item.parameter() == null) continue;
            for (var value : book.get(item.parameter()).values()) {
                days.add(value.from());
                if (value.until() != null) days.add(value.until().plusDays(1));
                days.add(value.source()
                        .checked()
                        .plusMonths(Source.MONTHS_IT_HOLDS)
                        .plusDays(1));
            }
        }
        var between = new TreeSet<>(days.subSet(first, last.plusDays(1)));
        between.add(first);
        return between;
    }

    private Price on(LocalDate day, Face face, String topic) {
        var items = Fees.of(face, book.on(day)).items().stream()
                .filter(item -> !item.cost().optional() && item.isForTheCandidate())
                .toList();
        boolean known =
                items.stream().allMatch(item -> item.amount() != null && ParameterUnit.isCurrency(item.currency()));
        if (items.isEmpty() || !known) return notKnown();
        boolean isOneCurrency =
                items.stream().map(Fees.Item::currency).distinct().count() == 1;
        var paidIn = isOneCurrency ? items.get(0).currency() : currency;
        var amount = BigDecimal.ZERO;
        for (var item : items) {
            var converted = rates.convert(item.amount(), item.currency(), paidIn);
            if (converted == null) return notKnown();
            amount = amount.add(converted);
        }
        return new Price(
                amount,
                paidIn,
                true,
                items.stream()
                        .map(item -> source(item, topic))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                items.stream().map(Fees.Item::confidence).max(Enum::compareTo).orElseThrow(),
                String.join(", ", items.stream().map(item -> item.cost().what()).toList()));
    }

    /** Null where nobody is named. */
    private Source source(Fees.Item item, String topic) {
        if (item.cited() != null) return item.cited().source();
        return item.cost().source() == null
                ? null
                : book.source(topic, item.cost().source());
    }

    private static Price notKnown() {
        return new Price(null, null, true, null, Confidence.CONFIRMED, "");
    }
}
