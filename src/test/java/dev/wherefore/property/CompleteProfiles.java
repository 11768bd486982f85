package dev.wherefore.property;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.fact.Unit;
import dev.wherefore.parameter.TableRow;
import dev.wherefore.profile.Dates;
import dev.wherefore.profile.Key;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Shape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Draws one profile that states every key of the vocabulary which a goal's rules may read. Values lie where the rules'
 * answers change: at, just under and just over what they compare with, the codes they name and the neighbours of those.
 */
final class CompleteProfiles {
    private static final List<String> DEGREES =
            List.of("none", "upper-secondary", "certificate", "diploma", "bachelor", "master", "doctorate");
    private static final List<String> LEVELS = List.of("none", "A1", "A2", "B1", "B2", "C1", "C2");
    private static final List<String> TEXTS = List.of("alpha", "beta");
    private static final Set<String> FREE = Set.of("answers", "record", "skills", "self_assessment");
    /** What no rule reads: it is there for when the partner applies. */
    private static final Set<String> FOR_PLANS = Set.of("family.partner.born", "family.partner.answers");

    private static final List<BigDecimal> STEPS =
            List.of(new BigDecimal("0.01"), new BigDecimal("0.5"), BigDecimal.ONE);

    private final GoalUnderTest goal;
    private final LocalDate day;
    private final Comparands comparands;
    private final Random random;
    private final Set<String> targets;
    private final String main;
    private final double keenness;
    private final double atHome;
    private final boolean testedLanguages;
    private final Map<String, List<TableRow>> tests;
    private final List<String> countries;
    private String item = "";

    private CompleteProfiles(GoalUnderTest goal, LocalDate day, Random random) {
        this.goal = goal;
        this.day = day;
        this.random = random;
        comparands = goal.comparands(day);
        targets = targets();
        main = one(targets);
        keenness = one(List.of(0.4, 0.7, 0.9, 0.97));
        atHome = one(List.of(0.2, 0.6, 0.9));
        testedLanguages = chance(0.75);
        tests = goal.tests(day);
        countries = List.of(Locale.getISOCountries());
    }

    /** A profile for a goal as of a day; the same random numbers give the same profile. */
    static Profile draw(GoalUnderTest goal, LocalDate day, Random random) {
        var root =
                new CompleteProfiles(goal, day, random).block(goal.vocabulary().root(), "");
        return goal.profile((Mapping) Node.of(root));
    }

    /** One rule for each criterion and factor, which this profile is drawn to come near to. */
    private Set<String> targets() {
        var byAim = new LinkedHashMap<String, List<String>>();
        for (var rules : goal.selection().goals()) {
            for (var ready : rules.rules()) {
                var rule = ready.text();
                byAim.computeIfAbsent(rules.id() + "#" + rule.purpose() + "#" + rule.serves(), key -> new ArrayList<>())
                        .add(rule.name());
            }
        }
        var chosen = new LinkedHashSet<String>();
        for (var rules : byAim.values()) chosen.add(one(rules));
        return chosen;
    }

    private Map<String, Object> block(Shape.Block block, String path) {
        var keys = block.keys();
        if (keys.containsKey("native") && keys.containsKey("test")) return language(keys, path);
        var values = new LinkedHashMap<String, Object>();
        for (var key : keys.values()) {
            var inner = path.isEmpty() ? key.name() : path + "." + key.name();
            // What no rule of the goal reads would only make the profile long.
            if (FREE.contains(path) && !comparands.reads(inner)) continue;
            if (FOR_PLANS.contains(inner)) continue;
            values.put(key.name(), value(key.shape(), inner));
        }
        if (values.containsKey("amount") && values.containsKey("currency")) money(values, path);
        for (var order : block.orders()) straighten(values, order);
        return values;
    }

    private static void straighten(Map<String, Object> values, Shape.Order order) {
        var first = Dates.parse(String.valueOf(values.get(order.earlier())));
        var second = Dates.parse(String.valueOf(values.get(order.later())));
        if (first == null || second == null || !first.isAfter(second)) return;
        values.put(order.earlier(), second.toString());
        values.put(order.later(), first.toString());
    }

    private Object value(Shape shape, String path) {
        if (shape instanceof Shape.Block block) return block(block, path);
        if (shape instanceof Shape.ListOf list) return list(list, path);
        if (shape instanceof Shape.Either either) return either(either, path);
        if (shape instanceof Shape.Flag) return flag(path);
        if (shape instanceof Shape.Number number) return number(number, path);
        if (shape instanceof Shape.Day) return date(path).toString();
        return code(shape, path);
    }

