package dev.wherefore.cli;

import dev.wherefore.advice.Adviser;
import dev.wherefore.advice.Recommendation;
import dev.wherefore.advice.Words;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Scalar;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.report.Background;
import dev.wherefore.report.NextStep;
import dev.wherefore.report.Report;
import dev.wherefore.rulebook.GoalEntry;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Decider;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What a command asks: some goals, as of a day. Answers it for one profile after another. */
final class Question {
    private final Rulebook rulebook;
    private final LocalDate day;
    private final Vocabulary vocabulary;
    private final Decider decider;
    private final Background background;
    private final Adviser adviser;

    Question(Rulebook rulebook, Collection<GoalEntry> goals, LocalDate day, boolean withAdvice) throws IOException {
        this.rulebook = rulebook;
        this.day = day;
        vocabulary = Vocabulary.of(rulebook.catalogue());
        var selection = rulebook.select(goals);
        decider = new Decider(selection, vocabulary);
        background = Background.of(selection, day);
        adviser = withAdvice ? new Adviser(rulebook.advice(), new Wording(background)) : null;
    }

    /** Reads a profile; {@code -} is standard input. */
    Profile read(String file) throws InvalidDocumentException, IOException {
        var reader = new ProfileReader(vocabulary);
        return file.equals("-") ? reader.read(System.in, "-") : reader.read(Path.of(file));
    }

    /** The answer for one profile. */
    Report answer(Profile profile) {
        var verdicts = decider.decide(profile, day);
        var steps = adviser == null
                ? List.<NextStep>of()
                : adviser.advise(profile, verdicts).stream().map(Question::step).toList();
        var name = profile.at("candidate.name") instanceof Scalar text ? text.text() : null;
        return Report.of(profile.id(), name, day, rulebook.hash(), verdicts, steps, background);
    }

    private static NextStep step(Recommendation recommendation) {
        return new NextStep(
                recommendation.id(),
                recommendation.title(),
                recommendation.text(),
                recommendation.because(),
                recommendation.months(),
                recommendation.cost(),
                recommendation.currency(),
                List.of());
    }

    /** Advice speaks in the report's words. */
    private record Wording(Background background) implements Words {
        @Override
        public String says(GoalRules goal, ConditionProof condition) {
            return background.wording(goal).says(condition);
        }

        @Override
        public String distance(GoalRules goal, ConditionProof condition) {
            return background.wording(goal).missing(condition);
        }
    }
}
