package dev.wherefore.report;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.parameter.Cited;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.GoalRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a goal costs. An amount stands in the face, or is the value in force of a parameter that the face names. */
record Costs(List<Item> items) {
    private static final Set<String> THE_CANDIDATE = Set.of("applicant", "candidate");

    /** One item; the amount is null when it is not known, the parameter null where the face states the amount. */
    record Item(Face.Cost cost, BigDecimal amount, String currency, String parameter) {
        boolean isForTheCandidate() {
            return cost.payer() == null || THE_CANDIDATE.contains(cost.payer());
        }

        /** "EUR 75"; null when it is not known. */
        String words() {
            return amount == null ? null : new Amount(amount, currency == null ? "" : currency).words();
        }
    }

    static Costs of(GoalRules goal, Background background) {
        var items = new ArrayList<Item>();
        var costs = goal.face().cost();
        for (int i = 0; i < costs.size(); i++) {
            var cost = costs.get(i);
            var parameter = parameter(goal.face().details(), i);
            var cited = parameter == null ? Optional.<Cited>empty() : background.cite(parameter);
            if (cited.isPresent() && cited.get().value() instanceof BigDecimal amount) {
                items.add(new Item(cost, amount, cited.get().unit(), parameter));
            } else {
                items.add(new Item(cost, cost.amount(), cost.currency(), parameter));
            }
        }
        return new Costs(List.copyOf(items));
    }

    private static String parameter(Mapping face, int index) {
        boolean named = face.get("cost") instanceof Sequence list
                && list.items().get(index) instanceof Mapping item
                && item.get("parameter") instanceof Scalar;
        return named
                ? ((Scalar) ((Mapping) ((Sequence) face.get("cost")).items().get(index)).get("parameter")).text()
                : null;
    }

    /** What the candidate pays in all, "EUR 175 and USD 100"; null when nothing of it is known. */
    String ofTheCandidate() {
        Map<String, BigDecimal> sums = new TreeMap<>();
        boolean all = true;
        for (var item : items) {
            if (!item.isForTheCandidate()) continue;
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
