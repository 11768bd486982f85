package dev.wherefore.report;

import dev.wherefore.fact.AsOf;
import dev.wherefore.fact.Candidate;
import dev.wherefore.fact.Experience;
import dev.wherefore.fact.Fact;
import dev.wherefore.fact.Goal;
import dev.wherefore.fact.Row;
import dev.wherefore.fact.Score;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.timeline.Cause;
import dev.wherefore.timeline.Change;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;

/** Why a change comes, as the clause after "as": "the test (English) is then 2 years old". */
final class WhenReason {
    private static final Pattern SINCE = Pattern.compile("(completed months|completed years|days) since (.+)");
    private static final Pattern BEGUN = Pattern.compile("(months|years) begun since (.+)");
    private static final Pattern UNTIL = Pattern.compile("months until (.+)");
    private static final Pattern SEVERAL = Pattern.compile("(months|years) .+");
    private static final Map<String, String> OF_A_GOAL = Map.of(
            "reached", "is then reached", "not reached", "is then out of reach", "not decided yet", "is then open");

    private final WhenReport report;

    WhenReason(WhenReport report) {
        this.report = report;
    }

    /** Empty where no condition tells. */
    String of(Change change) {
        return change.causes().stream()
                .filter(cause -> cause.is() != null
                        && cause.is().type() != null
                        && cause.is().fact() != null)
                .filter(cause -> cause.is().property() != null && !(cause.is().fact() instanceof Score))
                .min(Comparator.comparingInt(cause -> rank(cause, change)))
                .map(cause -> of(cause.is(), change))
                .orElse("");
    }

    /** What the goal hangs on itself tells more than another goal does, and a criterion more than a factor. */
    private static int rank(Cause cause, Change change) {
        if (cause.is().fact() instanceof Goal) return 3;
        boolean open = cause.is().truth() == Truth.UNKNOWN && cause.is().actual() == null;
        if (open) return 2;
        return cause.isFactor() == (change.before().status() != change.after().status()) ? 1 : 0;
    }

    private String of(ConditionProof condition, Change change) {
        var background = report.background(change.day());
        var wording = background.wording(change.goal());
        var operand = condition.operand();
        var parameter = operand == null ? null : operand.parameter();
        boolean ofLaw = change.by() == Change.By.LAW && !(condition.fact() instanceof Row);
        if (ofLaw && operand != null && operand.fact() instanceof Row) return wording.asked(condition);
        if (parameter != null && (ofLaw || condition.type() == AsOf.TYPE)) {
            var value = background.cite(parameter).map(wording::value).orElseGet(() -> wording.unknown(parameter));
            return Wording.the(background.about(parameter)) + (ofLaw ? " is then " : " is ") + value;
        }
        var side = wording.profileSide(condition);
        int colon = side.indexOf(": ");
        if (colon < 0) return side;
        return of(condition, side.substring(0, colon), side.substring(colon + 2));
    }

    private static String of(ConditionProof condition, String subject, String value) {
        boolean ofRow = condition.fact() instanceof Row && condition.operand() != null;
        var fact = ofRow ? condition.operand().fact() : condition.fact();
        var held = ofRow ? condition.required() : condition.actual();
        if (fact instanceof Goal) return subject + " " + OF_A_GOAL.getOrDefault(value, "is then " + value);
        if (fact instanceof Experience experience) return worked(experience, subject, value);
        if (held == null) return Wording.the(subject) + " is " + value;
        if (held instanceof Boolean flag && subject.contains(" is ")) {
            return subject.replaceFirst(" is ", flag ? " is then " : " is then not ");
        }
        var since = SINCE.matcher(subject);
        if (since.matches()) return since.group(2) + " is then " + value + " old";
        var begun = BEGUN.matcher(subject);
        if (begun.matches() && held instanceof Number number) {
            var complete = new Amount(Amount.decimal(number).subtract(BigDecimal.ONE), begun.group(1));
            return begun.group(2) + " is then more than " + complete.words() + " old";
        }
        var until = UNTIL.matcher(subject);
        if (until.matches()) return "it is then " + value + " until " + until.group(1);
        if (SEVERAL.matcher(subject).matches()) return subject + " then come to " + value;
        return whose(fact, subject) + " is then " + value;
    }

    private static String worked(Experience experience, String subject, String value) {
        var work = subject + (subject.contains(", ") ? "," : "");
        if (experience.least() == experience.most()) return work + " then comes to " + value;
        return work + " may then come to " + new Amount(BigDecimal.valueOf(experience.most()), "months").words();
    }

    private static String whose(Fact fact, String subject) {
        return fact instanceof Candidate ? "your " + subject : Wording.the(subject);
    }
}
