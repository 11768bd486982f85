/**
 * Finds sequences of actions that lead a candidate to a goal, and proves each by deciding the profiles on its way with the
 * rules themselves.
 */
package dev.wherefore.plan;
