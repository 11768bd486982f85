package dev.wherefore.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Searches for the first number that does, from the least where more is asked for and from the greatest where less is:
 * for what follows from a number in no known way, but never turns back.
 */
record NumberSearch(NumberAnswers answers) {
    /** The first of some numbers; null when none does. */
    ChangeSet among(List<BigDecimal> numbers) {
        for (var number : numbers) {
            var tried = answers.at(number);
            if (holds(tried)) return tried;
        }
        return null;
    }

    /** For few numbers, of which each can be tried; null when none does. */
    ChangeSet oneByOne() {
        var keys = answers.keys();
        var step = isUp() ? keys.stepAmongFew() : keys.stepAmongFew().negate();
        for (var value = isUp() ? keys.least() : keys.most();
                value.compareTo(keys.least()) >= 0 && value.compareTo(keys.most()) <= 0;
                value = value.add(step)) {
            var tried = answers.at(value);
            if (holds(tried)) return tried;
        }
        return null;
    }

    /** For more numbers than can be tried; null when not even the last one does. */
    ChangeSet byHalves() {
        var keys = answers.keys();
        var step = keys.step();
        var does = isUp() ? keys.most() : keys.least();
        var found = answers.at(does);
        if (!holds(found)) return null;
        var not = isUp() ? keys.least() : keys.most();
        while (does.subtract(not).abs().compareTo(step) > 0) {
            var middle = not.add(does.subtract(not)
                    .divide(step.multiply(BigDecimal.valueOf(2)), 0, RoundingMode.DOWN)
                    .multiply(step));
            if (middle.compareTo(not) == 0) break;
            var tried = answers.at(middle);
            if (holds(tried)) {
                does = middle;
                found = tried;
            } else {
                not = middle;
            }
        }
        return found;
    }

    private boolean isUp() {
        return answers.trial().wanted().asksForMore();
    }

    private boolean holds(ChangeSet tried) {
        return answers.trial().holds(tried);
    }
}
