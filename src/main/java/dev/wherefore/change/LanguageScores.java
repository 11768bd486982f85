package dev.wherefore.change;

import java.math.BigDecimal;
import java.util.List;

/** The scores that a language test can have: which show another level is for its table to say, and no even steps tell. */
record LanguageScores(PropertyTrial trial) {
    /**
     * From the lowest; empty for a key that holds no score of a test with a table.
     *
     * @param with answers that may choose the test
     */
    List<BigDecimal> at(String path, ChangeSet with) {
        int dot = path.lastIndexOf('.');
        if (dot < 0) return List.of();
        var test = path.substring(0, dot) + ".test";
        if (trial.vocabulary().key(test) == null) return List.of();
        var chosen = with.byPath().get(test);
        var named = chosen == null ? trial.text(test) : ChangeSet.text(chosen.value());
        return named.isEmpty() ? List.of() : trial.ground().facts().scores(named);
    }
}
