package dev.wherefore.interview;

import dev.wherefore.fact.Property;

/**
 * What an open condition compares a property with: on its two sides the answers differ.
 *
 * @param property that is read
 * @param operator with the property on its left, e.g. {@code >=}
 * @param value    compared with, in the property's unit: a number, a date, a text, a truth value, or a collection of them
 */
record Limit(Property<?> property, String operator, Object value) {}
