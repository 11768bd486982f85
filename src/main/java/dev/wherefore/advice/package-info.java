/**
 * Recommendations, derived by Drools' own engine: what was decided becomes facts of a session, and ordinary rules with
 * right-hand sides derive from them what to do next.
 */
package dev.wherefore.advice;
