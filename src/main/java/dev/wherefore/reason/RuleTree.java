package dev.wherefore.reason;

import dev.wherefore.fact.Fact;
import dev.wherefore.fact.FactType;
import dev.wherefore.fact.FactTypes;
import dev.wherefore.fact.Property;
import dev.wherefore.rulebook.ConditionText;
import dev.wherefore.rulebook.PatternText;
import dev.wherefore.rulebook.RuleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;

/** A rule, ready to run: Drools' executable model joined with the text it was made from. Immutable. */
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

    /**
     * Joins a rule's model with its text.
     *
     * @throws IllegalStateException when the two do not belong together
     */
    public static RuleTree of(Rule rule, RuleText text) {
        return new Joiner(text).join(rule);
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
        private static final String SCOPE = "_sCoPe";

        private final RuleText text;
        private final Iterator<PatternText> patterns;
        private final Map<String, Integer> slots = new HashMap<>();

        Joiner(RuleText text) {
            this.text = text;
            this.patterns = text.patterns().iterator();
        }

        RuleTree join(Rule rule) {
            var elements = new ArrayList<Element>();
            elements(rule.getView().getSubConditions(), elements);
            if (patterns.hasNext()) throw mismatch("a pattern of the text is missing in the model");
            return new RuleTree(
                    text, List.copyOf(elements), slots.size(), text.factor() == null ? -1 : slots.get("$points"));
        }

        private void elements(List<Condition> conditions, List<Element> into) {
            for (var condition : conditions) {
                switch (condition.getType()) {
                    case PATTERN -> into.add(match((Pattern<?>) condition));
                    case AND -> elements(condition.getSubConditions(), into);
                    case EXISTS, NOT -> {
                        var inner = new ArrayList<Element>();
                        elements(condition.getSubConditions(), inner);
                        into.add(new Element.Quantified(condition.getType() == Condition.Type.NOT, List.copyOf(inner)));
                    }
                    case CONSEQUENCE -> {}
                    default -> throw mismatch("the model holds a " + condition.getType());
                }
            }
        }

        private Element.Match match(Pattern<?> pattern) {
            if (!patterns.hasNext()) throw mismatch("the model holds a pattern more");
            var written = patterns.next();
            var type = FactTypes.named(written.type());
            var variable = pattern.getPatternVariable();
            if (type == null || type.javaClass() != variable.getType()) {
                throw mismatch("the pattern on " + written.type() + " is one on " + variable.getType());
            }
            int slot = slot(variable.getName());
            var binds = binds(pattern, written, type, slot);
            return new Element.Match(
                    written,
                    type,
                    FactTypes.number(type),
                    type.key() == null ? null : written.literal(type.key()),
                    slot,
                    binds,
                    constraints(pattern, written, type, variable));
        }

        private Bind[] binds(Pattern<?> pattern, PatternText written, FactType<?> type, int factSlot) {
            var compiled = new HashMap<String, Binding>();
            for (var binding : pattern.getBindings()) compiled.put(written(binding.getBoundVariable()), binding);
            return written.bindings().stream()
                    .map(bind -> {
                        var binding = compiled.get(bind.variable());
                        if (binding == null)
                            throw mismatch("the binding " + bind.variable() + " is missing in the model");
                        return new Bind(
                                bind,
                                slot(bind.variable()),
                                factSlot,
                                bind.parameter() == null ? type.property(bind.property()) : null,
                                type.isRanged(bind.property()),
                                bind.parameter() == null ? function(binding) : new InForceValue(function(binding)));
                    })
                    .toArray(Bind[]::new);
        }

        @SuppressWarnings("unchecked")
        private static Function1<Object, Object> function(Binding binding) {
            return binding.getBindingFunction();
        }

        private Constraint[] constraints(
                Pattern<?> pattern, PatternText written, FactType<?> type, Variable<?> variable) {
            var compiled = new ArrayList<SingleConstraint>();
            collect(pattern.getConstraint(), compiled);
            var result = new ArrayList<Constraint>();
            var models = compiled.iterator();
            for (var condition : written.conditions()) {
                if (!models.hasNext())
                    throw mismatch("the condition '" + condition.text() + "' is missing in the model");
                var model = models.next();
                verify(condition, model);
                // Which of the facts of a keyed type is meant was settled when they were looked up.
                if (condition.property().equals(type.key())) continue;
                result.add(constraint(condition, model, type, variable));
            }
            if (models.hasNext()) throw mismatch("the model holds a condition more");
            return result.toArray(Constraint[]::new);
        }

        @SuppressWarnings("unchecked")
        private Constraint constraint(
                ConditionText condition, SingleConstraint model, FactType<?> type, Variable<?> variable) {
            var variables = model.getVariables();
            var arguments = new int[variables.length];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = variables[i].getName().equals(variable.getName())
                        ? Constraint.OWN
                        : known(written(variables[i]));
            }
            return new Constraint(
                    condition,
                    (Property<Fact>) type.property(condition.property()),
                    type.isRanged(condition.property()),
                    model,
                    arguments,
                    condition.variable() == null ? -1 : known(condition.variable()));
        }

        private void verify(ConditionText condition, SingleConstraint model) {
            var stated = model.predicateInformation().getStringConstraint();
            if (stated == null || stated.isEmpty() || stated.equals(condition.text())) return;
            if (!sameButForSpace(stated, condition.text())) {
                throw mismatch("the condition '" + condition.text() + "' is '" + stated + "' in the model");
            }
        }

        private static boolean sameButForSpace(String one, String other) {
            int i = 0;
            int j = 0;
            while (true) {
                while (i < one.length() && one.charAt(i) <= ' ') i++;
                while (j < other.length() && other.charAt(j) <= ' ') j++;
                if (i == one.length() || j == other.length()) return i == one.length() && j == other.length();
                if (one.charAt(i++) != other.charAt(j++)) return false;
            }
        }

        private static void collect(org.drools.model.Constraint constraint, List<SingleConstraint> into) {
            if (constraint instanceof SingleConstraint single) {
                // A pattern without constraints holds one that is always true, of no variable.
                if (single.getVariables().length > 0) into.add(single);
            } else {
                for (var child : constraint.getChildren()) collect(child, into);
            }
        }

        /** The name as the rule writes it: Drools adds a suffix to what is bound inside a group. */
        private static String written(Variable<?> variable) {
            var name = variable.getName();
            if (!name.endsWith(SCOPE)) return name;
            return name.substring(0, name.lastIndexOf('_', name.length() - SCOPE.length() - 1));
        }

        private int slot(String variable) {
            return slot(slots, variable);
        }

        private static int slot(Map<String, Integer> slots, String variable) {
            var slot = slots.putIfAbsent(variable, slots.size());
            return slot == null ? slots.size() - 1 : slot;
        }

        private int known(String variable) {
            var slot = slots.get(variable);
            if (slot == null) throw mismatch(variable + " is used before it is bound");
            return slot;
        }

        private IllegalStateException mismatch(String what) {
            return new IllegalStateException("the rule '" + text.name() + "' does not fit its compiled model: " + what);
        }
    }
}
