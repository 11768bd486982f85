package dev.wherefore.rulebook;

/**
 * A binding of a pattern, as written.
 *
 * @param variable  with its {@code $}
 * @param property  the property it reads; for a binding of a parameter {@code amount}, {@code codes} or {@code date}
 * @param parameter the parameter's id; null when the binding reads a property
 */
public record BindingText(String variable, String property, String parameter) {}
