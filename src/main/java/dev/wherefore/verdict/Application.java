package dev.wherefore.verdict;

import dev.wherefore.reason.Scope;
import java.util.Map;

/**
 * What one application for a goal would rest on: one offer and one option of each choice.
 *
 * @param scope   what the rules see
 * @param offer   the path of the offer; null where the goal reads none or the profile states none
 * @param choices the options chosen, by id
 */
record Application(Scope scope, String offer, Map<String, String> choices) {}
