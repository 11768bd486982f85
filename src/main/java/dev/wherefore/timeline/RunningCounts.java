package dev.wherefore.timeline;

import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Counts of months or years among a profile's answers that go on while time passes, such as months with a permit that is
 * held. A profile does not say which do: whoever asks says so. What was stated is taken to be complete on the day of the
 * question, so that a month more is complete a month later.
 *
 * @param questions those answered by such a count, by id; empty where every answer stands still
 */
public record RunningCounts(Map<String, Question> questions) {
    /** Every answer stands still. */
    public static final RunningCounts NONE = new RunningCounts(Map.of());

    private static final int MONTHS_A_YEAR = 12;
    private static final String ANSWERS = "answers";

    public RunningCounts {
        questions = Map.copyOf(questions);
    }

    /** Whether an answer to a question can go on by itself. */
    public static boolean canRun(Question question) {
        return question.type() == Question.Type.NUMBER
                && (question.unit().equals("months") || question.unit().equals("years"));
    }

    /** The profile as it is on a later day. */
    Profile on(LocalDate day, Profile profile, LocalDate from) {
        int months = months(from, day);
        var later = profile;
        for (var question : questions.values()) {
            if (!(profile.at(ANSWERS + "." + question.id()) instanceof Scalar stated) || !stated.isNumber()) continue;
            int more = question.unit().equals("years") ? months / MONTHS_A_YEAR : months;
            var number = stated.number().add(BigDecimal.valueOf(more));
            if (question.most() != null) number = number.min(question.most());
            later = later.with(List.of(ANSWERS, question.id()), Node.of(number));
        }
        return later;
    }

    /** Whether a month more is complete on a day than on the day before. */
    boolean moveOn(LocalDate day, LocalDate from) {
        return !questions.isEmpty() && months(from, day) > months(from, day.minusDays(1));
    }

    private static int months(LocalDate from, LocalDate day) {
        int months = 0;
        while (!from.plusMonths(months + 1L).isAfter(day)) months++;
        return months;
    }
}
