package dev.wherefore.rulebook;

/**
 * The conditions of a goal as Drools compiled them, by number. Drools makes a class of each; of a goal's some dozens, one
 * that holds them all loads faster by as much. Safe from many threads.
 */
public abstract class Conditions {
    /**
     * Whether a condition holds.
     *
     * @param number of the condition
     * @param one    its first argument
     * @param other  its second argument; null where it takes one
     * @throws Exception what the condition throws
     */
    public abstract boolean test(int number, Object one, Object other) throws Exception;
}
