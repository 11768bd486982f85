package dev.wherefore.property;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.fact.Experience;
import dev.wherefore.fact.Unit;
import dev.wherefore.parameter.Source;
import dev.wherefore.profile.Dates;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Question;
import dev.wherefore.rulebook.PatternText;
import dev.wherefore.timeline.RunningCounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Draws cases about one boundary in time of a goal's own rules: a short stretch of days, and a profile of which one date
 * or two reach a limit of the rules within it. Every other date falls on one day of the month, so that on most days of
 * the stretch no date but the one drawn gives reason to look.
 */
final class DatedProfiles {
    /** Days of a stretch. */
    static final int DAYS = 75;

    private static final int WHOLE_DATE = 10;
    private static final List<Integer> COUNTS = List.of(0, 0, 1, 3, 6, 12, 24, 36, 48, 60, 84, 120);
    private static final List<Integer> BESIDE = List.of(0, 0, 0, 0, -1, 1);
    private static final Map<String, String> ORDERS = Map.of("from", "to", "issued", "expires");

    private final GoalUnderTest goal;
    private final List<LocalDate> lawStarts;
    private final List<LocalDate> lawEnds;
    private final List<LocalDate> unread;
    private final List<LocalDate> named;
    private final List<String> measures;

    /** One case. */
    record Case(Profile profile, Map<String, Question> running, LocalDate first) {
        LocalDate last() {
            return first.plusDays(DAYS - 1L);
        }
    }

    DatedProfiles(GoalUnderTest goal) {
        this.goal = goal;
        var starts = new TreeSet<LocalDate>();
        var ends = new TreeSet<LocalDate>();
        var silent = new TreeSet<LocalDate>();
        var dates = new TreeSet<LocalDate>();
        for (var id : parameters()) {
            var dated = goal.selection().parameters().get(id);
            if (dated == null) continue;
            for (var value : dated.values()) {
                if (value.value() instanceof LocalDate date) dates.add(date);
                if (value.source().isTimeless()) continue;
                starts.add(value.from());
                if (value.until() != null) ends.add(value.until().plusDays(1));
                silent.add(value.source()
                        .checked()
                        .plusMonths(Source.MONTHS_IT_HOLDS)
                        .plusDays(1));
            }
        }
        lawStarts = List.copyOf(starts);
        lawEnds = List.copyOf(ends);
        unread = List.copyOf(silent);
        named = List.copyOf(dates);
        measures = goal.selection().goals().stream()
                .flatMap(rules -> rules.rules().stream())
                .flatMap(rule -> rule.text().patterns().stream())
                .filter(pattern -> pattern.type().equals(Experience.TYPE.name()))
                .map(pattern -> pattern.literal(Experience.TYPE.key()))
                .distinct()
                .toList();
    }

    /** The parameters and tables that the rules read. */
    private LinkedHashSet<String> parameters() {
        var ids = new LinkedHashSet<String>();
        for (var rules : goal.selection().goals()) {
            for (var rule : rules.rules()) for (var pattern : rule.text().patterns()) collect(pattern, ids);
        }
        return ids;
    }

    private static void collect(PatternText pattern, LinkedHashSet<String> ids) {
        for (var binding : pattern.bindings()) if (binding.parameter() != null) ids.add(binding.parameter());
        if (pattern.literal("table") != null) ids.add(pattern.literal("table"));
    }

    /** The case of a number; the same number always gives the same case. */
    Case draw(int number) {
        var random = new Random(goal.id().hashCode() * 31L + number);
        var turn = turn(random);
        var first = turn.minusDays(1L + random.nextInt(DAYS - 2));
        var root = CompleteProfiles.draw(goal, turn, random).root();
        if (random.nextInt(5) == 0) root = Blanks.without(root, Blanks.draw(root, random));
        var dates = new LinkedHashMap<List<Object>, LocalDate>();
        collect(root, List.of(), dates);
        var changed = new LinkedHashMap<List<Object>, Node>();
        int quiet = 1 + random.nextInt(31);
        dates.forEach((path, date) -> changed.put(
                path,
                Node.of(date.withDayOfMonth(Math.min(quiet, date.lengthOfMonth()))
                        .toString())));
        int drawn = random.nextInt(3) == 0 ? 2 : 1;
        for (int i = 0; i < drawn && !dates.isEmpty(); i++) {
            var path = one(telling(dates, turn), random);
            changed.put(path, Node.of(reaching(path, first, turn, random).toString()));
        }
        var running = running(root, turn, random, changed);
        var profile = goal.profile((Mapping) with(root, List.of(), changed));
        if (!measures.isEmpty() && random.nextInt(3) > 0) profile = experienced(profile, turn, random);
        return new Case(profile, running, first);
    }

    /** The day that something is to reach: any, one at the end of a month, or one on which the law becomes another. */
    private LocalDate turn(Random random) {
        int kind = random.nextInt(10);
        if (kind < 2 && !lawStarts.isEmpty()) return one(lawStarts, random);
        if (kind < 3 && !lawEnds.isEmpty()) return one(lawEnds, random);
        if (kind < 4 && !unread.isEmpty()) return one(unread, random);
        if (kind < 6 && !named.isEmpty()) return one(named, random).plusDays(random.nextInt(2));
        return goal.lastRead().plusDays(random.nextInt(400));
    }

    /** The dates that rules compare with a limit; all where there are none. */
    private List<List<Object>> telling(Map<List<Object>, LocalDate> dates, LocalDate day) {
        var telling = dates.keySet().stream()
                .filter(path -> !counts(path, day).isEmpty())
                .toList();
        return telling.isEmpty() ? List.copyOf(dates.keySet()) : telling;
    }

