/**
 * The three-valued evaluation. It walks Drools' executable model and runs the very predicates that Drools compiled, with
 * Kleene's three truths: a condition that reads a property that is not known is unknown, whatever its operator.
 */
package dev.wherefore.reason;
