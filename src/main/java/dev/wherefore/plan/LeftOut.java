package dev.wherefore.plan;

import dev.wherefore.action.Action;
import java.util.Map;

/**
 * What would help and was not planned, as nobody knows what it costs and there is a budget.
 *
 * @param says what stands for the placeholders of the action's title: codes, paths and plain numbers
 */
public record LeftOut(Action action, Map<String, String> says) {
    public LeftOut {
        says = Map.copyOf(says);
    }
}
