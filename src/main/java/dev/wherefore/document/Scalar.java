package dev.wherefore.document;

import java.math.BigDecimal;

/**
 * A single value.
 *
 * @param place where it stands
 * @param text  the value as written, without quotes
 * @param type  what the YAML 1.2 core schema makes of it; a quoted value is always {@link Type#TEXT}
 */
public record Scalar(Place place, String text, Type type) implements Node {
    /** The types of the YAML 1.2 core schema; a date is a text. */
    public enum Type {
        TEXT("a text"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        NULL("nothing");

        private final String name;

        Type(String name) {
            this.name = name;
        }
    }

    public boolean isNull() {
        return type == Type.NULL;
    }

    public boolean isNumber() {
        return type == Type.NUMBER;
    }

    /** The exact decimal value; only for a number. */
    public BigDecimal number() {
        return new BigDecimal(text);
    }

    /** The truth value; only for a boolean. */
    public boolean flag() {
        return text.equalsIgnoreCase("true");
    }

    @Override
    public String kind() {
        return type.name;
    }
}
