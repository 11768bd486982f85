package dev.wherefore.plan;

import dev.wherefore.action.Action;
import dev.wherefore.action.Change;
import dev.wherefore.parameter.Table;
import dev.wherefore.profile.Profile;
import dev.wherefore.rulebook.GoalRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the ways in which a candidate could take each action: a class for each kind of change knows those of its own. */
final class Options {
    private final LanguageTests tests;
    private final ValuesBrought brought;
    private final ItemsAdded added;
    private final ValuesPut put;
    private final GoalsReached reached;
    private final PartnerExchange exchange;

    /**
     * @param tables    that may ask for scores of language tests
     * @param named     the language tests that the goal's rules name; empty where they name none
     * @param goals     loads what the prices of the next rest on
     * @param reachable the goals that an action may reach, such as certifications
     */
    Options(Basis basis, List<Table> tables, Set<String> named, NeededGoals goals, List<GoalRules> reachable) {
        tests = new LanguageTests(basis, tables, named);
        brought = new ValuesBrought(basis);
        added = new ItemsAdded(basis);
        put = new ValuesPut(basis);
        reached = new GoalsReached(basis, goals, reachable);
        exchange = new PartnerExchange(basis);
    }

    /**
     * The ways in which the actions could be taken from a profile.
     *
     * @param asked what rules ask of numbers, flags and lists, and is not met
     */
    List<Option> of(List<Action> actions, Profile profile, List<Asked> asked) {
        var options = new ArrayList<Option>();
        for (var action : actions) options.addAll(of(action, profile, asked));
        return List.copyOf(options);
    }

    private List<Option> of(Action action, Profile profile, List<Asked> asked) {
        var change = action.change();
        if (change instanceof Change.TestAgain again) return tests.again(action, again, profile);
        if (change instanceof Change.FirstTest first) return tests.first(action, first, profile);
        if (change instanceof Change.Learn learn) return tests.learnt(action, learn, profile);
        if (change instanceof Change.Bring bring) return brought.of(action, bring, profile, asked);
        if (change instanceof Change.Add add) return added.of(action, add, profile);
        if (change instanceof Change.Put value) return put.of(action, value);
        if (change instanceof Change.Reach reach) return reached.of(action, reach);
        // The one that is left; a new kind of change without a class here fails at once.
        return exchange.of(action, (Change.Exchange) change, profile);
    }
}
