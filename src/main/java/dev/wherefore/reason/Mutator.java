package dev.wherefore.reason;

import dev.wherefore.parameter.CodeList;
import dev.wherefore.rulebook.BindingText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes the mutants of a rule, on its loaded form. */
public final class Mutator {
    private final RuleTree rule;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutator(RuleTree rule) {
        this.rule = rule;
    }

    /** Every mutant of a rule. */
    public static List<Mutant> of(RuleTree rule) {
        var mutator = new Mutator(rule);
        mutator.mutate(rule.elements(), UnaryOperator.identity());
        return List.copyOf(mutator.mutants);
    }

    /** @param around puts changed elements back where they were taken from */
    private void mutate(List<Element> elements, UnaryOperator<List<Element>> around) {
        for (int i = 0; i < elements.size(); i++) {
            int index = i;
            UnaryOperator<List<Element>> back = changed -> around.apply(replaced(elements, index, changed));
            if (elements.get(i) instanceof Element.Quantified quantified) {
                mutate(
                        quantified.inner(),
                        inner -> back.apply(List.of(new Element.Quantified(quantified.negated(), inner))));
            } else {
                mutate((Element.Match) elements.get(i), back);
            }
        }
    }

    private void mutate(Element.Match match, UnaryOperator<List<Element>> back) {
        for (int i = 0; i < match.constraints().length; i++) {
            var constraint = match.constraints()[i];
            var text = constraint.text().text();
            int line = constraint.text().line();
            var dropped = new ArrayList<>(List.of(match.constraints()));
            dropped.remove(i);
            add(line, "drop '" + text + "'", back, match.with(dropped.toArray(Constraint[]::new)));
            if (constraint.text().orders()) {
                var moved = match.constraints().clone();
                moved[i] = constraint.withBoundaryFlipped();
                var strict = constraint.text().operator().length() == 1 ? "loose" : "strict";
                add(line, "make '" + text + "' " + strict, back, match.with(moved));
            }
        }
        for (int i = 0; i < match.binds().length; i++) {
            var bind = match.binds()[i].text();
            if (bind.parameter() == null) continue;
            switch (bind.property()) {
                case "amount" -> {
                    add(match, i, bind, "up", value -> moved((BigDecimal) value, 1), back);
                    add(match, i, bind, "down", value -> moved((BigDecimal) value, -1), back);
                }
                case "date" -> {
                    add(match, i, bind, "a day later", value -> ((LocalDate) value).plusDays(1), back);
                    add(match, i, bind, "a day earlier", value -> ((LocalDate) value).minusDays(1), back);
                }
                default -> add(match, i, bind, "empty", value -> CodeList.exact(List.of()), back);
            }
        }
    }

    private static BigDecimal moved(BigDecimal value, int units) {
        return value.add(value.ulp().multiply(BigDecimal.valueOf(units)));
    }

    private void add(
            Element.Match match,
            int index,
            BindingText bind,
            String how,
            UnaryOperator<Object> change,
            UnaryOperator<List<Element>> back) {
        var binds = match.binds().clone();
        binds[index] = binds[index].changed(change);
        add(match.text().line(), "'" + bind.parameter() + "' " + how, back, match.with(binds));
    }

    private void add(int line, String mutation, UnaryOperator<List<Element>> back, Element changed) {
        mutants.add(new Mutant(rule.text().name(), line, mutation, rule.with(back.apply(List.of(changed)))));
    }

    private static List<Element> replaced(List<Element> elements, int index, List<Element> by) {
        var copy = new ArrayList<>(elements);
        copy.remove(index);
        copy.addAll(index, by);
        return List.copyOf(copy);
    }
}
