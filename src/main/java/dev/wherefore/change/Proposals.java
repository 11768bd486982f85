package dev.wherefore.change;

import dev.wherefore.document.Node;
import dev.wherefore.document.Problems;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.fact.Fact;
import dev.wherefore.fact.FactType;
import dev.wherefore.fact.Property;
import dev.wherefore.profile.Alteration;
import dev.wherefore.profile.Dates;
import dev.wherefore.profile.Shape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Proposes the smallest other answers by which one property of a fact would come to what a condition asks. They are found
 * by trying answers, of the shape that the vocabulary accepts, and reading the property: how it follows from them is said
 * in one place only, where the fact is made.
 */
final class Proposals {
    private static final BigDecimal SCANNED = BigDecimal.valueOf(200);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final int CODES_TRIED = 40;
    private static final int CODES_PROPOSED = 6;
    private static final int YEARS_TRIED = 60;

    private final Ground ground;
    private final Fact fact;
    private final FactType<?> type;
    private final Property<Fact> property;
    private final Wanted wanted;
    private final String origin;
    private final boolean isNew;

    private Proposals(
            Ground ground, Fact fact, FactType<?> type, Property<Fact> property, Wanted wanted, String newItem) {
        this.ground = ground;
        this.fact = fact;
        this.type = type;
        this.property = property;
        this.wanted = wanted;
        var path = fact.origin().path();
        var key = fact.origin().stated() || path.isEmpty()
                ? null
                : ground.vocabulary().key(path);
        boolean first = key != null
                && !path.endsWith("]")
                && key.shape() instanceof Shape.ListOf list
                && list.item() instanceof Shape.Block;
        origin = first ? path + "[0]" : path;
        isNew = first || newItem != null && origin.startsWith(newItem);
    }

    /**
     * Ways to have a property come to what is asked, each the smallest on its keys; empty when none is found.
     *
     * @param newItem the path of an item that the profile would have besides; null for none
     */
    static List<ChangeSet> of(
            Ground ground, Fact fact, FactType<?> type, Property<Fact> property, Wanted wanted, String newItem) {
        if (wanted.required() == null || fact.keys(property).stream().anyMatch(key -> key.startsWith("/")))
            return List.of();
        return new Proposals(ground, fact, type, property, wanted, newItem).find();
    }

    private List<ChangeSet> find() {
        var paths = new ArrayList<String>();
        for (var key : fact.keys(property)) {
            var path = key.isEmpty() ? origin : origin.isEmpty() ? key : origin + "." + key;
            if (ground.vocabulary().steps(path) != null && mayVary(path)) paths.add(path);
        }
        var found = new ArrayList<ChangeSet>();
        for (var path : paths) {
            found.addAll(alone(path, ChangeSet.NONE));
            if (ground.oneIsEnough() && !found.isEmpty()) return found;
        }
        return found.isEmpty() && paths.size() > 1 ? together(paths) : found;
    }

    /** What names a thing is only ever stated of one that is not stated yet. */
    private boolean mayVary(String path) {
        return isNew || ground.profile().at(path) == null || ground.vocabulary().alteration(path) != Alteration.ANOTHER;
    }

    private boolean holds(ChangeSet changes) {
        return wanted.by(read(changes));
    }

    private Object read(ChangeSet changes) {
        return ground.read(changes, fact, type, property, origin);
    }

    private Setting setting(String path, Object value) {
        return Setting.of(path, Node.of(value), ground.profile(), ground.vocabulary());
    }

    private String text(String path) {
        return ground.profile().at(path) instanceof Scalar scalar ? scalar.text() : "";
    }

    /** The answers at one path that do: the nearest to what is stated, or of codes that are as good any few. */
    private List<ChangeSet> alone(String path, ChangeSet with) {
        var shape = ground.vocabulary().key(path).shape();
        var words = new ArrayList<Object>();
        if (shape instanceof Shape.Either either) {
            words.addAll(either.words());
            shape = either.otherwise();
        }
        if (shape instanceof Shape.Number number) {
            var value = number(List.of(path), number, with);
            if (value != null) return List.of(value);
        } else if (shape instanceof Shape.Day) {
            var day = day(path, with);
            if (day != null) return List.of(with.and(ChangeSet.of(setting(path, day.toString()))));
        } else if (shape instanceof Shape.ListOf list) {
            var longer = list(path, list, with);
            return longer == null ? List.of() : List.of(longer);
        }
        words.addAll(codes(path, shape));
        int most = wanted.asksForMore() || wanted.asksForLess() ? 1 : CODES_PROPOSED;
        return words.stream()
                .map(word -> with.and(ChangeSet.of(setting(path, word))))
                .filter(tried -> tried != null && holds(tried))
                .limit(most)
                .toList();
    }

