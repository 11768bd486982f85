package dev.wherefore.change;

import dev.wherefore.profile.Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a condition asks of a property, to propose answers by: whether an answer does is for the rules to say.
 *
 * @param operator as the rule states it
 * @param required what it compares with; null when that is not known
 */
record Wanted(String operator, Object required) {
    /** That it is known at all. */
    static final Wanted KNOWN = new Wanted("known", "");

    private static final Map<String, String> CONTRARY = Map.ofEntries(
            Map.entry("==", "!="),
            Map.entry("!=", "=="),
            Map.entry(">=", "<"),
            Map.entry("<", ">="),
            Map.entry("<=", ">"),
            Map.entry(">", "<="),
            Map.entry("in", "not in"),
            Map.entry("not in", "in"),
            Map.entry("memberOf", "not memberOf"),
            Map.entry("not memberOf", "memberOf"),
            Map.entry("contains", "not contains"),
            Map.entry("not contains", "contains"));

    private static final Map<String, String> TURNED =
            Map.of("==", "==", "!=", "!=", ">=", "<=", "<=", ">=", ">", "<", "<", ">");

    /** What the contrary condition asks. */
    Wanted contrary() {
        return new Wanted(CONTRARY.getOrDefault(operator, ""), required);
    }

    /** What is asked of the other side of the comparison when this one is known; null where that cannot be turned round. */
    Wanted turned(Object known) {
        var operator = TURNED.get(this.operator);
        return operator == null || known == null ? null : new Wanted(operator, known);
    }

    /** Whether it is met by what is not there. */
    boolean forbids() {
        return operator.equals("!=") || operator.startsWith("not ");
    }

    boolean asksForMore() {
        return operator.startsWith(">");
    }

    boolean asksForLess() {
        return operator.startsWith("<");
    }

    boolean isStrict() {
        return operator.equals(">") || operator.equals("<");
    }

    /** Whether a value does; false for one that is not known. */
    boolean by(Object actual) {
        if (actual == null || required == null) return false;
        return switch (operator) {
            case "known" -> true;
            case "==" -> isSame(actual, required);
            case "!=" -> !isSame(actual, required);
            case "in" -> values().stream().anyMatch(one -> isSame(actual, one));
            case "not in" -> values().stream().noneMatch(one -> isSame(actual, one));
            case "memberOf" -> values().contains(actual.toString());
            case "not memberOf" -> !values().contains(actual.toString());
            case "contains" -> actual instanceof Collection<?> some && some.contains(required.toString());
            case "not contains" -> actual instanceof Collection<?> some && !some.contains(required.toString());
            case ">=" -> order(actual) != null && order(actual) >= 0;
            case ">" -> order(actual) != null && order(actual) > 0;
            case "<=" -> order(actual) != null && order(actual) <= 0;
            case "<" -> order(actual) != null && order(actual) < 0;
            default -> false;
        };
    }

    /** The values named, one or several. */
    Collection<?> values() {
        return required instanceof Collection<?> several ? several : List.of(required);
    }

    /** The number asked for; null when it is none. */
    BigDecimal number() {
        return number(required);
    }

    /** The day asked for; null when it is none. */
    LocalDate day() {
        if (required instanceof LocalDate day) return day;
        return required instanceof String text ? Dates.parse(text) : null;
    }

    private Integer order(Object actual) {
        if (actual instanceof LocalDate day) return day() == null ? null : day.compareTo(day());
        var have = number(actual);
        var need = number();
        return have == null || need == null ? null : have.compareTo(need);
    }

    private static boolean isSame(Object one, Object other) {
        var left = number(one);
        var right = number(other);
        return left != null && right != null
                ? left.compareTo(right) == 0
                : one.toString().equals(other.toString());
    }

    private static BigDecimal number(Object value) {
        if (value instanceof BigDecimal decimal) return decimal;
        if (value instanceof Integer whole) return BigDecimal.valueOf(whole);
        if (!(value instanceof String text)) return null;
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
