package dev.wherefore.timeline;

import dev.wherefore.fact.Fact;
import dev.wherefore.fact.Facts;
import dev.wherefore.fact.Row;
import dev.wherefore.fact.Score;
import dev.wherefore.parameter.Range;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.RuleProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Points;
import dev.wherefore.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A criterion or a factor that turned, and the condition that turned it.
 *
 * @param id        of the criterion or factor
 * @param name      of the criterion; null for a factor
 * @param before    the criterion's truth on the day before; null for a factor
 * @param after     on the day; null for a factor
 * @param points    of a factor on the day before; null for a criterion
 * @param pointsNow of a factor on the day; null for a criterion
 * @param was       the condition on the day before; null where none can be told, or it was about another fact
 * @param is        the condition on the day; null where none can be told
 */
public record Cause(
        String id,
        String name,
        Truth before,
        Truth after,
        Range points,
        Range pointsNow,
        ConditionProof was,
        ConditionProof is) {

    /** Whether it is a factor of a points scheme. */
    public boolean isFactor() {
        return name == null;
    }

    /** The parameters, tables and schemes that the condition reads, on the day before or on the day. */
    public Stream<String> cites() {
        return Stream.of(was, is).filter(Objects::nonNull).flatMap(Cause::cites);
    }

    private static Stream<String> cites(ConditionProof condition) {
        var operand = condition.operand();
        var own = condition.fact() instanceof Row row
                ? row.table()
                : condition.fact() instanceof Score score ? score.scheme() : null;
        return Stream.of(own, operand == null ? null : operand.parameter()).filter(Objects::nonNull);
    }

    /**
     * All that turned between two verdicts on one goal.
     *
     * @param facts of the later day
     */
    static List<Cause> between(Verdict was, Verdict is, Facts facts) {
        var causes = new ArrayList<Cause>();
        for (var finding : is.findings()) {
            var before = was.finding(finding.criterion().id());
            if (before != null && before.truth() != finding.truth()) causes.add(turned(before, finding, facts));
        }
        if (is.points() == null || was.points() == null) return causes;
        for (var factor : is.points().factors()) {
            for (var before : was.points().factors()) {
                if (before.id().equals(factor.id()) && !same(before.points(), factor.points()))
                    causes.add(turned(before, factor, facts));
            }
        }
        return causes;
    }

    private static boolean same(Range one, Range other) {
        return one.low().compareTo(other.low()) == 0 && one.high().compareTo(other.high()) == 0;
    }

    private static Cause turned(Finding before, Finding after, Facts facts) {
        var turn = Turn.between(before.rules(), after.rules(), true, facts);
        return new Cause(
                after.criterion().id(),
                after.criterion().name(),
                before.truth(),
                after.truth(),
                null,
                null,
                turn.was,
                turn.is);
    }

    private static Cause turned(Points.Factor before, Points.Factor after, Facts facts) {
        var turn = Turn.between(before.rules(), after.rules(), false, facts);
        return new Cause(after.id(), null, null, null, before.points(), after.points(), turn.was, turn.is);
    }

    /** The condition that tells most of why rules turned. */
    private record Turn(ConditionProof was, ConditionProof is, int tells) {
        private static final int SAME_FACT = 8;
        private static final int TRUTH = 4;
        private static final int VALUE = 2;
        private static final int ORDERS = 1;

        static Turn between(List<RuleProof> before, List<RuleProof> after, boolean byTruth, Facts facts) {
            var best = new Turn(null, null, 0);
            for (var rule : after) {
                for (var other : before) {
                    if (!other.rule().name().equals(rule.rule().name())) continue;
                    boolean turned =
                            byTruth ? other.truth() != rule.truth() : !Objects.equals(other.points(), rule.points());
                    if (!turned) continue;
                    var turn = between(flat(other.conditions()), flat(rule.conditions()));
                    if (turn.tells > best.tells) best = turn;
                    if (other.truth() != Truth.MET) continue;
                    var lapsed = lapsed(flat(other.conditions()), facts);
                    if (lapsed.tells > best.tells) best = lapsed;
                }
            }
            return best;
        }

        private static Turn between(List<ConditionProof> before, List<ConditionProof> after) {
            var best = new Turn(null, null, 0);
            for (var is : after) {
                for (var was : before) {
                    if (!was.text().equals(is.text()) || was.line() != is.line()) continue;
                    int tells = tells(was, is);
                    if (tells > best.tells) best = new Turn(was, is, tells);
                }
            }
            return best;
        }

        /**
         * The condition that a fact met until then, where the proof of the day is about another fact, which comes nearer by
         * now: of two tests the one that lapsed.
         */
        private static Turn lapsed(List<ConditionProof> before, Facts facts) {
            var best = new Turn(null, null, 0);
            for (var was : before) {
                if (was.property() == null || was.fact() == null || was.type().key() != null) continue;
                for (Fact fact : facts.all(was.type())) {
                    if (!fact.origin().path().equals(was.fact().origin().path())) continue;
                    var is = notMet(was, fact, was.property().read().apply(fact));
                    if (Objects.equals(was.actual(), is.actual())) continue;
                    int tells = tells(was, is);
                    if (tells > best.tells) best = new Turn(was, is, tells);
                }
            }
            return best;
        }

        private static ConditionProof notMet(ConditionProof was, Fact fact, Object actual) {
            return new ConditionProof(
                    was.text(),
                    was.line(),
                    Truth.NOT_MET,
                    was.type(),
                    fact,
                    was.property(),
                    actual,
                    was.operator(),
                    was.required(),
                    was.operand(),
                    was.judgement(),
                    was.inner(),
                    was.negated());
        }

        private static int tells(ConditionProof was, ConditionProof is) {
            boolean value =
                    !Objects.equals(was.actual(), is.actual()) || !Objects.equals(was.required(), is.required());
            boolean truth = was.truth() != is.truth();
            if (!value && !truth) return 0;
            boolean orders = is.operator().startsWith("<") || is.operator().startsWith(">");
            return (isSameFact(was, is) ? SAME_FACT : 0)
                    + (truth ? TRUTH : 0)
                    + (value ? VALUE : 0)
                    + (orders ? ORDERS : 0);
        }

        private static boolean isSameFact(ConditionProof was, ConditionProof is) {
            return Objects.equals(path(was), path(is));
        }

        /** Of what a condition is about; of a row, what it is compared with. */
        private static String path(ConditionProof condition) {
            var fact = condition.fact();
            if (fact instanceof Row && condition.operand() != null)
                fact = condition.operand().fact();
            return fact == null ? null : fact.origin().path();
        }

        /** The conditions with those inside an {@code exists} or a {@code not}. */
        private static List<ConditionProof> flat(List<ConditionProof> conditions) {
            var flat = new ArrayList<ConditionProof>();
            for (var condition : conditions) {
                if (condition.inner().isEmpty()) flat.add(condition);
                else flat.addAll(flat(condition.inner()));
            }
            return flat;
        }
    }
}