    /** The codes worth trying, those nearest to the stated one first. */
    private List<Object> codes(String path, Shape shape) {
        if (shape instanceof Shape.Flag) return List.of(true, false);
        var tried = new ArrayList<Object>();
        if (shape instanceof Shape.OneOf of && of.codes().size() <= CODES_TRIED && !of.open()) {
            var codes = List.copyOf(of.codes());
            int at = codes.indexOf(text(path));
            if (wanted.asksForLess() && at < 0) at = codes.size();
            int from = at;
            tried.addAll(codes.stream()
                    .sorted(Comparator.comparingInt(code -> Math.abs(codes.indexOf(code) - from)))
                    .toList());
        } else if (shape instanceof Shape.Value value) {
            for (var each : wanted.values()) {
                var code = each.toString();
                var scalar = new Scalar(Node.NOWHERE, code, Scalar.Type.TEXT);
                if (tried.size() < CODES_TRIED && value.fault(scalar) == null) tried.add(code);
            }
        }
        return tried;
    }

    private ChangeSet list(String path, Shape.ListOf list, ChangeSet with) {
        var stated = ground.profile().at(path) instanceof Sequence items ? items.items() : List.<Node>of();
        var code = wanted.required().toString();
        var items = new ArrayList<Node>(stated);
        items.removeIf(item -> ChangeSet.text(item).equals(code));
        if (wanted.operator().equals("contains")) {
            var item = Node.of(code);
            var problems = new Problems();
            list.item().check(item, problems);
            if (!problems.none()) return null;
            items.add(item);
        }
        var tried = with.and(ChangeSet.of(setting(path, new Sequence(Node.NOWHERE, items))));
        return tried != null && holds(tried) ? tried : null;
    }

    // Days: as near to the one stated as does.

    private LocalDate day(String path, ChangeSet with) {
        var today = ground.facts().day();
        var stated = text(path).isEmpty() ? null : Dates.parse(text(path));
        var tried = new ArrayList<LocalDate>();
        tried.add(today);
        if (wanted.day() != null) {
            tried.add(wanted.day());
            tried.add(wanted.day().plusDays(1));
            tried.add(wanted.day().minusDays(1));
        }
        tried.add(today.minusYears(YEARS_TRIED));
        tried.add(today.plusYears(YEARS_TRIED / 2));
        for (var day : tried) {
            if (!does(path, day, with)) continue;
            return nearest(path, stated == null ? today : stated, day, with);
        }
        return null;
    }

    private LocalDate nearest(String path, LocalDate not, LocalDate does, ChangeSet with) {
        if (does(path, not, with)) return not;
        var near = not;
        var far = does;
        while (Math.abs(near.until(far, ChronoUnit.DAYS)) > 1) {
            var middle = near.plusDays(near.until(far, ChronoUnit.DAYS) / 2);
            if (does(path, middle, with)) far = middle;
            else near = middle;
        }
        return far;
    }

    private boolean does(String path, LocalDate day, ChangeSet with) {
        if (Dates.fault(day.toString()) != null) return false;
        var tried = with.and(ChangeSet.of(setting(path, day.toString())));
        return tried != null && holds(tried);
    }

    // Numbers: as near to those stated as does, all of them the same where several must rise.

    private ChangeSet number(List<String> paths, Shape.Number shape, ChangeSet with) {
        var asked = wanted.number();
        if (asked != null) {
            var step = shape.whole() ? BigDecimal.ONE : CENT;
            if (wanted.isStrict()) asked = wanted.asksForMore() ? asked.add(step) : asked.subtract(step);
            if (shape.whole())
                asked = asked.setScale(0, wanted.asksForMore() ? RoundingMode.CEILING : RoundingMode.FLOOR);
            // Where the property is just the answer, the answer is what is asked.
            var direct = numbers(paths, plain(asked), shape, with);
            var actual = direct == null ? null : read(direct);
            if (actual != null) {
                boolean isIt = new Wanted("==", asked).by(actual);
                if (isIt && wanted.by(actual)) return direct;
            }
        }
        if (!wanted.asksForMore() && !wanted.asksForLess()) return null;
        boolean up = wanted.asksForMore();
        var scores = scores(paths.get(0), with);
        if (scores != null) return scored(scores, paths, shape, with);
        var least = shape.least() == null ? BigDecimal.ZERO : shape.least();
        var most = shape.most() == null ? new BigDecimal("1000000000") : shape.most();
        return most.subtract(least).compareTo(SCANNED) <= 0
                ? scanned(paths, shape, up, least, most, with)
                : halved(paths, shape, up, least, most, with);
    }

    private ChangeSet scanned(
            List<String> paths, Shape.Number shape, boolean up, BigDecimal least, BigDecimal most, ChangeSet with) {
        var step = shape.whole() ? BigDecimal.ONE : HALF;
        for (var value = up ? least : most;
                value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
                value = up ? value.add(step) : value.subtract(step)) {
            var tried = numbers(paths, plain(value), shape, with);
            if (tried != null && holds(tried)) return tried;
        }
        return null;
    }