    // ---- lists

    private Object list(Shape.ListOf list, String path) {
        var items = new ArrayList<Object>();
        if (list.item() instanceof Shape.Block) {
            int size = chance(0.1) ? 0 : chance(0.5) ? 1 : chance(0.7) ? 2 : 3;
            var readers = comparands.rulesReading(path);
            for (int i = 0; i < size; i++) {
                item = readers.isEmpty() ? "" : one(readers);
                items.add(value(list.item(), path));
            }
        } else {
            int size = chance(0.05) ? 0 : chance(0.6) ? 1 : 2;
            var distinct = new LinkedHashSet<>();
            for (var comparand : comparands.at(path)) {
                // Several rules may each ask for a code of their own.
                boolean wanted = comparand.operator().equals("contains") && targets.contains(comparand.rule());
                if (wanted && chance(keenness)) distinct.add(one(comparand.values()));
            }
            for (int i = 0; i < size; i++) distinct.add(value(list.item(), path));
            items.addAll(distinct);
        }
        return items;
    }

    private Object either(Shape.Either either, String path) {
        var comparand = comparand(path);
        if (comparand != null && comparand.values().get(0) instanceof Boolean) {
            // Whether there is one at all.
            return flag(path) ? value(either.otherwise(), path) : either.words().get(0);
        }
        if (comparand != null && comparand.values().get(0) instanceof String) {
            var wanted = code(either.otherwise(), path);
            return either.words().contains(wanted) || isValid(either.otherwise(), wanted)
                    ? wanted
                    : one(either.words());
        }
        boolean whole = either.otherwise() instanceof Shape.Block;
        return chance(whole ? 0.4 : 0.6) ? one(either.words()) : value(either.otherwise(), path);
    }

    // ---- languages: an entry is one piece of evidence, a native command, a test or a stated level

    private Map<String, Object> language(Map<String, Key> keys, String path) {
        var values = new LinkedHashMap<String, Object>();
        values.put("language", value(keys.get("language").shape(), path + ".language"));
        double kind = testedLanguages ? 0 : random.nextDouble();
        if (kind > 0.8) {
            values.put("native", true);
            return values;
        }
        values.put("native", false);
        if (kind > 0.5) {
            values.put("cefr", value(keys.get("cefr").shape(), path + ".cefr"));
            return values;
        }
        var test = String.valueOf(code(keys.get("test").shape(), path + ".test"));
        var rows = tests.getOrDefault(test, List.of());
        if (rows.isEmpty() && !tests.isEmpty() && chance(0.6)) {
            test = one(tests.keySet().stream()
                    .filter(each -> isValid(keys.get("test").shape(), each))
                    .toList());
            rows = tests.get(test);
        }
        values.put("test", test);
        values.put("taken", value(keys.get("taken").shape(), path + ".taken"));
        if (rows.isEmpty()) values.put("cefr", value(keys.get("cefr").shape(), path + ".cefr"));
        var level = rows.isEmpty() ? BigDecimal.ZERO : level(rows, path);
        for (var ability : List.of("listening", "reading", "writing", "speaking")) {
            if (rows.isEmpty()) values.put(ability, value(keys.get(ability).shape(), path + "." + ability));
            else values.put(ability, score(rows, ability, level));
        }
        values.put(
                "overall",
                rows.isEmpty() || comparand(path + ".overall") != null
                        ? value(keys.get("overall").shape(), path + ".overall")
                        : values.get(one(List.of("listening", "reading"))));
        return values;
    }

    /** The level to show in most abilities: one that a rule asks for, if any. */
    private BigDecimal level(List<TableRow> rows, String path) {
        for (var key : List.of("listening", "cefr")) {
            var comparand = comparand(path + "." + key);
            if (comparand == null || comparand.unit() != Unit.CLB && comparand.unit() != Unit.CEFR) continue;
            if (!(one(comparand.values()) instanceof BigDecimal wanted)) continue;
            return chance(keenness) ? wanted : wanted.subtract(BigDecimal.ONE);
        }
        return one(rows).points();
    }

