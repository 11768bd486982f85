package dev.wherefore.timeline;

import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.fact.Answer;
import dev.wherefore.fact.Record;
import dev.wherefore.profile.Catalogue;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Question;
import dev.wherefore.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts of months or years that a profile states and that go on while time passes, such as months with a permit that is
 * held. A profile does not say which do: whoever asks says so. What was stated is taken to be complete on the day of the
 * question, so that a month more is complete a month later.
 *
 * @param questions those answered by such a count, by the path of the answer; empty where every answer stands still
 */
public record RunningCounts(Map<String, Question> questions) {
    /** Every answer stands still. */
    public static final RunningCounts NONE = new RunningCounts(Map.of());

    private static final int MONTHS_A_YEAR = 12;
    private static final Map<String, String> SECTIONS =
            Map.of(Answer.TYPE.name(), "answers", Record.TYPE.name(), "record");

    public RunningCounts {
        questions = Map.copyOf(questions);
    }

    /** Whether an answer to a question can go on by itself. */
    public static boolean canRun(Question question) {
        return question.type() == Question.Type.NUMBER
                && (question.unit().equals("months") || question.unit().equals("years"));
    }

    /** The counts that a profile states and that the rules of some goals read, by the path of the answer. */
    public static Map<String, Question> among(Rulebook.Selection selection, Profile profile) {
        var counts = new TreeMap<String, Question>();
        for (var goal : selection.goals()) {
            for (var rule : goal.rules()) {
                if (rule.text().purpose().isWorth()) continue;
                for (var pattern : rule.text().patterns()) {
                    var section = SECTIONS.get(pattern.type());
                    if (section == null) continue;
                    var id = pattern.literal("id");
                    var question = declared(section, selection.catalogue()).get(id);
                    var path = section + "." + id;
                    if (question != null && canRun(question) && number(profile, path) != null)
                        counts.put(path, question);
                }
            }
        }
        return counts;
    }

    /** The question of an id by the path of its answer; null when there is none. */
    public static Map.Entry<String, Question> find(String id, Catalogue catalogue) {
        for (var section : SECTIONS.values()) {
            var question = declared(section, catalogue).get(id);
            if (question != null) return Map.entry(section + "." + id, question);
        }
        return null;
    }

    private static Map<String, Question> declared(String section, Catalogue catalogue) {
        return section.equals("answers") ? catalogue.questions() : catalogue.record();
    }

    private static BigDecimal number(Profile profile, String path) {
        return profile.at(path) instanceof Scalar stated && stated.isNumber() ? stated.number() : null;
    }

    /** The profile as it is on a later day. */
    Profile on(LocalDate day, Profile profile, LocalDate from) {
        int months = months(from, day);
        var later = profile;
        for (var count : questions.entrySet()) {
            var stated = number(profile, count.getKey());
            if (stated == null) continue;
            var question = count.getValue();
            int more = question.unit().equals("years") ? months / MONTHS_A_YEAR : months;
            var number = stated.add(BigDecimal.valueOf(more));
            if (question.most() != null) number = number.min(question.most());
            var section = count.getKey().substring(0, count.getKey().indexOf('.'));
            later = later.with(List.of(section, question.id()), Node.of(number));
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
