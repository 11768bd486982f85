package dev.wherefore.profile;

/**
 * A key that a profile may hold.
 *
 * @param name     as a profile states it; for the keys of a free mapping, the id
 * @param shape    what its value may be
 * @param unit     the unit of its value in words, e.g. "hours a week"; empty when it has none
 * @param about    what it says, in one line
 * @param question what a candidate is asked when it is left out; null where there is nothing to ask
 */
public record Key(String name, Shape shape, String unit, String about, String question) {}
