package dev.wherefore.scenario;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.reason.Mutant;
import dev.wherefore.rulebook.GoalEntry;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Outcome;
import dev.wherefore.verdict.Trial;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Perturbs each condition of each rule and finds the changes that no scenario notices: a condition dropped, a comparison
 * made strict or loose, a parameter moved by a unit, a list emptied. It works on the loaded rules; nothing is compiled.
 */
public final class Mutation {
    private final Rulebook rulebook;
    private final ScenarioRun run;

    /** A change that no scenario notices. */
    public record Survivor(String goal, String rule, int line, String mutation) {}

    /**
     * What a run came to.
     *
     * @param mutants    how many changes were tried
     * @param survivors  those that nothing notices and nobody explains
     * @param explained  how many that nothing notices are explained beside the scenarios
     * @param failing    scenarios that do not hold even without a change, and so notice nothing
     * @param outdated   explanations of changes that do not survive, or are not tried at all
     */
    public record Result(
            int mutants, List<Survivor> survivors, int explained, int failing, List<Scenario.Explained> outdated) {}

    public Mutation(Rulebook rulebook) {
        this.rulebook = rulebook;
        run = new ScenarioRun(rulebook);
    }

    /** Tries every mutation of every rule whose goal has scenarios in the file. */
    public Result run(Scenario.File file) throws IOException, InvalidDocumentException {
        var byGoal = new LinkedHashMap<String, List<Scenario>>();
        for (var scenario : file.scenarios())
            byGoal.computeIfAbsent(scenario.goal(), goal -> new ArrayList<>()).add(scenario);
        var explanations = new HashMap<String, Scenario.Explained>();
        for (var explained : file.explained()) {
            explanations.put(key(explained.goal(), explained.rule(), explained.mutation()), explained);
        }
        int explained = explanations.size();
        int mutants = 0;
        int failing = 0;
        var survivors = new ArrayList<Survivor>();
        for (var entry : byGoal.entrySet()) {
            var goal = rulebook.require(entry.getKey());
            var decider = run.decider(entry.getValue().get(0));
            var prepared = new ArrayList<Prepared>();
            for (var scenario : entry.getValue()) {
                var facts = decider.facts(run.profile(scenario), scenario.day(), scenario.opening());
                var each = new Prepared(scenario, decider.trial(goal.id(), facts));
                if (holds(scenario, goal, each.trial().outcome())) prepared.add(each);
                else failing++;
            }
            for (var mutant : decider.mutants(goal.id())) {
                mutants++;
                if (isNoticed(mutant, goal, prepared)) continue;
                var known = explanations.remove(key(goal.id(), mutant.rule(), mutant.mutation()));
                if (known == null)
                    survivors.add(new Survivor(goal.id(), mutant.rule(), mutant.line(), mutant.mutation()));
            }
        }
        var outdated = List.copyOf(explanations.values());
        return new Result(mutants, List.copyOf(survivors), explained - outdated.size(), failing, outdated);
    }

    private static String key(String goal, String rule, String mutation) {
        return goal + "\n" + rule + "\n" + mutation;
    }

    private record Prepared(Scenario scenario, Trial trial) {}

    private static boolean isNoticed(Mutant mutant, GoalEntry goal, List<Prepared> scenarios) {
        for (var each : scenarios) {
            var outcome = each.trial().under(mutant);
            if (outcome != each.trial().outcome() && !holds(each.scenario(), goal, outcome)) return true;
        }
        return false;
    }

    private static boolean holds(Scenario scenario, GoalEntry goal, Outcome outcome) {
        return ScenarioRun.differences(scenario, goal.kind(), outcome).isEmpty();
    }
}
