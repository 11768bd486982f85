package dev.wherefore.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What rules and reports know about one type of fact. Each type declares its properties beside its fields, as a constant
 * named {@code TYPE}.
 *
 * @param <F> the Java class of the facts
 */
public final class FactType<F extends Fact> {
    private final Class<F> javaClass;
    private final String label;
    private final String key;
    private final Map<String, Property<F>> properties;
    private final Set<String> ranged;

    private FactType(Builder<F> from) {
        javaClass = from.javaClass;
        label = from.label;
        key = from.key;
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(from.properties));
        ranged = Set.copyOf(from.ranged);
    }

    public static <F extends Fact> Builder<F> of(Class<F> javaClass, String label) {
        return new Builder<>(javaClass, label);
    }

    /** The name as rules write it, e.g. {@code Offer}. */
    public String name() {
        return javaClass.getSimpleName();
    }

    public Class<F> javaClass() {
        return javaClass;
    }

    /** What a report calls such a fact, e.g. "job offer". */
    public String label() {
        return label;
    }

    /**
     * The property by which single facts of this type are asked for, e.g. {@code id} of an answer: every pattern on the
     * type compares it with a literal. Null when the type has none.
     */
    public String key() {
        return key;
    }

    /** The property of this name; null when there is none. */
    public Property<F> property(String name) {
        return properties.get(name);
    }

    /** In the order of their declaration. */
    public Set<String> propertyNames() {
        return properties.keySet();
    }

    /** Whether the property is a measure that may be known between bounds only. */
    public boolean isRanged(String property) {
        return ranged.contains(property);
    }

    /** Collects the properties of a fact type. */
    public static final class Builder<F extends Fact> {
        private final Class<F> javaClass;
        private final String label;
        private final Map<String, Property<F>> properties = new LinkedHashMap<>();
        private final List<String> ranged = new ArrayList<>();
        private String key;
        private boolean isProtected;

        private Builder(Class<F> javaClass, String label) {
            this.javaClass = javaClass;
            this.label = label;
        }

        /** Every property declared after this says something of a protected attribute. */
        public Builder<F> protectedFromHere() {
            isProtected = true;
            return this;
        }

        /** A property and the profile keys it rests on; see {@link Property#keys()}. */
        public Builder<F> with(String name, Function<F, Object> read, String label, Unit unit, String... keys) {
            properties.put(name, new Property<>(name, read, label, unit, List.of(keys), isProtected));
            return this;
        }

        /** A measure that may be known between bounds only; the type must be {@link Ranged}. */
        public Builder<F> withRange(String name, Function<F, Object> read, String label, Unit unit, String... keys) {
            ranged.add(name);
            return with(name, read, label, unit, keys);
        }

        /** The property, declared before, by which single facts are asked for. */
        public Builder<F> keyedBy(String name) {
            key = name;
            return this;
        }

        public FactType<F> build() {
            return new FactType<>(this);
        }
    }
}
