package dev.wherefore.scenario;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.parameter.Range;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.GoalEntry;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Outcome;
import dev.wherefore.verdict.Points;
import dev.wherefore.verdict.Verdict;
import dev.wherefore.verdict.Worth;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs scenarios against a rulebook. Not thread-safe. */
public final class ScenarioRun {
    private final Rulebook rulebook;
    private final Vocabulary vocabulary;
    private final Map<String, Decider> deciders = new HashMap<>();

    /** What a scenario came to: nothing differs when it holds. */
    public record Result(Scenario scenario, List<String> differences) {
        public boolean holds() {
            return differences.isEmpty();
        }
    }

    public ScenarioRun(Rulebook rulebook) {
        this.rulebook = rulebook;
        vocabulary = Vocabulary.of(rulebook.catalogue());
    }

    /**
     * Runs one.
     *
     * @throws InvalidDocumentException when its profile is not valid or its goal does not exist
     */
    public Result run(Scenario scenario) throws IOException, InvalidDocumentException {
        var goal = rulebook.require(scenario.goal());
        return new Result(scenario, differences(scenario, goal.kind(), outcome(scenario, decider(goal))));
    }

    /** The whole verdict on a scenario's profile, for its proof. */
    public Verdict prove(Scenario scenario) throws IOException, InvalidDocumentException {
        var goal = rulebook.require(scenario.goal());
        var decider = decider(goal);
        return decider.decide(decider.facts(profile(scenario), scenario.day(), scenario.opening()))
                .get(0);
    }

    /** The decider of a scenario's goal. */
    public Decider decider(Scenario scenario) throws IOException, InvalidDocumentException {
        return decider(rulebook.require(scenario.goal()));
    }

    Profile profile(Scenario scenario) throws InvalidDocumentException {
        return new ProfileReader(vocabulary)
                .check(scenario.profile(), scenario.place().file());
    }

    private Outcome outcome(Scenario scenario, Decider decider) throws InvalidDocumentException {
        var facts = decider.facts(profile(scenario), scenario.day(), scenario.opening());
        return decider.outcomes(facts).get(scenario.goal());
    }

    private Decider decider(GoalEntry goal) throws IOException {
        var known = deciders.get(goal.id());
        if (known != null) return known;
        var made = new Decider(rulebook.select(List.of(goal)), vocabulary);
        deciders.put(goal.id(), made);
        return made;
    }

    /** Where an outcome is not what a scenario expects, a sentence each. */
    static List<String> differences(Scenario scenario, Face.Kind kind, Outcome outcome) {
        var differences = new ArrayList<String>();
        var expect = scenario.expect();
        var word = outcome.status().word(kind);
        if (expect.verdict() != null && !expect.verdict().equals(word)) {
            differences.add("the verdict is '" + word + "', not '" + expect.verdict() + "'");
        }
        expect.criteria()
                .forEach((id, expected) -> truth("criterion", id, expected, outcome.criterion(id), differences));
        expect.rules().forEach((name, expected) -> truth("rule", name, expected, outcome.rule(name), differences));
        var points = outcome.points();
        if (expect.points() != null)
            bounds("the points are", expect.points(), points == null ? null : points.total(), differences);
        expect.factors()
                .forEach((id, expected) ->
                        bounds("the factor '" + id + "' gives", expected, factor(points, id), differences));
        worth(expect, outcome.worth(), differences);
        if (expect.offer() != null && !expect.offer().equals(outcome.offer())) {
            differences.add("the verdict is about " + outcome.offer() + ", not " + expect.offer());
        }
        return differences;
    }

    private static void worth(Scenario.Expectation expect, Worth worth, List<String> differences) {
        var standing = worth == null ? "not said" : worth.standing().word();
        if (expect.worth() != null && !expect.worth().equals(standing)) {
            differences.add("the worth is '" + standing + "', not '" + expect.worth() + "'");
        }
        expect.awards()
                .forEach((id, expected) ->
                        truth("award", id, expected, worth == null ? null : truth(worth.awards(), id), differences));
        expect.withholds()
                .forEach((id, expected) -> truth(
                        "withhold", id, expected, worth == null ? null : truth(worth.withholds(), id), differences));
        if (expect.score() != null) {
            var actual =
                    worth == null ? null : new Range(BigDecimal.valueOf(worth.low()), BigDecimal.valueOf(worth.high()));
            bounds("the score is", expect.score(), actual, differences);
        }
    }

    private static Truth truth(List<Finding> findings, String id) {
        for (var finding : findings) if (finding.criterion().id().equals(id)) return finding.truth();
        return null;
    }

    private static void truth(String what, String id, String expected, Truth actual, List<String> differences) {
        if (actual == null) differences.add("there is no " + what + " '" + id + "'");
        else if (!actual.word().equals(expected)) {
            differences.add("the " + what + " '" + id + "' is " + actual.word() + ", not " + expected);
        }
    }

    private static void bounds(String what, Scenario.Bounds expected, Range actual, List<String> differences) {
        if (actual == null) {
            differences.add(what + " nothing, not " + expected);
        } else if (actual.low().compareTo(expected.low()) != 0 || actual.high().compareTo(expected.high()) != 0) {
            differences.add(what + " " + new Scenario.Bounds(actual.low(), actual.high()) + ", not " + expected);
        }
    }

    private static Range factor(Points points, String id) {
        if (points == null) return null;
        for (var factor : points.factors()) if (factor.id().equals(id)) return factor.points();
        return null;
    }
}
