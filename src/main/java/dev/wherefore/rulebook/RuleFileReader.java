package dev.wherefore.rulebook;

import dev.wherefore.document.Nearest;
import dev.wherefore.document.Place;
import dev.wherefore.document.Problems;
import dev.wherefore.fact.FactType;
import dev.wherefore.fact.FactTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads a file of criterion rules with Drools' own parser and refuses what lies outside the subset that can be explained:
 * patterns with constraints of a property and a literal or binding, bindings, {@code exists}, {@code not}, and nothing on
 * the right-hand side.
 */
final class RuleFileReader {
    private static final Set<String> METADATA =
            Set.of("criterion", "factor", "award", "withhold", "source", "weight", "preferred");
    private static final Set<String> PARAMETER_METHODS = Set.of("amount", "codes", "date");

    private final String file;
    private final Problems problems;
    private Set<String> bound = new TreeSet<>();

    RuleFileReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * The rules of the file; what is refused is noted as a problem.
     *
     * @param expectedPackage the package that the file's place asks for
     */
    List<RuleText> read(String drl, String expectedPackage) {
        var parser = new DrlParser(LanguageLevelOption.DRL10);
        PackageDescr descr;
        try {
            descr = parser.parse(false, drl);
        } catch (DroolsParserException e) {
            problem(0, 0, "this is not DRL: " + e.getMessage(), "mend the syntax");
            return List.of();
        }
        if (parser.hasErrors() || descr == null) {
            parser.getErrors().forEach(error -> {
                var lines = error.getLines();
                problem(lines.length > 0 ? lines[0] : 0, 0, oneLine(error.getMessage()), "mend the syntax");
            });
            return List.of();
        }
        if (!expectedPackage.equals(descr.getName())) {
            problem(1, 1, "the package is '" + descr.getName() + "'", "write 'package " + expectedPackage + "'");
        }
        refuse(descr.getGlobals(), "a global", "bind a parameter");
        refuse(descr.getFunctions(), "a function", "what needs arithmetic is a property of a fact");
        refuse(List.copyOf(descr.getTypeDeclarations()), "a declared type", "use the types of dev.wherefore.fact");
        var rules = new ArrayList<RuleText>();
        var names = new TreeSet<String>();
        for (var rule : descr.getRules()) {
            if (!names.add(rule.getName()))
                problem(rule, "the rule '" + rule.getName() + "' stands twice", "rename one");
            rules.add(rule(rule));
        }
        if (rules.isEmpty()) problem(1, 1, "the file holds no rule", "write at least one");
        return rules;
    }

    private void refuse(List<? extends BaseDescr> descrs, String what, String remedy) {
        for (var descr : descrs) problem(descr, what + " is not accepted in a file of criterion rules", remedy);
    }

    private RuleText rule(RuleDescr rule) {
        bound = new TreeSet<>();
        if (rule.isQuery()) problem(rule, "a query is not accepted", "write a rule");
        if (rule.getConsequence() != null && !rule.getConsequence().toString().isBlank()) {
            problem(
                    rule,
                    "the right-hand side of '" + rule.getName() + "' is not empty",
                    "to hold is its meaning: leave it empty");
        }
        if (!rule.getNamedConsequences().isEmpty()
                || rule.hasParent()
                || !rule.getAttributes().isEmpty()) {
            problem(rule, "'" + rule.getName() + "' has attributes, a parent or named consequences", "leave them out");
        }
        for (var name : rule.getAnnotationNames()) {
            if (!METADATA.contains(name)) {
                problem(rule, "unknown metadata '@" + name + "'", Nearest.remedy(name, METADATA));
            }
        }
        Purpose purpose = null;
        String serves = null;
        for (var each : Purpose.values()) {
            var id = metadata(rule, each.word());
            if (id == null) continue;
            if (purpose != null) {
                problem(
                        rule,
                        "'" + rule.getName() + "' names both a " + purpose.word() + " and a " + each.word(),
                        "leave one out, or write two rules");
            }
            purpose = each;
            serves = id;
        }
        if (purpose == null) {
            problem(
                    rule,
                    "'" + rule.getName() + "' names neither a criterion nor a factor",
                    "write @criterion( id ) or @factor( group/id )");
            purpose = Purpose.CRITERION;
            serves = "";
        }
        var source = metadata(rule, "source");
        if (source == null) problem(rule, "'" + rule.getName() + "' has no source", "write @source( id )");
        var patterns = new ArrayList<PatternText>();
        elements(rule.getLhs(), patterns);
        if (patterns.isEmpty())
            problem(rule, "'" + rule.getName() + "' has no condition", "write at least one pattern");
        if (purpose == Purpose.FACTOR && !bound.contains("$points")) {
            problem(rule, "'" + rule.getName() + "' gives points but binds none", "bind $points : points in a Row");
        }
        return new RuleText(
                rule.getName(),
                rule.getLine(),
                purpose,
                serves,
                source == null ? "" : source,
                weight(rule),
                rule.getAnnotationNames().contains("preferred"),
                patterns);
    }

