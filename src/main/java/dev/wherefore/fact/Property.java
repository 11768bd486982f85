package dev.wherefore.fact;

import java.util.List;
import java.util.function.Function;

/**
 * A property of a fact type: how it is read, what it is called, and which keys of a profile it rests on.
 *
 * @param name        as rules write it, e.g. {@code annualSalary}
 * @param read        its value for a fact; null when unknown
 * @param label       as a report says it, e.g. "gross salary of the offer"
 * @param unit        the unit of its values
 * @param keys        the profile keys it rests on, relative to the fact's path ({@code salary.amount}) or, with a leading
 *                    slash, to the profile ({@code /work[*].from}, where {@code [*]} is every item of the list); an empty key is
 *                    the fact's own path; asking for those that the profile leaves out makes the property known
 * @param isProtected whether it says something of a protected attribute (age, citizenship, family ...), which no level
 *                    or role rule may read
 * @param <F>         the fact type
 */
public record Property<F extends Fact>(
        String name, Function<F, Object> read, String label, Unit unit, List<String> keys, boolean isProtected) {}
