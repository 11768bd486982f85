/**
 * Changes of a profile: the ones somebody asks about, and what they do to verdicts, found by deciding the changed profile
 * with the same rules.
 */
package dev.wherefore.change;