    private List<Comparand> counts(List<Object> path, LocalDate day) {
        return goal.comparands(day).at(plain(path)).stream()
                .filter(comparand -> comparand.values().stream()
                        .anyMatch(value -> value instanceof BigDecimal || value instanceof LocalDate))
                .toList();
    }

    private static String plain(List<Object> path) {
        var names = path.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
        return String.join(".", names);
    }

    /** The profile with the beginning of a job moved so that about as much was worked by a day as a rule asks. */
    private Profile experienced(Profile profile, LocalDate turn, Random random) {
        var dates = new LinkedHashMap<List<Object>, LocalDate>();
        collect(profile.root(), List.of(), dates);
        var begins = dates.keySet().stream()
                .filter(path ->
                        path.contains("work") && path.get(path.size() - 1).equals("from"))
                .toList();
        var limits = goal.comparands(turn).at("work.from").stream()
                .flatMap(comparand -> comparand.values().stream()
                        .filter(BigDecimal.class::isInstance)
                        .map(value -> months((BigDecimal) value, comparand.unit())))
                .toList();
        if (begins.isEmpty() || limits.isEmpty()) return profile;
        var path = one(begins, random);
        var worked = goal.decider().facts(profile, turn).keyed(Experience.TYPE, one(measures, random));
        var begin = dates.get(path).plusMonths(worked.most() - one(limits, random));
        if (begin.getYear() <= Dates.FIRST_YEAR || begin.getYear() >= Dates.LAST_YEAR) return profile;
        return goal.profile((Mapping) with(profile.root(), List.of(), Map.of(path, Node.of(begin.toString()))));
    }

    private static int months(BigDecimal limit, Unit unit) {
        return Math.min(1000, limit.intValue()) * (unit == Unit.YEARS ? 12 : 1);
    }

    /** A date from or to which a limit is reached on a day of the stretch. */
    private LocalDate reaching(List<Object> path, LocalDate first, LocalDate turn, Random random) {
        var day = random.nextInt(4) == 0
                ? first.withDayOfMonth(first.lengthOfMonth()).plusDays(random.nextInt(4) - 2L)
                : random.nextBoolean() ? turn : first.plusDays(1L + random.nextInt(DAYS - 1));
        var comparands = counts(path, turn);
        if (!comparands.isEmpty() && random.nextInt(5) > 0) {
            var comparand = one(comparands, random);
            var limit = one(comparand.values(), random);
            if (limit instanceof LocalDate date) return date.plusDays(one(BESIDE, random));
            if (limit instanceof BigDecimal number) {
                long count = Math.min(1000, number.longValue() + one(BESIDE, random));
                long back = comparand.property().startsWith("monthsTo") ? count : -count;
                return shifted(day, comparand.unit(), back);
            }
        }
        return day.minusMonths(one(COUNTS, random));
    }

    private static LocalDate shifted(LocalDate day, Unit unit, long count) {
        return switch (unit) {
            case YEARS -> day.plusYears(Math.max(-100, Math.min(100, count)));
            case DAYS -> day.plusDays(count);
            default -> day.plusMonths(count);
        };
    }

    /** Half of the cases let every count that can go on do so, from just under what a rule asks. */
    private Map<String, Question> running(Mapping root, LocalDate day, Random random, Map<List<Object>, Node> changed) {
        var running = new LinkedHashMap<String, Question>();
        if (random.nextBoolean()) return running;
        var counts = RunningCounts.among(goal.selection(), goal.profile(root));
        counts.forEach((path, question) -> {
            running.put(path, question);
            var limits = goal.comparands(day).at(path).stream()
                    .flatMap(comparand -> comparand.values().stream())
                    .filter(BigDecimal.class::isInstance)
                    .map(BigDecimal.class::cast)
                    .toList();
            if (limits.isEmpty()) return;
            var under = one(limits, random).intValue() - 1 - random.nextInt(2);
            var section = path.substring(0, path.indexOf('.'));
            changed.put(List.of(section, question.id()), Node.of(BigDecimal.valueOf(Math.max(0, under))));
        });
        return running;
    }

    private static void collect(Node node, List<Object> path, Map<List<Object>, LocalDate> into) {
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach((name, inner) -> collect(inner, longer(path, name), into));
        } else if (node instanceof Sequence list) {
            for (int i = 0; i < list.size(); i++) collect(list.items().get(i), longer(path, i), into);
        } else if (node instanceof Scalar scalar && scalar.text().length() == WHOLE_DATE) {
            var date = Dates.parse(scalar.text());
            if (date != null) into.put(path, date);
        }
    }

    private static Node with(Node node, List<Object> path, Map<List<Object>, Node> changed) {
        if (changed.containsKey(path)) return changed.get(path);
        if (node instanceof Mapping mapping) {
            Map<String, Node> entries = new LinkedHashMap<>();
            mapping.entries().forEach((name, inner) -> entries.put(name, with(inner, longer(path, name), changed)));
            ORDERS.forEach((earlier, later) -> straighten(entries, earlier, later));
            return new Mapping(mapping.place(), entries, Map.of());
        }
        if (node instanceof Sequence list) {
            var items = new ArrayList<Node>();
            for (var item : list) items.add(with(item, longer(path, items.size()), changed));
            return new Sequence(list.place(), items);
        }
        return node;
    }

    private static void straighten(Map<String, Node> entries, String earlier, String later) {
        if (!(entries.get(earlier) instanceof Scalar one) || !(entries.get(later) instanceof Scalar other)) return;
        var from = Dates.parse(one.text());
        var to = Dates.parse(other.text());
        if (from == null || to == null || !from.isAfter(to)) return;
        entries.put(earlier, other);
        entries.put(later, one);
    }

    private static List<Object> longer(List<Object> path, Object step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
