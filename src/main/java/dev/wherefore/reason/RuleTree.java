package dev.wherefore.reason;

import dev.wherefore.fact.Fact;
import dev.wherefore.fact.FactType;
import dev.wherefore.fact.FactTypes;
import dev.wherefore.fact.Property;
import dev.wherefore.rulebook.BindingText;
import dev.wherefore.rulebook.CompiledCondition;
import dev.wherefore.rulebook.CompiledConditions;
import dev.wherefore.rulebook.ConditionText;
import dev.wherefore.rulebook.PatternText;
import dev.wherefore.rulebook.ReadyRule;
import dev.wherefore.rulebook.RuleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A rule, ready to run. Immutable; the conditions that Drools compiled are loaded as they are tested. */
public final class RuleTree {
    private final RuleText text;
    private final List<Element> elements;
    private final int slots;
    private final int points;

    private RuleTree(RuleText text, List<Element> elements, int slots, int points) {
        this.text = text;
        this.elements = elements;
        this.slots = slots;
        this.points = points;
    }

    /** @param tests the compiled conditions of the rule's goal */
    public static RuleTree of(ReadyRule rule, CompiledConditions tests) {
        return new Joiner(rule, tests).join();
    }

    /** This rule with another left-hand side. */
    RuleTree with(List<Element> others) {
        return new RuleTree(text, others, slots, points);
    }

    public RuleText text() {
        return text;
    }

    List<Element> elements() {
        return elements;
    }

    /** How many values a run binds. */
    int slots() {
        return slots;
    }

    /** The slot of {@code $points}; -1 when the rule gives none. */
    int points() {
        return points;
    }

    private static final class Joiner {
        private final RuleText text;
        private final String shape;
        private final CompiledConditions tests;
        private final Iterator<PatternText> patterns;
        private final Iterator<CompiledCondition> compiled;
        private final Map<String, Integer> slots = new HashMap<>();
        private int at;

        Joiner(ReadyRule rule, CompiledConditions tests) {
            this.text = rule.text();
            this.shape = rule.shape();
            this.tests = tests;
            this.patterns = text.patterns().iterator();
            this.compiled = rule.conditions().iterator();
        }

        RuleTree join() {
            var elements = elements();
            return new RuleTree(text, elements, slots.size(), text.givesPoints() ? slots.get("$points") : -1);
        }

        /** Reads on to the end of a group. */
        private List<Element> elements() {
            var elements = new ArrayList<Element>();
            while (at < shape.length()) {
                char next = shape.charAt(at++);
                if (next == ')') break;
                if (next == 'P') {
                    elements.add(match(patterns.next()));
                } else {
                    at++; // the parenthesis
                    elements.add(new Element.Quantified(next == 'N', elements()));
                }
            }
            return List.copyOf(elements);
        }

        private Element.Match match(PatternText written) {
            var type = FactTypes.named(written.type());
            var binds =
                    written.bindings().stream().map(bind -> bind(bind, type)).toArray(Bind[]::new);
            var constraints = new ArrayList<Constraint>();
            for (var condition : written.conditions()) {
                var by = compiled.next();
                // Which of the facts of a keyed type is meant was settled when they were looked up.
                if (!condition.property().equals(type.key())) constraints.add(constraint(condition, by, type));
            }
            return new Element.Match(
                    written,
                    type,
                    FactTypes.number(type),
                    type.key() == null ? null : written.literal(type.key()),
                    binds,
                    constraints.toArray(Constraint[]::new));
        }

        private Bind bind(BindingText bind, FactType<?> type) {
            int slot = slots.computeIfAbsent(bind.variable(), name -> slots.size());
            if (bind.parameter() != null) return new Bind(bind, slot, null, false, new InForceValue(bind));
            var property = property(type, bind.property());
            return new Bind(bind, slot, property, type.isRanged(bind.property()), property.read());
        }

        private Constraint constraint(ConditionText condition, CompiledCondition by, FactType<?> type) {
            var arguments = by.arguments().stream()
                    .mapToInt(name -> name.equals(CompiledCondition.OWN) ? Constraint.OWN : known(name))
                    .toArray();
            return new Constraint(
                    condition,
                    property(type, condition.property()),
                    type.isRanged(condition.property()),
                    tests,
                    by.number(),
                    arguments,
                    condition.variable() == null ? -1 : known(condition.variable()));
        }

        @SuppressWarnings("unchecked")
        private static Property<Fact> property(FactType<?> type, String name) {
            return (Property<Fact>) type.property(name);
        }

        private int known(String variable) {
            var slot = slots.get(variable);
            if (slot == null) {
                throw new IllegalStateException(
                        "the rule '" + text.name() + "' uses " + variable + " before it is bound");
            }
            return slot;
        }
    }
}
