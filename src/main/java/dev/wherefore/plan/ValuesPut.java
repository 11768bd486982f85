package dev.wherefore.plan;

import dev.wherefore.action.Action;
import dev.wherefore.action.Change;
import java.util.List;
import java.util.Map;

/** The values that a candidate decides and states, whatever the profile says now. */
final class ValuesPut {
    private final Basis basis;

    ValuesPut(Basis basis) {
        this.basis = basis;
    }

    List<Option> of(Action action, Change.Put change) {
        return List.of(basis.option(
                action,
                change.path(),
                change.path(),
                Map.of(),
                (before, day) -> basis.with(before, change.path(), change.value())));
    }
}
