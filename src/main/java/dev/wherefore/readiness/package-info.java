/**
 * What a verdict on a level does not say: how near the candidate is in each respect, and what closing the gaps in skills
 * takes. It counts what findings hold and decides nothing.
 */
package dev.wherefore.readiness;