    /** The scores that a language test can have, which no even steps tell; null for what is no such score. */
    private List<BigDecimal> scores(String path, ChangeSet with) {
        int dot = path.lastIndexOf('.');
        if (dot < 0) return null;
        var test = path.substring(0, dot) + ".test";
        if (ground.vocabulary().key(test) == null) return null;
        var chosen = with.byPath().get(test);
        var named = chosen == null ? text(test) : ChangeSet.text(chosen.value());
        var scores = named.isEmpty() ? List.<BigDecimal>of() : ground.facts().scores(named);
        return scores.isEmpty() ? null : scores;
    }

    private ChangeSet scored(List<BigDecimal> scores, List<String> paths, Shape.Number shape, ChangeSet with) {
        for (var score : scores) {
            var tried = numbers(paths, plain(score), shape, with);
            if (tried != null && holds(tried)) return tried;
        }
        return null;
    }

    private ChangeSet halved(
            List<String> paths, Shape.Number shape, boolean up, BigDecimal least, BigDecimal most, ChangeSet with) {
        var step = shape.whole() ? BigDecimal.ONE : CENT;
        var does = up ? most : least;
        var found = numbers(paths, plain(does), shape, with);
        if (found == null || !holds(found)) return null;
        var not = up ? least : most;
        while (does.subtract(not).abs().compareTo(step) > 0) {
            var middle = does.add(not).divide(BigDecimal.valueOf(2), step.scale(), RoundingMode.DOWN);
            if (middle.compareTo(not) == 0) break;
            var tried = numbers(paths, plain(middle), shape, with);
            if (tried != null && holds(tried)) {
                does = middle;
                found = tried;
            } else {
                not = middle;
            }
        }
        return found;
    }

    /** The paths at a number, but those that are stated as more, or less, than is tried. */
    private ChangeSet numbers(List<String> paths, BigDecimal value, Shape.Number shape, ChangeSet with) {
        if (shape.fault(new Scalar(Node.NOWHERE, value.toPlainString(), Scalar.Type.NUMBER)) != null) return null;
        var changes = with;
        for (var path : paths) {
            var stated =
                    ground.profile().at(path) instanceof Scalar scalar && scalar.isNumber() ? scalar.number() : null;
            boolean enough = stated != null
                    && paths.size() > 1
                    && (wanted.asksForMore() ? stated.compareTo(value) >= 0 : stated.compareTo(value) <= 0);
            if (!enough) changes = changes.and(ChangeSet.of(setting(path, value)));
            if (changes == null) return null;
        }
        return changes;
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    // Several keys at once, where no one of them does alone.

    private List<ChangeSet> together(List<String> paths) {
        var numbers = paths.stream().filter(this::isNumber).toList();
        List<ChangeSet> filled = List.of(ChangeSet.NONE);
        for (var path : paths) {
            if (numbers.contains(path) || ground.profile().at(path) != null) continue;
            var more = new ArrayList<ChangeSet>();
            for (var value : fillings(path)) {
                for (var before : filled) {
                    var both = before.and(ChangeSet.of(setting(path, value)));
                    if (both != null && more.size() < CODES_TRIED) more.add(both);
                }
            }
            if (!more.isEmpty()) filled = more;
        }
        return filled.stream()
                .map(with -> numbers.isEmpty() ? (holds(with) ? with : null) : raised(numbers, with))
                .filter(Objects::nonNull)
                .limit(CODES_PROPOSED)
                .toList();
    }

    private ChangeSet raised(List<String> numbers, ChangeSet with) {
        for (var path : numbers) {
            var one = alone(path, with);
            if (!one.isEmpty()) return one.get(0);
        }
        var shapes = numbers.stream().map(this::shape).distinct().toList();
        // Only what is measured alike can rise together.
        if (shapes.size() != 1) return null;
        var found = number(numbers, shapes.get(0), with);
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
            var alone = holds(others) ? others : number(List.of(path), shape, others);
            if (alone != null) least = alone;
        }
        return least;
    }

    private boolean isNumber(String path) {
        return ground.vocabulary().key(path).shape() instanceof Shape.Number;
    }

    private Shape.Number shape(String path) {
        return (Shape.Number) ground.vocabulary().key(path).shape();
    }

    private List<Object> fillings(String path) {
        var shape = ground.vocabulary().key(path).shape();
        if (shape instanceof Shape.OneOf of && of.codes().size() <= CODES_TRIED) {
            var codes = new ArrayList<Object>(of.codes());
            // Of the periods the year comes last, and pay is best told by it.
            Collections.reverse(codes);
            return codes;
        }
        var currency = ground.facts().currency();
        boolean isCurrency = shape instanceof Shape.Code code
                && code.fault(new Scalar(Node.NOWHERE, currency, Scalar.Type.TEXT)) == null;
        return isCurrency ? List.of(currency) : List.of();
    }
}
