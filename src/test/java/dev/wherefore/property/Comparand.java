package dev.wherefore.property;

import dev.wherefore.fact.Unit;
import java.util.List;

/**
 * What a rule compares a key of a profile with.
 *
 * @param rule     the rule's name
 * @param operator as the rule states it, with the property on its left; {@code <} and its like for bands of a table
 * @param property the property that the rule reads, as rules name it
 * @param unit     the unit of the property, which is not always that of the key: an age rests on a date of birth
 * @param values   numbers, days, codes or truth values
 */
record Comparand(String rule, String operator, String property, Unit unit, List<Object> values) {
    boolean isNegated() {
        return operator.startsWith("not") || operator.equals("!=");
    }
}
