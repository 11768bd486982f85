package dev.wherefore.report;

import dev.wherefore.parameter.Cited;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.GoalRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a goal costs. An amount stands in the face, or is the value in force of a parameter that the face names. */
record Costs(List<Item> items) {
    /** One item; the amount is null when it is not known, the parameter null where the face states the amount. */
    record Item(Face.Cost cost, BigDecimal amount, String currency, String parameter) {
        boolean isForTheCandidate() {
            return cost.isForTheCandidate();
        }

        /** "EUR 75"; null when it is not known. */
        String words() {
            return amount == null ? null : new Amount(amount, currency == null ? "" : currency).words();
        }
    }

    static Costs of(GoalRules goal, Background background) {
        var items = new ArrayList<Item>();
        for (var cost : goal.face().cost()) {
            var parameter = cost.parameter();
            var cited = parameter == null ? Optional.<Cited>empty() : background.cite(parameter);
            if (cited.isPresent() && cited.get().value() instanceof BigDecimal amount) {
                items.add(new Item(cost, amount, cited.get().unit(), parameter));
            } else {
                items.add(new Item(cost, cost.amount(), cost.currency(), parameter));
            }
        }
        return new Costs(List.copyOf(items));
    }

    /** What the candidate pays in all, "EUR 175, up to EUR 383 with all that is optional"; null when nothing is known. */
    String ofTheCandidate() {
        var least = sum(false);
        var most = sum(true);
        if (most == null) return null;
        if (least == null) return "up to " + most;
        return least.equals(most) ? least : least + ", up to " + most + " with all that is optional";
    }

    private String sum(boolean withOptional) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        boolean all = true;
        for (var item : items) {
            if (!item.isForTheCandidate() || item.cost().optional() && !withOptional) continue;
            if (item.amount() == null || item.currency() == null) all = false;
            else sums.merge(item.currency(), item.amount(), BigDecimal::add);
        }
        if (sums.isEmpty()) return null;
        var words = new ArrayList<String>();
        sums.forEach((currency, sum) -> words.add(new Amount(sum, currency).words()));
        if (!all) words.add("more");
        return Names.list(words, "and");
    }
}
