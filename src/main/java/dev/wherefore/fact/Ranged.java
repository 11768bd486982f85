package dev.wherefore.fact;

/**
 * A fact that holds a measure known only between two bounds while answers are missing. A condition on it is evaluated
 * at both ends, and is unknown where they disagree; so only {@code <}, {@code <=}, {@code >} and {@code >=} may be asked
 * of the measure.
 *
 * @param <F> the fact's own type
 */
public interface Ranged<F extends Fact> extends Fact {
    /** The fact as it is when every missing answer lowers the measure; this very fact when the measure is exact. */
    F low();

    /** The fact as it is when every missing answer raises the measure; this very fact when the measure is exact. */
    F high();
}
