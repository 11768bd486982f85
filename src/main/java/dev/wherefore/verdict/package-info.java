/** Criteria into verdicts, points into totals, unknowns into questions. */
package dev.wherefore.verdict;
