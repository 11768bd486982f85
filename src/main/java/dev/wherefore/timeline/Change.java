package dev.wherefore.timeline;

import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * What a goal comes to from a day on, other than on the day before.
 *
 * @param day    the first day
 * @param was    the verdict on the day before, proved
 * @param is     the verdict on the day, proved
 * @param by     what changed
 * @param causes the criteria and factors that turned, in the order of the face and of the rules
 */
public record Change(
        LocalDate day, GoalRules goal, State before, State after, Verdict was, Verdict is, By by, List<Cause> causes) {
    /** What a change comes from. */
    public enum By {
        /** Time that passed: an age, an anniversary, a test or certificate that lapsed. */
        TIME("time"),
        /** A figure of the law that changed. */
        LAW("law"),
        /** That a source of the law was read too long before to speak of the day: nobody can say. */
        LAW_NOT_READ("law not read");

        private final String word;

        By(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public Change {
        causes = List.copyOf(causes);
    }

    /** Whether verdict or score are others; else criteria turned on the way. */
    public boolean changesTheAnswer() {
        return !before.answersAs(after);
    }

    /** Whether what is certain became less: a worse verdict, or fewer points under the same one. */
    public boolean isWorse() {
        int status = after.status().compareTo(before.status());
        if (status != 0) return status > 0;
        if (before.points() == null) return false;
        int low = after.points().low().compareTo(before.points().low());
        return low != 0
                ? low < 0
                : after.points().high().compareTo(before.points().high()) < 0;
    }

    /** Whether it is better to have acted before: of a goal that is out of reach there is nothing to lose. */
    public boolean isToBeForestalled() {
        return isWorse() && before.status() != Status.NOT_ELIGIBLE;
    }

    /** Whether what is certain became more. */
    public boolean isBetter() {
        return changesTheAnswer() && !isWorse() && by != By.LAW_NOT_READ;
    }

    /** Whether one of the verdicts leaves something for a person to judge. */
    public boolean restsOnJudgement() {
        return before.status() == Status.REVIEW || after.status() == Status.REVIEW;
    }
}
