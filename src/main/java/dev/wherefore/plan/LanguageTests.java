package dev.wherefore.plan;

import dev.wherefore.action.Action;
import dev.wherefore.action.Change;
import dev.wherefore.document.Scalar;
import dev.wherefore.parameter.Table;
import dev.wherefore.profile.Dates;
import dev.wherefore.profile.Profile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The language tests that a candidate could take, once for each result that some table tells apart: no rule sees a
 * difference between results that lie between two of them.
 */
final class LanguageTests {
    private static final List<String> CEFR = List.of("A1", "A2", "B1", "B2", "C1", "C2");
    /** How long a result is left alone before taking the test again for the same result is thought of. */
    private static final int MONTHS_FRESH = 12;

    private final Basis basis;
    private final List<Table> tables;
    private final Set<String> named;

    /**
     * @param tables that may ask for scores
     * @param named  the tests that the goal's rules name; empty where they name none
     */
    LanguageTests(Basis basis, List<Table> tables, Set<String> named) {
        this.basis = basis;
        this.tables = List.copyOf(tables);
        this.named = Set.copyOf(named);
    }

    /** Tests whose scores the profile states, for better ones, or for the same where these age. */
    List<Option> again(Action action, Change.TestAgain change, Profile profile) {
        var places = new Places(profile);
        var options = new ArrayList<Option>();
        for (var entry : places.items(change.list())) {
            var test = places.text(entry + ".test");
            var language = places.text(entry + ".language");
            if (test == null || language == null) continue;
            var now = scores(profile, entry);
            if (now.containsValue(null)) continue;
            var taken = new TestTaken(basis, action, entry, test, language, false);
            if (ages(places.text(entry + ".taken"))) options.add(taken.option(now, 1));
            var seen = new ArrayList<Map<String, BigDecimal>>();
            seen.add(now);
            for (var result : results(test)) {
                var better = result.atLeast(now);
                if (seen.contains(better)) continue;
                seen.add(better);
                int steps = TestScores.steps(test, now, better, basis.inForce());
                if (steps <= change.mostLevels()) options.add(taken.option(better, steps));
            }
        }
        return options;
    }

    /** Tests that show what a candidate knows of a language without one, and no more than that. */
    List<Option> first(Action action, Change.FirstTest change, Profile profile) {
        var places = new Places(profile);
        var options = new ArrayList<Option>();
        for (var entry : places.items(change.list())) {
            var language = places.text(entry + ".language");
            if (language == null || places.text(entry + ".test") != null) continue;
            var test = change.tests().get(language);
            if (test == null || !isRead(test)) continue;
            boolean isNative = "true".equals(places.text(entry + ".native"));
            int most = isNative ? CEFR.size() : level(places.text(entry + ".cefr"));
            var taken = new TestTaken(basis, action, entry, test, language, false);
            for (var result : results(test)) {
                var level = TestScores.cefr(test, result.scores(), basis.inForce());
                if (level != null && level <= most) options.add(taken.option(result.scores(), 1));
            }
        }
        return options;
    }

    /** The test of a language that is learnt, from the level after the one that the profile states. */
    List<Option> learnt(Action action, Change.Learn change, Profile profile) {
        var places = new Places(profile);
        var known = places.items(change.list()).stream()
                .filter(each -> change.language().equals(places.text(each + ".language")))
                .toList();
        // Of a profile that does not speak of languages, nobody knows whether this one is to be learnt.
        if (!profile.states(change.list()) || !isRead(change.test())) return List.of();
        // What a test or a mother tongue shows is not learnt again.
        if (known.stream().anyMatch(each -> places.text(each + ".cefr") == null || places.text(each + ".test") != null))
            return List.of();
        boolean isNew = known.isEmpty();
        var entry = isNew ? places.next(change.list()) : known.get(known.size() - 1);
        int now = isNew ? 0 : level(places.text(entry + ".cefr"));
        return learnt(change, now, new TestTaken(basis, action, entry, change.test(), change.language(), isNew));
    }

    private List<Option> learnt(Change.Learn change, int now, TestTaken taken) {
        var options = new ArrayList<Option>();
        for (var result : results(change.test())) {
            var level = TestScores.cefr(change.test(), result.scores(), basis.inForce());
            if (level != null && level > now && level <= change.most())
                options.add(taken.option(result.scores(), level - now));
        }
        if (TestScores.areKnown(change.test(), basis.inForce())) return options;
        for (int level = now + 1; level <= change.most(); level++)
            options.add(taken.option(CEFR.get(level - 1), level - now));
        return options;
    }

    private List<TestScores> results(String test) {
        return TestScores.of(test, basis.inForce(), tables);
    }

    /** Whether the goal's rules ask for this test, or for none by name. */
    private boolean isRead(String test) {
        return named.isEmpty() || named.contains(test);
    }

    /** Whether a result will be old within the time of a plan; one of no known day will not. */
    private boolean ages(String taken) {
        return taken != null
                && Dates.parse(taken)
                        .plusMonths(MONTHS_FRESH)
                        .isBefore(
                                basis.inForce().day().plusMonths(basis.limits().months()));
    }

    /** 1 for A1 to 6 for C2; 0 for null, where no level is stated. */
    private static int level(String word) {
        return word == null ? 0 : CEFR.indexOf(word) + 1;
    }

    /** By ability; null where the entry does not state it. */
    private static Map<String, BigDecimal> scores(Profile profile, String entry) {
        var scores = new LinkedHashMap<String, BigDecimal>();
        for (var ability : TestScores.ABILITIES) {
            var node = profile.at(entry + "." + ability);
            scores.put(ability, node instanceof Scalar scalar && scalar.isNumber() ? scalar.number() : null);
        }
        return scores;
    }
}