    private BigDecimal score(List<TableRow> rows, String ability, BigDecimal level) {
        var ofAbility = rows.stream()
                .filter(row -> row.key().equals(ability) || row.key().equals("each"))
                .toList();
        var atLevel = ofAbility.stream()
                .filter(row -> row.points().compareTo(level) >= 0)
                .toList();
        var lowest =
                atLevel.stream().min((a, b) -> a.points().compareTo(b.points())).orElse(one(ofAbility));
        var row = chance(0.8) ? lowest : one(ofAbility);
        return chance(0.5) || row.to().equals(TableRow.MAX) ? row.from() : row.to();
    }

    // ---- money

    private void money(Map<String, Object> values, String path) {
        var law = goal.currency();
        values.put("currency", chance(0.85) ? law : chance(0.7) ? one(List.of("USD", "EUR", "GBP")) : "XOF");
        var comparand = comparand(path + ".amount");
        if (comparand == null || !(one(comparand.values()) instanceof BigDecimal wanted)) return;
        var amount = near(comparand.operator(), wanted, STEPS.get(0));
        if (!values.containsKey("per")) {
            values.put("amount", amount);
            return;
        }
        var period = comparand.property().startsWith("hourly")
                ? "hour"
                : comparand.unit() == Unit.MONEY_PER_MONTH
                                || comparand.property().startsWith("monthly")
                        ? "month"
                        : "year";
        values.put("per", period);
        values.put("amount", amount);
        if (period.equals("year") && chance(0.2)) {
            values.put("per", "month");
            values.put("amount", amount.divide(BigDecimal.valueOf(12), 2, RoundingMode.UP));
        }
    }

    // ---- single values

    private boolean flag(String path) {
        var comparand = comparand(path);
        if (comparand == null || !(comparand.values().get(0) instanceof Boolean wanted)) return random.nextBoolean();
        return wanted == (chance(keenness) != comparand.isNegated());
    }

    private BigDecimal number(Shape.Number shape, String path) {
        var comparand = comparand(path);
        var wanted = comparand == null ? null : one(comparand.values());
        var number = wanted instanceof BigDecimal limit
                ? near(comparand.operator(), limit, shape.whole() ? BigDecimal.ONE : one(STEPS))
                : BigDecimal.valueOf(random.nextInt(chance(0.5) ? 5 : 60));
        if (shape.whole()) number = number.setScale(0, RoundingMode.HALF_UP);
        if (shape.least() != null) number = number.max(shape.least());
        return shape.most() == null ? number : number.min(shape.most());
    }

    /** A number at a limit, just beside it, or far on the side that was drawn. */
    private BigDecimal near(String operator, BigDecimal limit, BigDecimal step) {
        boolean met = chance(keenness);
        boolean up =
                switch (operator) {
                    case ">=", ">" -> met;
                    case "<=", "<" -> !met;
                    default -> random.nextBoolean();
                };
        boolean inclusive =
                switch (operator) {
                    case ">=", "<=", "==", "in" -> met;
                    case ">", "<", "!=", "not in" -> !met;
                    default -> random.nextBoolean();
                };
        if (inclusive && chance(0.5)) return limit;
        if (operator.equals("==") && met) return limit;
        var distance = chance(0.6) ? step : step.add(limit.abs().multiply(BigDecimal.valueOf(random.nextInt(20), 1)));
        return up ? limit.add(distance) : limit.subtract(distance).max(BigDecimal.ZERO);
    }

    private LocalDate date(String path) {
        var comparand = comparand(path);
        var wanted = comparand == null ? null : one(comparand.values());
        if (wanted instanceof LocalDate date) {
            var days = near(comparand.operator(), BigDecimal.valueOf(date.toEpochDay()), BigDecimal.ONE)
                    .longValue();
            long beside = Math.max(-400, Math.min(400, days - date.toEpochDay()));
            return within(date.plusDays(beside));
        }
        if (!(wanted instanceof BigDecimal number)) return day.minusDays(random.nextInt(chance(0.5) ? 400 : 6000));
        boolean ahead = comparand.property().startsWith("monthsTo");
        boolean longer =
                switch (comparand.operator()) {
                    case ">=", ">" -> chance(keenness);
                    case "<=", "<" -> !chance(keenness);
                    default -> random.nextBoolean();
                };
        var limit = shifted(comparand.unit(), number, ahead);
        int days = chance(0.3) ? 0 : chance(0.5) ? 1 : random.nextInt(700);
        return within(longer == ahead ? limit.plusDays(days) : limit.minusDays(days));
    }

    private LocalDate shifted(Unit unit, BigDecimal number, boolean ahead) {
        long count = Math.min(1000, number.longValue()) * (ahead ? 1 : -1);
        return switch (unit) {
            case YEARS -> day.plusYears(Math.max(-100, Math.min(100, count)));
            case DAYS -> day.plusDays(count);
            default -> day.plusMonths(count);
        };
    }

