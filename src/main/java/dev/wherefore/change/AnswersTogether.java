package dev.wherefore.change;

import dev.wherefore.profile.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The answers that do at several keys at once, where no one of them does alone: as pay is only known with its amount, its
 * currency and its period. What is open is filled in, and the numbers beside it are then moved as little as does.
 */
record AnswersTogether(PropertyTrial trial, AnswersAlone alone, Fillings fillings) {
    /** Those with the fewest answers first. */
    List<ChangeSet> at(List<String> paths) {
        var numbers = paths.stream().filter(this::isNumber).toList();
        return filled(paths, numbers).stream()
                .map(with -> numbers.isEmpty() ? (trial.holds(with) ? with : null) : withNumbers(numbers, with))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(ChangeSet::size))
                .limit(PropertyTrial.MOST_PROPOSED)
                .toList();
    }

    /** Ways to state all that is open, but for numbers. */
    private List<ChangeSet> filled(List<String> paths, List<String> numbers) {
        List<ChangeSet> filled = List.of(ChangeSet.NONE);
        for (var path : paths) {
            if (numbers.contains(path) || trial.stated(path) != null) continue;
            var more = new ArrayList<ChangeSet>();
            for (var value : fillings.at(path)) {
                for (var before : filled) {
                    var both = trial.and(before, path, value);
                    if (both != null && more.size() < PropertyTrial.MOST_TRIED) more.add(both);
                }
            }
            if (!more.isEmpty()) filled = more;
        }
        return filled;
    }

    private ChangeSet withNumbers(List<String> numbers, ChangeSet with) {
        if (trial.wanted() == Wanted.KNOWN) {
            var known = known(numbers, "", with);
            return trial.holds(known) ? known : null;
        }
        var raised = raised(numbers, with);
        for (var path : numbers) {
            if (raised != null || numbers.size() == 1) break;
            var others = known(numbers, path, with);
            var one = others.equals(with) ? List.<ChangeSet>of() : alone.at(path, others);
            if (!one.isEmpty()) raised = one.get(0);
        }
        return raised;
    }

    /** Numbers that are not stated as the profile states the like elsewhere, but for one of them. */
    private ChangeSet known(List<String> numbers, String but, ChangeSet with) {
        var known = with;
        for (var path : numbers) {
            if (path.equals(but) || trial.stated(path) != null) continue;
            var like = fillings.elsewhere(path);
            if (!like.isEmpty()) known = trial.and(known, path, like.get(0));
        }
        return known;
    }

    private ChangeSet raised(List<String> numbers, ChangeSet with) {
        for (var path : numbers) {
            var one = alone.at(path, with);
            if (!one.isEmpty()) return one.get(0);
        }
        var shapes = numbers.stream().map(this::number).distinct().toList();
        // Only what is measured alike can rise together.
        if (shapes.size() != 1) return null;
        var found = nearest(numbers, shapes.get(0), with);
        return found == null ? null : lowered(found, numbers, shapes.get(0));
    }

    /** Each number as near to the stated one as the others let it be. */
    private ChangeSet lowered(ChangeSet found, List<String> numbers, Shape.Number shape) {
        var least = found;
        for (var path : numbers) {
            if (!least.byPath().containsKey(path)) continue;
            var others = ChangeSet.of(least.settings().stream()
                    .filter(setting -> !setting.path().equals(path))
                    .toList());
            var lower = trial.holds(others) ? others : nearest(List.of(path), shape, others);
            if (lower != null) least = lower;
        }
        return least;
    }

    private ChangeSet nearest(List<String> paths, Shape.Number shape, ChangeSet with) {
        return new NumberAnswers(trial, NumberKeys.of(paths, shape, trial.vocabulary()), with).nearest();
    }

    private boolean isNumber(String path) {
        return trial.vocabulary().key(path).shape() instanceof Shape.Number;
    }

    private Shape.Number number(String path) {
        return (Shape.Number) trial.vocabulary().key(path).shape();
    }
}
