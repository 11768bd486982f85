package dev.wherefore.plan;

import dev.wherefore.action.Action;
import dev.wherefore.document.Node;
import dev.wherefore.profile.Profile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A language test that is taken, and the entry of the profile that states its result from then on.
 *
 * @param entry    its path, e.g. {@code languages[0]}
 * @param test     its id
 * @param language ISO 639-1
 * @param isNew    whether the profile does not hold the entry yet
 */
record TestTaken(Basis basis, Action action, String entry, String test, String language, boolean isNew) {
    /**
     * With a score in each ability. An overall score that the entry states is of an earlier result, and goes.
     *
     * @param steps the levels that the result is above what the entry shows now
     */
    Option option(Map<String, BigDecimal> scores, int steps) {
        var values = values();
        values.putAll(scores);
        values.put("overall", null);
        return option(values, words(scores), steps);
    }

    /**
     * With the certificate of a level, of a test that is passed and has no scores that a table reads.
     *
     * @param level of the CEFR, e.g. {@code B1}
     * @param steps the levels that it is above what the entry shows now
     */
    Option option(String level, int steps) {
        var values = values();
        values.put("cefr", level);
        return option(values, level, steps);
    }

    private Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        if (isNew) values.put("language", language);
        values.put("test", test);
        return values;
    }

    private Option option(Map<String, Object> values, String result, int steps) {
        var says = new LinkedHashMap<String, String>();
        says.put("test", title());
        says.put("language", language);
        says.put("scores", result);
        return basis.option(
                action,
                entry,
                Basis.months(action, steps),
                Set.of(Reads.plain(entry)),
                says,
                (before, day) -> taken(before, values, day));
    }

    private Profile taken(Profile before, Map<String, Object> values, LocalDate day) {
        var changed = before;
        for (var value : values.entrySet()) {
            var path = entry + "." + value.getKey();
            if (value.getValue() != null) changed = basis.with(changed, path, Node.of(value.getValue()));
            else if (changed.states(path)) changed = basis.with(changed, path, null);
        }
        return basis.with(changed, entry + ".taken", Node.of(day.toString()));
    }

    private String title() {
        var term = basis.vocabulary().catalogue().tests().get(test);
        return term == null ? test : term.title();
    }

    private String words(Map<String, BigDecimal> scores) {
        var words = new ArrayList<String>();
        for (var ability : TestScores.ABILITIES) {
            words.add(scores.get(ability).stripTrailingZeros().toPlainString() + " in " + ability);
        }
        var clb = TestScores.clb(test, scores, basis.inForce());
        return String.join(", ", words.subList(0, 3)) + " and " + words.get(3)
                + (clb == null ? "" : " (CLB " + clb + ")");
    }
}
