/** What a candidate can do towards a goal, as the rules folder states it in {@code advice/actions.yaml}. */
package dev.wherefore.action;