    private static LocalDate within(LocalDate date) {
        var first = LocalDate.of(Dates.FIRST_YEAR, 1, 1);
        var last = LocalDate.of(Dates.LAST_YEAR, 12, 31);
        return date.isBefore(first) ? first : date.isAfter(last) ? last : date;
    }

    private Object code(Shape shape, String path) {
        var comparand = comparand(path);
        if (comparand != null) {
            var wanted = word(comparand, one(comparand.values()));
            if (wanted != null && chance(keenness) != comparand.isNegated()) {
                var whole =
                        shape instanceof Shape.Occupation occupation ? completed(wanted, occupation.mask()) : wanted;
                if (isValid(shape, whole)) return whole;
            } else if (wanted != null && shape instanceof Shape.Occupation occupation) {
                var neighbour = neighbour(completed(wanted, occupation.mask()));
                if (isValid(shape, neighbour)) return neighbour;
            }
        }
        return anyCode(shape);
    }

    /** The word for what a rule compares with; where the property is a rank, the word of that rank or a neighbour. */
    private String word(Comparand comparand, Object wanted) {
        if (wanted instanceof String text) return text;
        if (!(wanted instanceof BigDecimal number)) return null;
        var scale = comparand.unit() == Unit.DEGREE ? DEGREES : comparand.unit() == Unit.CEFR ? LEVELS : List.of("");
        var rank = near(comparand.operator(), number, BigDecimal.ONE).intValue();
        return String.valueOf(scale.get(Math.max(scale.size() > 1 ? 1 : 0, Math.min(scale.size() - 1, rank))));
    }

    /** A whole code of a group that a list names. */
    private String completed(String code, String mask) {
        var whole = new StringBuilder(code);
        while (whole.length() < mask.length()) {
            char next = mask.charAt(whole.length());
            whole.append(next == '9' ? (char) ('0' + random.nextInt(10)) : next);
        }
        return whole.toString();
    }

    /** A code that differs in one digit. */
    private String neighbour(String code) {
        var digits = new StringBuilder(code);
        int at = random.nextInt(code.length());
        char digit = digits.charAt(at);
        if (digit >= '0' && digit <= '9') digits.setCharAt(at, (char) ('0' + (digit - '0' + 1) % 10));
        return digits.toString();
    }

    private String anyCode(Shape shape) {
        if (shape instanceof Shape.Code code) {
            return switch (code.list()) {
                case COUNTRY -> chance(atHome) && goal.country() != null ? goal.country() : one(countries);
                case CURRENCY -> goal.currency();
                case LANGUAGE -> one(List.of("en", "fr", "de", "es", "pt", "yo"));
            };
        }
        if (shape instanceof Shape.OneOf oneOf) {
            return oneOf.codes().isEmpty() || oneOf.open() && chance(0.2) ? one(TEXTS) : one(oneOf.codes());
        }
        if (shape instanceof Shape.Occupation occupation) return completed("", occupation.mask());
        if (shape instanceof Shape.LevelName level) {
            var levels = level.catalogue().levels().keySet();
            return levels.isEmpty() ? one(TEXTS) : one(levels);
        }
        if (shape instanceof Shape.Permit) return one(goal.routes());
        return one(TEXTS);
    }

    private static boolean isValid(Shape shape, Object value) {
        return shape instanceof Shape.Value single && single.fault((Scalar) Node.of(value)) == null;
    }

    /**
     * One of the comparands of a path; null when there is none. Those of the rule that the whole profile is drawn for go
     * first, then those of the rule that this item of a list is drawn for, then those of other targeted rules.
     */
    private Comparand comparand(String path) {
        var all = comparands.at(path);
        if (all.isEmpty()) return null;
        if (chance(0.15)) return one(all);
        for (var rule : List.of(main, item)) {
            var wanted = all.stream().filter(each -> each.rule().equals(rule)).toList();
            if (!wanted.isEmpty()) return one(wanted);
        }
        var targeted =
                all.stream().filter(each -> targets.contains(each.rule())).toList();
        return targeted.isEmpty() ? one(all) : one(targeted);
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private <T> T one(Collection<T> of) {
        if (of instanceof List<T> list) return list.get(random.nextInt(list.size()));
        return new ArrayList<>(of).get(random.nextInt(of.size()));
    }
}
