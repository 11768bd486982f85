package dev.wherefore.rulebook;

import dev.wherefore.fact.FactTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.drools.model.Condition;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/**
 * Joins a rule's text with the executable model that Drools compiled it into, when a rulebook is built: the two must say
 * the same, and an answer then needs to load only those compiled conditions that it tests.
 */
final class ModelReader {
    private static final String SCOPE = "_sCoPe";

    private final RuleText text;
    private final Iterator<PatternText> patterns;
    private final StringBuilder shape = new StringBuilder();
    private final List<CompiledCondition> conditions = new ArrayList<>();
    private final Map<String, Integer> predicates;

    private ModelReader(RuleText text, Map<String, Integer> predicates) {
        this.text = text;
        this.predicates = predicates;
        this.patterns = text.patterns().iterator();
    }

    /**
     * The rules of a goal.
     *
     * @param predicates takes the names of the classes that Drools compiled the conditions into, each with its number
     * @throws IllegalStateException when text and model do not belong together
     */
    static List<ReadyRule> join(List<RuleText> texts, Model model, Map<String, Integer> predicates) {
        Map<String, Rule> compiled = new HashMap<>();
        for (var rule : model.getRules()) compiled.put(rule.getName(), rule);
        return texts.stream()
                .map(text -> new ModelReader(text, predicates).join(compiled.get(text.name())))
                .toList();
    }

    private ReadyRule join(Rule rule) {
        if (rule == null) throw mismatch("it is not compiled");
        read(rule.getView().getSubConditions());
        if (patterns.hasNext()) throw mismatch("a pattern of the text is missing in the model");
        return new ReadyRule(text, shape.toString(), conditions);
    }

    private void read(List<Condition> elements) {
        for (var element : elements) {
            switch (element.getType()) {
                case PATTERN -> read((Pattern<?>) element);
                case AND -> read(element.getSubConditions());
                case EXISTS, NOT -> {
                    shape.append(element.getType() == Condition.Type.NOT ? "N(" : "E(");
                    read(element.getSubConditions());
                    shape.append(')');
                }
                case CONSEQUENCE -> {}
                default -> throw mismatch("the model holds a " + element.getType());
            }
        }
    }

    private void read(Pattern<?> pattern) {
        if (!patterns.hasNext()) throw mismatch("the model holds a pattern more");
        shape.append('P');
        var written = patterns.next();
        var variable = pattern.getPatternVariable();
        var type = FactTypes.named(written.type());
        if (type == null || type.javaClass() != variable.getType()) {
            throw mismatch("the pattern on " + written.type() + " is one on " + variable.getType());
        }
        var bound = new HashSet<String>();
        for (var binding : pattern.getBindings()) bound.add(written(binding.getBoundVariable()));
        for (var binding : written.bindings()) {
            if (!bound.remove(binding.variable())) {
                throw mismatch("the binding " + binding.variable() + " is missing in the model");
            }
        }
        if (!bound.isEmpty()) throw mismatch("the model binds " + bound + " more");
        var compiled = new ArrayList<SingleConstraint>();
        collect(pattern.getConstraint(), compiled);
        if (compiled.size() != written.conditions().size()) {
            throw mismatch("the model holds " + compiled.size() + " conditions on " + written.type() + ", the text "
                    + written.conditions().size());
        }
        for (int i = 0; i < compiled.size(); i++) {
            conditions.add(condition(written.conditions().get(i), compiled.get(i), variable));
        }
    }

    private CompiledCondition condition(ConditionText condition, SingleConstraint model, Variable<?> own) {
        var stated = model.predicateInformation().getStringConstraint();
        if (stated != null && !stated.isEmpty() && !squeezed(stated).equals(squeezed(condition.text()))) {
            throw mismatch("the condition '" + condition.text() + "' is '" + stated + "' in the model");
        }
        var arguments = new ArrayList<String>();
        for (var variable : model.getVariables()) {
            arguments.add(variable.getName().equals(own.getName()) ? CompiledCondition.OWN : written(variable));
        }
        var predicate = predicate(condition, model, arguments.size());
        return new CompiledCondition(predicates.computeIfAbsent(predicate, name -> predicates.size()), arguments);
    }

    private String predicate(ConditionText condition, SingleConstraint model, int arguments) {
        var wrapped =
                switch (arguments) {
                    case 1 -> model.getPredicate1();
                    case 2 -> model.getPredicate2();
                    default ->
                        throw mismatch("the condition '" + condition.text() + "' takes " + arguments + " arguments");
                };
        return ((org.drools.model.functions.IntrospectableLambda) wrapped)
                .getLambda()
                .getClass()
                .getName();
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

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private IllegalStateException mismatch(String what) {
        return new IllegalStateException("the rule '" + text.name() + "' does not fit its compiled model: " + what);
    }
}
