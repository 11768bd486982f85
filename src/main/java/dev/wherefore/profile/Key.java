package dev.wherefore.profile;

/**
 * A key that a profile may hold.
 *
 * @param name       as a profile states it; for the keys of a free mapping, the id
 * @param shape      what its value may be
 * @param unit       the unit of its value in words, e.g. "hours a week"; empty when it has none
 * @param about      what it says, in one line
 * @param question   what a candidate is asked when it is left out; null where there is nothing to ask
 * @param alteration whether what it states could become something else
 */
public record Key(String name, Shape shape, String unit, String about, String question, Alteration alteration) {
    /** A key whose value may become another. */
    public Key(String name, Shape shape, String unit, String about, String question) {
        this(name, shape, unit, about, question, Alteration.POSSIBLE);
    }

    /** The same key, whose value is as it is. */
    Key unalterable() {
        return new Key(name, shape, unit, about, question, Alteration.IMPOSSIBLE);
    }

    /** The same key, whose value says which thing is meant. */
    Key naming() {
        return new Key(name, shape, unit, about, question, Alteration.ANOTHER);
    }
}
