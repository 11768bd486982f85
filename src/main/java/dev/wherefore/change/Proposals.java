package dev.wherefore.change;

import dev.wherefore.document.Mapping;
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
import dev.wherefore.profile.Vocabulary;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Proposes the smallest other answers by which one property of a fact would come to what a condition asks. They are found
 * by trying answers, of the shape that the vocabulary accepts, and reading the property: how it follows from them is said
 * in one place only, where the fact is made.
 */
final class Proposals {
    private static final BigDecimal SCANNED = BigDecimal.valueOf(200);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final String AMOUNT = "amount";
    private static final int ELSEWHERE = 3;
    private static final String EVERY_ITEM = "[*]";
    private static final Set<String> COUNTED =
            Set.of("months", "years", "days", "weeks", "people", "count", "countries", "points");
    private static final Set<String> MEASURED = Set.of("hours", "hours/week", "percent");
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
    private final boolean isItem;

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
        var stands = path.isEmpty() || path.endsWith("]")
                ? null
                : ground.vocabulary().key(path);
        isItem = stands != null && stands.shape() instanceof Shape.ListOf list && !(list.item() instanceof Shape.Block);
    }

    /**
     * Ways to have a property come to what is asked, each the smallest on its keys; empty when none is found.
     *
     * @param newItem the path of an item that the profile would have besides; null for none
     */
    static List<ChangeSet> of(
            Ground ground, Fact fact, FactType<?> type, Property<Fact> property, Wanted wanted, String newItem) {
        if (wanted.required() == null) return List.of();
        return ground.proposed(
                fact, property, wanted, newItem, () -> new Proposals(ground, fact, type, property, wanted, newItem)
                        .find());
    }

    private List<ChangeSet> find() {
        var paths = new ArrayList<String>();
        for (var key : fact.keys(property)) {
            for (var path : paths(key)) if (ground.vocabulary().steps(path) != null && mayVary(path)) paths.add(path);
        }
        var found = new ArrayList<ChangeSet>();
        for (var path : paths) {
            found.addAll(alone(path, ChangeSet.NONE));
            if (ground.oneIsEnough() && !found.isEmpty()) return found;
        }
        return found.isEmpty() && paths.size() > 1 ? together(paths) : found;
    }

    private List<String> paths(String key) {
        if (!key.startsWith("/")) return List.of(key.isEmpty() ? origin : origin.isEmpty() ? key : origin + "." + key);
        int every = key.indexOf(EVERY_ITEM);
        if (every < 0) return List.of(key.substring(1));
        // What every item adds to is come by with any of those that are stated.
        var list = key.substring(1, every);
        int items = ground.profile().at(list) instanceof Sequence stated ? stated.size() : 0;
        return IntStream.range(0, items)
                .mapToObj(item -> list + "[" + item + "]" + key.substring(every + EVERY_ITEM.length()))
                .toList();
    }

    /** What names a thing is only ever stated of one that is not stated yet. */
    private boolean mayVary(String path) {
        return isNew || ground.profile().at(path) == null || ground.vocabulary().alteration(path) != Alteration.ANOTHER;
    }

    private boolean holds(ChangeSet changes) {
        var values = ground.read(changes, fact, type, property, origin);
        // Of a list's items one does, or where something is forbidden, all of them.
        if (isItem && wanted.forbids())
            return !ground.isSpent() && values.stream().allMatch(wanted::by);
        return values.stream().anyMatch(wanted::by);
    }

    /** What the property comes to; null when it would not be known. */
    private Object read(ChangeSet changes) {
        var values = ground.read(changes, fact, type, property, origin);
        return values.isEmpty() ? null : values.get(0);
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
            return list(path, list, with);
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
            var named = new ArrayList<Object>();
            if (shape instanceof Shape.Occupation) named.addAll(occupations(path));
            if (shape instanceof Shape.Code && wanted.forbids())
                alike(path)
                        .map(ground.profile()::at)
                        .map(ChangeSet::text)
                        .distinct()
                        .forEach(named::add);
            named.addAll(wanted.values());
            for (var each : named) {
                var code = each.toString();
                var scalar = new Scalar(Node.NOWHERE, code, Scalar.Type.TEXT);
                if (tried.size() < CODES_TRIED && value.fault(scalar) == null) tried.add(code);
            }
        }
        return tried;
    }

    /** The codes that other entries of the profile state, and then those known, by which a group or its contrary is met. */
    private List<String> occupations(String path) {
        var classification = path.substring(path.lastIndexOf('.') + 1);
        return Stream.concat(
                        ground.facts().occupationsStated(classification).stream(),
                        ground.facts().occupationsKnown(classification).stream())
                .distinct()
                .filter(wanted::by)
                .toList();
    }

    /** A list with what is asked for added to it, or without what is forbidden. */
    private List<ChangeSet> list(String path, Shape.ListOf list, ChangeSet with) {
        if (list.item() instanceof Shape.Block) return List.of();
        var stated = ground.profile().at(path) instanceof Sequence items ? items.items() : List.<Node>of();
        var named = wanted.operator().endsWith("contains") ? List.of(wanted.required()) : wanted.values();
        var tried = new ArrayList<List<Node>>();
        if (wanted.forbids()) {
            tried.add(stated.stream()
                    .filter(item -> isItem
                            ? wanted.by(ChangeSet.text(item))
                            : named.stream().noneMatch(code -> code.toString().equals(ChangeSet.text(item))))
                    .toList());
        } else {
            for (var code : named) {
                var problems = new Problems();
                var item = Node.of(code.toString());
                list.item().check(item, problems);
                if (problems.none())
                    tried.add(Stream.concat(stated.stream(), Stream.of(item)).toList());
            }
        }
        return tried.stream()
                .map(items -> with.and(ChangeSet.of(setting(path, new Sequence(Node.NOWHERE, items)))))
                .filter(set -> set != null && holds(set))
                .limit(CODES_PROPOSED)
                .toList();
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
            var step = step(paths.get(0), shape);
            if (wanted.isStrict()) asked = wanted.asksForMore() ? asked.add(step) : asked.subtract(step);
            if (shape.whole())
                asked = asked.setScale(0, wanted.asksForMore() ? RoundingMode.CEILING : RoundingMode.FLOOR);
            // Where the property is just the answer, the answer is what is asked.
            var direct = numbers(paths, plain(asked), shape, with);
            var actual = direct == null ? null : read(direct);
            if (actual != null) {
                boolean isIt = new Wanted("==", asked).by(actual);
                if (isIt && wanted.by(actual)) return direct;
                var scaled = scaled(paths, asked, actual, shape, with);
                if (scaled != null) return scaled;
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

    /** The least by which a number of a kind becomes another that anybody would state. */
    private BigDecimal step(String path, Shape.Number shape) {
        var unit = ground.vocabulary().key(path).unit();
        if (shape.whole() || COUNTED.contains(unit)) return BigDecimal.ONE;
        return MEASURED.contains(unit) ? HALF : CENT;
    }

    /** What goes in step with one number, as pay does with its amount, is found by the rule of three; else null. */
    private ChangeSet scaled(List<String> paths, BigDecimal asked, Object actual, Shape.Number shape, ChangeSet with) {
        boolean orders = wanted.asksForMore() || wanted.asksForLess();
        if (!orders || shape.whole() || !(actual instanceof BigDecimal came) || came.signum() == 0) return null;
        var step = step(paths.get(0), shape);
        var exact = asked.multiply(asked).divide(came, MathContext.DECIMAL64);
        var near = exact.divide(step, 0, wanted.asksForMore() ? RoundingMode.CEILING : RoundingMode.FLOOR)
                .multiply(step);
        var further = wanted.asksForMore() ? step : step.negate();
        for (int i = -1; i <= 1; i++) {
            var value = near.add(further.multiply(BigDecimal.valueOf(i)));
            var less = numbers(paths, plain(value.subtract(further)), shape, with);
            var tried = numbers(paths, plain(value), shape, with);
            if (tried != null && less != null && holds(tried) && !holds(less)) return tried;
        }
        return null;
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
        var step = step(paths.get(0), shape);
        var does = up ? most : least;
        var found = numbers(paths, plain(does), shape, with);
        if (found == null || !holds(found)) return null;
        var not = up ? least : most;
        while (does.subtract(not).abs().compareTo(step) > 0) {
            var middle = not.add(does.subtract(not)
                    .divide(step.multiply(BigDecimal.valueOf(2)), 0, RoundingMode.DOWN)
                    .multiply(step));
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
                .map(with -> numbers.isEmpty() ? (holds(with) ? with : null) : withNumbers(numbers, with))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(ChangeSet::size))
                .limit(CODES_PROPOSED)
                .toList();
    }

    private ChangeSet withNumbers(List<String> numbers, ChangeSet with) {
        if (wanted == Wanted.KNOWN) {
            var known = known(numbers, "", with);
            return holds(known) ? known : null;
        }
        var raised = raised(numbers, with);
        for (var path : numbers) {
            if (raised != null || numbers.size() == 1) break;
            var others = known(numbers, path, with);
            var one = others.equals(with) ? List.<ChangeSet>of() : alone(path, others);
            if (!one.isEmpty()) raised = one.get(0);
        }
        return raised;
    }

    /** Numbers that are not stated as the profile states the like elsewhere, but for one of them. */
    private ChangeSet known(List<String> numbers, String but, ChangeSet with) {
        var known = with;
        for (var path : numbers) {
            if (path.equals(but) || ground.profile().at(path) != null) continue;
            var like = elsewhere(path);
            if (!like.isEmpty()) known = known.and(ChangeSet.of(setting(path, like.get(0))));
        }
        return known;
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
        var usual = usual(path);
        var like = usual.isEmpty() || wanted == Wanted.KNOWN ? elsewhere(path) : List.of();
        return like.isEmpty() ? usual : like;
    }

    private List<Object> usual(String path) {
        var shape = ground.vocabulary().key(path).shape();
        if (shape instanceof Shape.OneOf of && of.codes().size() <= CODES_TRIED) {
            var codes = new ArrayList<Object>(of.codes());
            // Of the periods the year comes last, and pay is best told by it.
            Collections.reverse(codes);
            return codes;
        }
        if (shape instanceof Shape.Day
                || shape instanceof Shape.Either either && either.otherwise() instanceof Shape.Day) {
            var days = new ArrayList<Object>();
            if (shape instanceof Shape.Either either) days.addAll(either.words());
            days.add(ground.facts().day().toString());
            return days;
        }
        if (shape instanceof Shape.Code code) {
            return Stream.concat(
                            ground.ofLaw().stream(), Stream.of(ground.facts().currency()))
                    .distinct()
                    .filter(each -> code.fault(new Scalar(Node.NOWHERE, each, Scalar.Type.TEXT)) == null)
                    .map(each -> (Object) each)
                    .limit(1)
                    .toList();
        }
        return List.of();
    }

    /** What the profile states of the same kind elsewhere, as a job its weekly hours and its pay. */
    private List<Object> elsewhere(String path) {
        var name = name(path);
        boolean isMoney = ground.vocabulary().key(path).unit().equals(Vocabulary.MONEY_UNIT);
        return alike(path)
                .filter(other -> name(other).equals(name))
                // Pay is like pay, and not like savings.
                .filter(other -> !isMoney && !beside(path).contains(AMOUNT)
                        || beside(other).equals(beside(path)))
                .map(other -> (Object) ground.profile().at(other))
                .limit(ELSEWHERE)
                .toList();
    }

    /** The paths that hold a value of the same shape and unit. */
    private Stream<String> alike(String path) {
        var key = ground.vocabulary().key(path);
        return scalars(ground.profile().root(), "").filter(other -> {
            var stated = ground.vocabulary().key(other);
            return !other.equals(path)
                    && stated != null
                    && stated.unit().equals(key.unit())
                    && stated.shape().equals(key.shape());
        });
    }

    private static Stream<String> scalars(Node node, String path) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .flatMap(entry ->
                            scalars(entry.getValue(), path.isEmpty() ? entry.getKey() : path + "." + entry.getKey()));
        }
        if (node instanceof Sequence list) {
            return IntStream.range(0, list.size())
                    .boxed()
                    .flatMap(item -> scalars(list.items().get(item), path + "[" + item + "]"));
        }
        return node instanceof Scalar scalar && !scalar.isNull() ? Stream.of(path) : Stream.of();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The keys of the mapping that a path is in. */
    private Set<String> beside(String path) {
        int dot = path.lastIndexOf('.');
        var outer = dot < 0 ? null : ground.vocabulary().key(path.substring(0, dot));
        return outer != null && outer.shape() instanceof Shape.Block block
                ? block.keys().keySet()
                : Set.of();
    }
}
