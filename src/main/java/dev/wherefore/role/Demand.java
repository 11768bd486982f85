package dev.wherefore.role;

import dev.wherefore.profile.Catalogue;

/** Something that an opening asks, and how much it counts. Each becomes a criterion of its own. */
public final class Demand {
    private final Ask ask;
    private final boolean preferred;
    private final int weight;

    Demand(Ask ask, boolean preferred, int weight) {
        this.ask = ask;
        this.preferred = preferred;
        this.weight = weight;
    }

    Ask ask() {
        return ask;
    }

    /** The id of its criterion: {@code must.skill.tech.system-design}. */
    public String criterion() {
        return (preferred ? "preferred." : "must.") + ask.key();
    }

    /** A noun phrase for reports: "English at C1 or above". */
    public String name(Catalogue catalogue) {
        return ask.name(catalogue);
    }

    /** Whether a candidate may fit without it. */
    public boolean preferred() {
        return preferred;
    }

    /** 1 helpful, 2 expected, 3 decisive. */
    public int weight() {
        return weight;
    }
}
