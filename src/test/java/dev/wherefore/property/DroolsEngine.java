package dev.wherefore.property;

import dev.wherefore.fact.Fact;
import dev.wherefore.fact.FactType;
import dev.wherefore.fact.FactTypes;
import dev.wherefore.fact.Goal;
import dev.wherefore.fact.Ranged;
import dev.wherefore.fact.Row;
import dev.wherefore.fact.Score;
import dev.wherefore.reason.Scope;
import dev.wherefore.rulebook.GoalRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Drools' own engine over the rules of one goal: what it activates is what an ordinary Drools session would. */
final class DroolsEngine {
    private static final String POINTS = "$points";

    private final GoalRules goal;
    private final KieBase rules;

    /** The rules that were activated, by name, each with the most points that it gave; zero where it gives none. */
    record Activated(Map<String, BigDecimal> points) {
        boolean holds(String rule) {
            return points.containsKey(rule);
        }
    }

    DroolsEngine(GoalRules goal) {
        this.goal = goal;
        rules = KieBaseBuilder.createKieBaseFromModel(goal.model());
    }

    /**
     * What is activated by what a scope holds. Drools knows no measure between bounds: where one is not exact, there is an
     * answer for either end, and what is decided here must be decided so at both.
     */
    List<Activated> run(Scope scope) {
        var facts = facts(scope);
        boolean exact = facts.stream().noneMatch(fact -> fact instanceof Ranged<?> measure && measure.low() != fact);
        if (exact) return List.of(fire(facts));
        return List.of(fire(at(facts, Ranged::low)), fire(at(facts, Ranged::high)));
    }

    private static List<Fact> at(List<Fact> facts, Function<Ranged<?>, Fact> end) {
        return facts.stream()
                .map(fact -> fact instanceof Ranged<?> measure ? end.apply(measure) : fact)
                .toList();
    }

    private Activated fire(List<Fact> facts) {
        var activated = new HashMap<String, BigDecimal>();
        var session = rules.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    var match = event.getMatch();
                    var points = match.getDeclarationIds().contains(POINTS)
                            ? (BigDecimal) match.getDeclarationValue(POINTS)
                            : null;
                    activated.merge(
                            match.getRule().getName(), points == null ? BigDecimal.ZERO : points, BigDecimal::max);
                }
            });
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return new Activated(activated);
    }

    /** Every fact that a rule of the goal may match, each once. */
    private List<Fact> facts(Scope scope) {
        Set<Fact> facts = Collections.newSetFromMap(new IdentityHashMap<>());
        var ordered = new ArrayList<Fact>();
        for (var ready : goal.rules()) {
            var rule = ready.text();
            for (var pattern : rule.patterns()) {
                var type = FactTypes.named(pattern.type());
                var key = type.key() == null ? null : pattern.literal(type.key());
                for (var fact : of(scope, type, key)) if (facts.add(fact)) ordered.add(fact);
            }
        }
        return ordered;
    }

    private static List<? extends Fact> of(Scope scope, FactType<?> type, String key) {
        if (type == Goal.TYPE) return List.of(scope.goals().get(key));
        if (type == Score.TYPE) return List.of(scope.scores().get(key));
        if (type == Row.TYPE) return scope.facts().rows(key);
        return scope.facts().all(type);
    }
}
