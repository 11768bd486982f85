package dev.wherefore.advice;

import dev.wherefore.action.Action;
import dev.wherefore.parameter.InForce;
import dev.wherefore.parameter.ParameterBook;
import dev.wherefore.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.SequentialOption;

/** Derives recommendations from verdicts in a session of Drools' engine. Safe from many threads. */
public final class Adviser {
    /** Far more than any profile needs: rules that derive without end must not hang a command. */
    private static final int MOST_FIRINGS = 10_000;

    private final KieBase rules;
    private final List<Action> actions;

    /**
     * Makes the engine ready.
     *
     * @param models  the compiled advice rules
     * @param actions what a candidate can do
     */
    public Adviser(Collection<Model> models, List<Action> actions) {
        this.actions = List.copyOf(actions);
        rules = KieBaseBuilder.createKieBaseFromModel(models, SequentialOption.NO);
        // A first session loads the engine: better here, where others wait for nothing, than before the first answer.
        derive(List.of());
    }

    /** The recommendations that follow from some verdicts, the most useful first. */
    public List<Recommendation> advise(List<Verdict> verdicts, Grounds grounds) {
        return derive(grounds.of(verdicts));
    }

    /** What steps take, by parameters of which some values are in force. */
    public Efforts efforts(ParameterBook parameters, InForce inForce) {
        return new Efforts(parameters, inForce, actions);
    }

    /** What the rules make of decisions, gaps, open answers, aims and means. */
    List<Recommendation> derive(List<?> facts) {
        var session = rules.newKieSession();
        try {
            facts.forEach(session::insert);
            int fired = session.fireAllRules(MOST_FIRINGS);
            if (fired == MOST_FIRINGS) {
                throw new IllegalStateException(
                        "the advice rules derive without end; a rule must not match what it inserts");
            }
            var found = new ArrayList<Recommendation>();
            for (var object : session.getObjects(Recommendation.class::isInstance)) found.add((Recommendation) object);
            found.sort(Recommendation.MOST_USEFUL_FIRST);
            return List.copyOf(found);
        } finally {
            session.dispose();
        }
    }
}
