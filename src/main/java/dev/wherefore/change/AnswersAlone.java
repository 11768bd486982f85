package dev.wherefore.change;

import dev.wherefore.profile.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * The answers that do at one key alone: the nearest to what is stated, or of codes that are as good any few. What kinds of
 * answer there are follows from the shapes that the vocabulary knows.
 */
record AnswersAlone(PropertyTrial trial, StatedElsewhere elsewhere) {
    /** @param with answers at other keys that are given as well */
    List<ChangeSet> at(String path, ChangeSet with) {
        var shape = trial.vocabulary().key(path).shape();
        var words = new ArrayList<Object>();
        if (shape instanceof Shape.Either either) {
            words.addAll(either.words());
            shape = either.otherwise();
        }
        if (shape instanceof Shape.Number number) {
            var value =
                    new NumberAnswers(trial, NumberKeys.of(List.of(path), number, trial.vocabulary()), with).nearest();
            if (value != null) return List.of(value);
        } else if (shape instanceof Shape.Day) {
            var day = new DayAnswers(trial, path, with).nearest();
            if (day != null) return List.of(day);
        } else if (shape instanceof Shape.ListOf list) {
            return new EntryAnswers(trial).at(path, list, with);
        }
        words.addAll(new Codes(trial, elsewhere).worthTrying(path, shape));
        var wanted = trial.wanted();
        int most = wanted.asksForMore() || wanted.asksForLess() ? 1 : PropertyTrial.MOST_PROPOSED;
        return words.stream()
                .map(word -> trial.and(with, path, word))
                .filter(trial::holds)
                .limit(most)
                .toList();
    }
}
