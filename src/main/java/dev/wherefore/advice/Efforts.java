package dev.wherefore.advice;

import dev.wherefore.action.Action;
import dev.wherefore.action.Duration;
import dev.wherefore.action.Price;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Scalar;
import dev.wherefore.parameter.Confidence;
import dev.wherefore.parameter.InForce;
import dev.wherefore.parameter.ParameterBook;
import dev.wherefore.parameter.Source;
import dev.wherefore.rulebook.Fees;
import dev.wherefore.rulebook.GoalRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What steps take: an action by the file of actions, a goal by its face and the values in force. */
public final class Efforts {
    private static final String TIME = "time";
    private static final String COST = "cost";

    private final ParameterBook parameters;
    private final InForce inForce;
    private final List<Action> actions;
    private final Duration study;

    /** @param actions what a candidate can do */
    public Efforts(ParameterBook parameters, InForce inForce, List<Action> actions) {
        this.parameters = parameters;
        this.inForce = inForce;
        this.actions = List.copyOf(actions);
        study = actions.stream()
                .map(Action::duration)
                .filter(duration -> duration.hoursAMonth() != null)
                .findFirst()
                .orElse(null);
    }

    /** What a candidate can do. */
    List<Means> means() {
        return actions.stream()
                .map(action ->
                        new Means(action.id(), effort(action), action.duration().eachStep(), action.decidedBy()))
                .toList();
    }

    private static Effort effort(Action action) {
        var bases = new ArrayList<Effort.Basis>();
        var duration = action.duration();
        if (duration.typical() != null || duration.least() != null) {
            bases.add(new Effort.Basis(TIME, duration.source(), duration.confidence(), duration.note()));
        }
        return new Effort(duration.least(), duration.typical(), cost(action.price(), bases), bases);
    }

    private static Fees.Sum cost(Price price, List<Effort.Basis> bases) {
        if (price.amount() == null) return null;
        var amounts = new TreeMap<String, BigDecimal>();
        if (price.amount().signum() != 0) amounts.put(price.currency(), price.amount());
        if (price.source() != null) {
            bases.add(new Effort.Basis(COST, price.source(), price.confidence(), price.note()));
        }
        return new Fees.Sum(amounts, true, price.confidence() == Confidence.CONFIRMED);
    }

    /** What it takes to reach a goal whose criteria are met: the fees, and the time of a decision or of study. */
    Effort of(GoalRules goal) {
        var face = goal.face();
        var bases = new ArrayList<Effort.Basis>();
        BigDecimal least = null;
        BigDecimal most = null;
        if (face.processing() != null) {
            least = face.processing().least();
            most = face.processing().most();
            var source = source(goal, face.processing().source());
            add(TIME, source, face.processing().confidence(), "", bases);
        } else if (study != null && face.details().get("hours") instanceof Mapping hours) {
            least = months(hours, "least");
            most = months(hours, "most");
            bases.add(new Effort.Basis(TIME, study.source(), study.confidence(), study.note()));
        }
        var fees = Fees.of(face, inForce);
        for (var item : fees.items()) {
            if (!item.isForTheCandidate() || item.cost().optional()) continue;
            var source = item.cited() == null
                    ? source(goal, item.cost().source())
                    : item.cited().source();
            add(COST, source, item.confidence(), item.cost().note(), bases);
        }
        return new Effort(least, most, face.cost().isEmpty() ? null : known(fees), bases);
    }

    private static Fees.Sum known(Fees fees) {
        var sum = fees.ofTheCandidate(false);
        return sum.amounts().isEmpty() && !sum.isAll() ? null : sum;
    }

    /** Null where nobody is named. */
    private Source source(GoalRules goal, String id) {
        return id == null ? null : parameters.source(goal.topic(), id);
    }

    private static void add(String of, Source source, Confidence confidence, String note, List<Effort.Basis> bases) {
        if (source == null) return;
        for (var basis : bases) {
            if (basis.of().equals(of) && basis.source() == source && basis.confidence() == confidence) return;
        }
        bases.add(new Effort.Basis(of, source, confidence, note));
    }

    private BigDecimal months(Mapping hours, String key) {
        return hours.get(key) instanceof Scalar scalar && scalar.isNumber()
                ? scalar.number().divide(study.hoursAMonth(), 0, RoundingMode.CEILING)
                : null;
    }
}