    private int weight(RuleDescr rule) {
        var weight = metadata(rule, "weight");
        if (weight == null) return 1;
        if (weight.matches("[1-3]")) return Integer.parseInt(weight);
        problem(rule, "the weight '" + weight + "' is not 1, 2 or 3", "1 helpful, 2 expected, 3 decisive");
        return 1;
    }

    private String metadata(RuleDescr rule, String name) {
        var annotation = rule.getAnnotation(name);
        if (annotation == null || !annotation.hasValue()) return null;
        var value = String.valueOf(annotation.getSingleValueAsString()).strip();
        if (value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '/' || c == '_')) {
            return value;
        }
        // The parser is lenient inside metadata: a misspelt 'when' would be swallowed together with the conditions.
        problem(
                rule,
                "what stands in @" + name + " of '" + rule.getName() + "' is not an id",
                "write @" + name + "( id ) and 'when' on a line of its own");
        return null;
    }

    private void elements(ConditionalElementDescr element, List<PatternText> patterns) {
        for (var child : element.getDescrs()) {
            if (child instanceof PatternDescr pattern) {
                patterns.add(pattern(pattern));
            } else if (child instanceof ExistsDescr || child instanceof NotDescr) {
                // What is bound inside cannot be seen outside.
                var outside = new TreeSet<>(bound);
                elements((ConditionalElementDescr) child, patterns);
                bound = outside;
            } else if (child instanceof AndDescr and) {
                elements(and, patterns);
            } else {
                problem(
                        (BaseDescr) child,
                        "'"
                                + child.getClass()
                                        .getSimpleName()
                                        .replace("Descr", "")
                                        .toLowerCase(java.util.Locale.ROOT)
                                + "' is not accepted in a criterion rule",
                        "use patterns, exists and not; write a second rule for an 'or'");
            }
        }
    }

    private PatternText pattern(PatternDescr pattern) {
        var type = FactTypes.named(pattern.getObjectType());
        if (type == null) {
            problem(
                    pattern,
                    "there is no fact type '" + pattern.getObjectType() + "'",
                    Nearest.remedy(pattern.getObjectType(), FactTypes.names()));
        }
        if (pattern.getSource() != null) problem(pattern, "'from' is not accepted", "join on bindings");
        if (!pattern.getBehaviors().isEmpty()) problem(pattern, "windows are not accepted", "leave it out");
        if (pattern.getIdentifier() != null)
            problem(pattern, "binding a whole fact is not accepted", "bind its property");
        var bindings = new ArrayList<BindingText>();
        var conditions = new ArrayList<ConditionText>();
        for (var constraint : pattern.getConstraint().getDescrs()) {
            if (constraint instanceof ExprConstraintDescr expression) {
                constraint(expression, pattern, type, bindings, conditions);
            } else {
                problem(pattern, "this constraint is not accepted", "write 'property operator value'");
            }
        }
        var text = new PatternText(pattern.getObjectType(), pattern.getLine(), bindings, conditions);
        if (type != null && type.key() != null && text.literal(type.key()) == null) {
            problem(
                    pattern,
                    "a pattern on " + type.name() + " does not say which",
                    "write '" + type.key() + " == \"...\"' with a literal");
        }
        return text;
    }

    private void constraint(
            ExprConstraintDescr expression,
            PatternDescr pattern,
            FactType<?> type,
            List<BindingText> bindings,
            List<ConditionText> conditions) {
        var text = oneLine(expression.getExpression());
        int line = expression.getLine() > 0 ? expression.getLine() : pattern.getLine();
        if (text.startsWith("$")) {
            int colon = text.indexOf(':');
            if (colon < 0) {
                problem(
                        line,
                        expression.getColumn(),
                        "'" + text + "' begins with a binding",
                        "write the property first");
                return;
            }
            binding(text.substring(0, colon).strip(), text.substring(colon + 1).strip(), line, type, bindings);
            return;
        }
        var condition = condition(text, line);
        if (condition == null) {
            problem(
                    line,
                    expression.getColumn(),
                    "'" + text + "' is outside the subset of criterion rules",
                    "write 'property operator value', with a literal or a $binding; a second rule for an 'or'");
            return;
        }
        checkProperty(condition.property(), line, type);
        if (condition.literals().stream().anyMatch(RuleFileReader::isNumber) && !text.contains("\"")) {
            problem(
                    line,
                    expression.getColumn(),
                    "'" + text + "' compares with a number",
                    "make it a parameter with its date and source, and bind that");
        }
        if (type != null && type.isRanged(condition.property()) && !condition.orders()) {
            problem(
                    line,
                    expression.getColumn(),
                    "'" + text + "' asks a measure for more than its order",
                    "compare it with <, <=, > or >=");
        }
        if (condition.variable() != null && !bound.contains(condition.variable())) {
            problem(
                    line,
                    expression.getColumn(),
                    "'" + condition.variable() + "' is not bound before it is used",
                    Nearest.remedy(condition.variable(), bound));
        }
        conditions.add(condition);
    }

    private void binding(String variable, String value, int line, FactType<?> type, List<BindingText> bindings) {
        if (!isName(variable.substring(1)))
            problem(line, 0, "'" + variable + "' is not a name for a binding", "use letters and digits");
        if (!bound.add(variable)) problem(line, 0, "'" + variable + "' is bound twice in this rule", "rename one");
        if (type != null && type.name().equals("Parameters")) {
            int open = value.indexOf('(');
            var method = open < 0 ? value : value.substring(0, open).strip();
            var argument = open < 0 || !value.endsWith(")")
                    ? ""
                    : value.substring(open + 1, value.length() - 1).strip();
            var id = literal(argument);
            if (!PARAMETER_METHODS.contains(method) || id == null) {
                problem(
                        line,
                        0,
                        "'" + value + "' is not a parameter",
                        "write amount( \"id\" ), codes( \"id\" ) or date( \"id\" )");
                return;
            }
            bindings.add(new BindingText(variable, method, id));
            return;
        }
        if (!isName(value)) {
            problem(
                    line,
                    0,
                    "'" + value + "' is not a property",
                    "bind a property alone and compare it in a constraint of its own");
            return;
        }
        checkProperty(value, line, type);
        bindings.add(new BindingText(variable, value, null));
    }

    private void checkProperty(String property, int line, FactType<?> type) {
        if (type != null && type.property(property) == null) {
            problem(
                    line,
                    0,
                    type.name() + " has no property '" + property + "'",
                    Nearest.remedy(property, type.propertyNames()));
        }
    }

    /** The constraint taken apart; null when it is outside the subset. */
    static ConditionText condition(String text, int line) {
        int end = 0;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) end++;
        var property = text.substring(0, end);
        if (!isName(property)) return null;
        var rest = text.substring(end).strip();
        for (var operator : ConditionText.OPERATORS) {
            if (!rest.startsWith(operator)) continue;
            var operand = rest.substring(operator.length());
            if (Character.isLetter(operator.charAt(0)) && !operand.startsWith(" ") && !operand.startsWith("("))
                continue;
            operand = operand.strip();
            if (operator.endsWith("in")) {
                var literals = literals(operand);
                return literals == null ? null : new ConditionText(text, line, property, operator, null, literals);
            }
            if (operand.startsWith("$") && isName(operand.substring(1))) {
                return new ConditionText(text, line, property, operator, operand, List.of());
            }
            var literal = literal(operand);
            return literal == null ? null : new ConditionText(text, line, property, operator, null, List.of(literal));
        }
        return null;
    }

    private static boolean isNumber(String literal) {
        return !literal.isEmpty() && literal.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }

    private static List<String> literals(String list) {
        if (!list.startsWith("(") || !list.endsWith(")")) return null;
        var literals = new ArrayList<String>();
        for (var part : list.substring(1, list.length() - 1).split(",")) {
            var literal = literal(part.strip());
            if (literal == null) return null;
            literals.add(literal);
        }
        return literals;
    }

    /** A quoted text, a number or a truth value, without quotes; null for anything else. */
    private static String literal(String text) {
        if (text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")) {
            var inner = text.substring(1, text.length() - 1);
            return inner.contains("\"") || inner.contains("\\") ? null : inner;
        }
        if (text.equals("true") || text.equals("false")) return text;
        return isNumber(text) ? text : null;
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && Character.isJavaIdentifierStart(text.charAt(0))
                && text.charAt(0) != '$'
                && text.chars().allMatch(Character::isJavaIdentifierPart);
    }

    private static String oneLine(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }

    private void problem(BaseDescr at, String what, String remedy) {
        problem(at.getLine(), Math.max(at.getColumn(), 0), what, remedy);
    }

    private void problem(int line, int column, String what, String remedy) {
        problems.add(new Place(file, Math.max(line, 0), Math.max(column, 0), ""), what, remedy);
    }
}
