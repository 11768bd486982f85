package dev.wherefore.rulebook;

import dev.wherefore.parameter.Cited;
import dev.wherefore.parameter.Confidence;
import dev.wherefore.parameter.InForce;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a goal costs on a day. An amount stands in the face, or is the value in force of a parameter that the face names. */
public record Fees(List<Item> items) {

    public Fees {
        items = List.copyOf(items);
    }

    /**
     * One item.
     *
     * @param amount    null when it is not known
     * @param currency  ISO 4217; null when the amount is not known
     * @param cited    the value in force of the parameter that holds the amount; null where the face states it
     */
    public record Item(Face.Cost cost, BigDecimal amount, String currency, Cited cited) {
        /** Whether nobody else is said to pay. */
        public boolean isForTheCandidate() {
            return cost.isForTheCandidate();
        }

        /** How sure the amount is. */
        public Confidence confidence() {
            return cited == null ? cost.confidence() : cited.confidence();
        }

        boolean isKnown() {
            return amount != null && currency != null;
        }
    }

    /**
     * What some items come to.
     *
     * @param amounts by currency, in the order of the currencies' codes
     * @param isAll   whether every item is known
     * @param isConfirmed whether no face says of an item that it is not
     */
    public record Sum(SortedMap<String, BigDecimal> amounts, boolean isAll, boolean isConfirmed) {}

    /** What is paid for a goal by the values that are in force. */
    public static Fees of(Face face, InForce inForce) {
        var items = new ArrayList<Item>();
        for (var cost : face.cost()) {
            var parameter = cost.parameter();
            var cited = parameter == null || !inForce.declares(parameter)
                    ? Optional.<Cited>empty()
                    : inForce.cite(parameter);
            if (cited.isPresent() && cited.get().value() instanceof BigDecimal amount) {
                items.add(new Item(cost, amount, cited.get().unit(), cited.get()));
            } else {
                items.add(new Item(cost, cost.amount(), cost.currency(), null));
            }
        }
        return new Fees(items);
    }

    /** What the candidate pays, with or without what is paid only where it is needed or wished. */
    public Sum ofTheCandidate(boolean withOptional) {
        var sums = new TreeMap<String, BigDecimal>();
        boolean all = true;
        boolean confirmed = true;
        for (var item : items) {
            if (!item.isForTheCandidate() || item.cost().optional() && !withOptional) continue;
            if (!item.isKnown()) {
                all = false;
                continue;
            }
            sums.merge(item.currency(), item.amount(), BigDecimal::add);
            if (item.confidence() != Confidence.CONFIRMED) confirmed = false;
        }
        return new Sum(sums, all, confirmed);
    }
}
