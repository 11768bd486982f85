package dev.wherefore.timeline;

import dev.wherefore.fact.Experience;
import dev.wherefore.fact.ExperienceMeasure;
import dev.wherefore.fact.Fact;
import dev.wherefore.fact.FactType;
import dev.wherefore.fact.FactTypes;
import dev.wherefore.fact.Facts;
import dev.wherefore.fact.Offer;
import dev.wherefore.fact.Overlap;
import dev.wherefore.fact.Property;
import dev.wherefore.fact.Unit;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.rulebook.PatternText;
import dev.wherefore.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What of a profile the verdicts and points of some goals rest on: the properties that a criterion or a factor reads, and
 * which goals do. While those of a goal are the same and the law is, so is the answer.
 */
final class Reads {
    private static final Pattern A_DAY = Pattern.compile("\\d{1,2}-[A-Za-z]{3}-\\d{4}");
    /** As Drools reads a day in a rule: 14-Mar-2027. */
    private static final DateTimeFormatter OF_RULES = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d-MMM-yyyy")
            .toFormatter(Locale.ENGLISH);

    private final Map<FactType<?>, Map<Property<Fact>, Set<String>>> properties = new LinkedHashMap<>();
    private final Map<ExperienceMeasure, Set<Property<Experience>>> measures = new LinkedHashMap<>();
    private final Map<ExperienceMeasure, Set<String>> readersOfMeasures = new LinkedHashMap<>();
    private final List<GoalRules> goals;
    private final SortedSet<LocalDate> dates = new TreeSet<>();

    Reads(Rulebook.Selection selection) {
        goals = selection.goals();
        for (var goal : goals) {
            for (var rule : goal.rules()) {
                if (rule.text().purpose().isWorth()) continue;
                for (var pattern : rule.text().patterns()) collect(goal.id(), pattern, selection.measures());
            }
        }
    }

    private void collect(String goal, PatternText pattern, List<ExperienceMeasure> known) {
        var names = new LinkedHashSet<String>();
        for (var condition : pattern.conditions()) {
            names.add(condition.property());
            for (var literal : condition.literals()) {
                var date = date(literal);
                if (date != null) dates.add(date);
            }
        }
        for (var binding : pattern.bindings()) if (binding.parameter() == null) names.add(binding.property());
        var type = FactTypes.named(pattern.type());
        if (type == Experience.TYPE) {
            var of = pattern.literal(Experience.TYPE.key());
            known.stream().filter(measure -> measure.id().equals(of)).forEach(measure -> {
                var read = measures.computeIfAbsent(measure, m -> new LinkedHashSet<>());
                for (var name : names) read.add(Experience.TYPE.property(name));
                readersOfMeasures
                        .computeIfAbsent(measure, m -> new LinkedHashSet<>())
                        .add(goal);
            });
        } else if (type.key() == null) {
            // Facts that are asked for by a key are answers, which stand still, or what the law gives.
            var read = properties.computeIfAbsent(type, t -> new LinkedHashMap<>());
            for (var name : names) {
                var property = property(type, name);
                if (property != null)
                    read.computeIfAbsent(property, p -> new LinkedHashSet<>()).add(goal);
            }
        }
    }

    /** The day that a literal of a rule names; null when it names none. */
    private static LocalDate date(String literal) {
        if (!A_DAY.matcher(literal).matches()) return null;
        try {
            return LocalDate.parse(literal, OF_RULES);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @SuppressWarnings("unchecked")
    private static Property<Fact> property(FactType<?> type, String name) {
        return (Property<Fact>) (Property<?>) type.property(name);
    }

    /** The measures of experience that are read. */
    Set<ExperienceMeasure> measures() {
        return measures.keySet();
    }

    /** The days that rules name. */
    SortedSet<LocalDate> dates() {
        return dates;
    }

    /** Whether working hours that places share are read. */
    boolean readsClocks() {
        return properties.containsKey(Overlap.TYPE);
    }

    /** Whether a count of days is read, which is another on every day. */
    boolean countsDays(Facts facts) {
        for (var type : properties.entrySet()) {
            for (var property : type.getValue().keySet()) {
                if (property.unit() != Unit.DAYS) continue;
                for (var fact : facts.all(type.getKey())) if (property.read().apply(fact) != null) return true;
            }
        }
        return false;
    }

    /**
     * The values of all that is read, each with the goals that read it, to be compared with those of another day. The day
     * itself, which rules compare with other days only, is as good as its place among those.
     *
     * @param days every day that it can be compared with, ascending
     */
    List<Read> values(Facts facts, LocalDate[] days) {
        var values = new ArrayList<Read>();
        properties.forEach((type, read) -> {
            var all = facts.all(type);
            read.forEach((property, readers) -> {
                var held = new ArrayList<Object>(all.size());
                for (var fact : all) {
                    var value = property.read().apply(fact);
                    boolean today = facts.day().equals(value);
                    held.add(today ? new Place(Arrays.binarySearch(days, facts.day())) : value);
                }
                values.add(new Read(held, readers));
            });
        });
        readersOfMeasures.forEach((measure, readers) -> values.add(new Read(counted(measure, facts), readers)));
        return values;
    }

    /**
     * What is read, as a goal reads it.
     *
     * @param values of one property of all facts, or of one measure
     * @param goals  that read it
     */
    record Read(List<Object> values, Set<String> goals) {}

    /** The goals for which something is another on one day than on another, and those that depend on them. */
    Set<String> touched(List<Read> before, List<Read> after) {
        var touched = new LinkedHashSet<String>();
        for (int i = 0; i < after.size(); i++) {
            if (!after.get(i).values.equals(before.get(i).values)) touched.addAll(after.get(i).goals);
        }
        if (touched.isEmpty()) return touched;
        for (var goal : goals) {
            if (goal.dependsOn().stream().anyMatch(touched::contains)) touched.add(goal.id());
        }
        return touched;
    }

    /** What is read of a measure, under whichever offer. */
    List<Object> counted(ExperienceMeasure measure, Facts facts) {
        var values = new ArrayList<Object>();
        counted(measure, facts, values);
        if (!measure.isInOffersGroup()) return values;
        for (int i = 0; i < facts.all(Offer.TYPE).size(); i++) counted(measure, facts.withOffer(i), values);
        return values;
    }

    private void counted(ExperienceMeasure measure, Facts facts, List<Object> values) {
        var experience = facts.keyed(Experience.TYPE, measure.id());
        for (var property : measures.get(measure)) {
            values.add(property.read().apply(experience.low()));
            values.add(property.read().apply(experience.high()));
        }
    }

    /** Where the day of the question stands among others, as a search for it gives it. */
    private record Place(int found) {}
}
