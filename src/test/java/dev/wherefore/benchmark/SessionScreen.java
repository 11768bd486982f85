package dev.wherefore.benchmark;

import dev.wherefore.fact.Choice;
import dev.wherefore.fact.Fact;
import dev.wherefore.fact.FactType;
import dev.wherefore.fact.FactTypes;
import dev.wherefore.fact.Facts;
import dev.wherefore.fact.Goal;
import dev.wherefore.fact.Row;
import dev.wherefore.fact.Score;
import dev.wherefore.profile.Profile;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * The same rules in the usual way: one session of Drools' own engine for each profile. It is asked for less than a
 * decider: all offers at once, one option of each choice, one currency, no points, no goal that rests on another, and
 * it need not tell what is not known from what is not met.
 */
final class SessionScreen {
    /** A fact type, and of a keyed type the key that a rule asks for. */
    private record Read(FactType<?> type, String key) {}

    private final Rulebook.Selection selection;
    private final KieBase rules;
    private final Set<Read> reads = new LinkedHashSet<>();

    SessionScreen(Rulebook.Selection selection) {
        this.selection = selection;
        rules = KieBaseBuilder.createKieBaseFromModel(
                selection.goals().stream().map(GoalRules::model).toList());
        for (var goal : selection.goals()) {
            for (var ready : goal.rules()) {
                var rule = ready.text();
                for (var pattern : rule.patterns()) {
                    var type = FactTypes.named(pattern.type());
                    if (type == Goal.TYPE || type == Score.TYPE || type == Choice.TYPE) continue;
                    reads.add(new Read(type, type.key() == null ? null : pattern.literal(type.key())));
                }
            }
        }
    }

    /** How many rules hold, each as often as facts meet it. */
    int screen(Profile profile, LocalDate day) {
        var facts = Facts.of(profile, selection.parameters().on(day), selection.catalogue(), selection.measures());
        var session = rules.newKieSession();
        try {
            for (var read : reads)
                for (var fact : of(read, facts)) if (fact.origin().stated()) session.insert(fact);
            for (var goal : selection.goals()) {
                goal.face().choose().forEach((id, options) -> session.insert(new Choice(id, options.get(0))));
            }
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private static List<? extends Fact> of(Read read, Facts facts) {
        if (read.key() == null) return facts.all(read.type());
        return read.type() == Row.TYPE ? facts.rows(read.key()) : List.of(facts.keyed(read.type(), read.key()));
    }
}
