package dev.wherefore.change;

import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The number that is as near as does to those stated, the same at all keys where several must rise. Most properties are the
 * answer itself or in step with it, as pay is with its amount, and one or two tries then find what a search takes dozens for.
 *
 * @param with answers at other keys that are given as well
 */
record NumberAnswers(PropertyTrial trial, NumberKeys keys, ChangeSet with) {
    /** Null when no number does. */
    ChangeSet nearest() {
        var wanted = trial.wanted();
        if (wanted.number() != null) {
            var asked = statable(wanted.number());
            // Where the property is just the answer, the answer is what is asked.
            var direct = at(asked);
            var actual = direct == null ? null : trial.read(direct);
            if (actual != null) {
                boolean isIt = new Wanted("==", asked).by(actual);
                if (isIt && wanted.by(actual)) return direct;
                var scaled = scaled(asked, actual);
                if (scaled != null) return scaled;
            }
        }
        if (!wanted.asksForMore() && !wanted.asksForLess()) return null;
        var search = new NumberSearch(this);
        var scores = new LanguageScores(trial).at(keys.paths().get(0), with);
        if (!scores.isEmpty()) return search.among(scores);
        return keys.areFew() ? search.oneByOne() : search.byHalves();
    }

    /** The number at all keys, but those that are stated as more, or less; null where it may not be stated. */
    ChangeSet at(BigDecimal number) {
        var value = plain(number);
        if (keys.shape().fault(new Scalar(Node.NOWHERE, value.toPlainString(), Scalar.Type.NUMBER)) != null)
            return null;
        var changes = with;
        for (var path : keys.paths()) {
            if (keys.paths().size() > 1 && isEnough(path, value)) continue;
            changes = trial.and(changes, path, value);
            if (changes == null) return null;
        }
        return changes;
    }

    private boolean isEnough(String path, BigDecimal value) {
        if (!(trial.stated(path) instanceof Scalar scalar) || !scalar.isNumber()) return false;
        int order = scalar.number().compareTo(value);
        return trial.wanted().asksForMore() ? order >= 0 : order <= 0;
    }

    /** What is asked as somebody would state it: past the bound where that itself is not enough, and whole where it must be. */
    private BigDecimal statable(BigDecimal asked) {
        var wanted = trial.wanted();
        var past = asked;
        if (wanted.isStrict()) past = wanted.asksForMore() ? asked.add(keys.step()) : asked.subtract(keys.step());
        return keys.shape().whole() ? past.setScale(0, away()) : past;
    }

    /** What goes in step with one number, as pay does with its amount, is found by the rule of three; else null. */
    private ChangeSet scaled(BigDecimal asked, Object actual) {
        var wanted = trial.wanted();
        boolean orders = wanted.asksForMore() || wanted.asksForLess();
        if (!orders || keys.shape().whole() || !(actual instanceof BigDecimal came) || came.signum() == 0) return null;
        var step = keys.step();
        var exact = asked.multiply(asked).divide(came, MathContext.DECIMAL64);
        var near = exact.divide(step, 0, away()).multiply(step);
        var further = wanted.asksForMore() ? step : step.negate();
        for (int i = -1; i <= 1; i++) {
            var value = near.add(further.multiply(BigDecimal.valueOf(i)));
            var less = at(value.subtract(further));
            var tried = at(value);
            if (tried != null && less != null && trial.holds(tried) && !trial.holds(less)) return tried;
        }
        return null;
    }

    private RoundingMode away() {
        return trial.wanted().asksForMore() ? RoundingMode.CEILING : RoundingMode.FLOOR;
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
