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
 * What of a profile the verdicts and points of some goals rest on: the properties that a criterion or a factor reads.
 * While those are the same and the law is, so are the answers.
 */
final class Reads {
    private static final Pattern A_DAY = Pattern.compile("\\d{1,2}-[A-Za-z]{3}-\\d{4}");
    /** As Drools reads a day in a rule: 14-Mar-2027. */
    private static final DateTimeFormatter OF_RULES = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d-MMM-yyyy")
            .toFormatter(Locale.ENGLISH);

    private final Map<FactType<?>, Set<Property<Fact>>> properties = new LinkedHashMap<>();
    private final Map<ExperienceMeasure, Set<Property<Experience>>> measures = new LinkedHashMap<>();
    private final SortedSet<LocalDate> dates = new TreeSet<>();

    Reads(Rulebook.Selection selection) {
        for (var goal : selection.goals()) {
            for (var rule : goal.rules()) {
                if (rule.text().purpose().isWorth()) continue;
                for (var pattern : rule.text().patterns()) collect(pattern, selection.measures());
            }
        }
    }

    private void collect(PatternText pattern, List<ExperienceMeasure> known) {
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
            });
        } else if (type.key() == null) {
            // Facts that are asked for by a key are answers, which stand still, or what the law gives.
            var read = properties.computeIfAbsent(type, t -> new LinkedHashSet<>());
            for (var name : names) read.add(property(type, name));
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
            for (var property : type.getValue()) {
                if (property == null || property.unit() != Unit.DAYS) continue;
                for (var fact : facts.all(type.getKey())) if (property.read().apply(fact) != null) return true;
            }
        }
        return false;
    }

    /**
     * The values of all that is read, to be compared with those of another day. The day itself, which rules compare with
     * other days only, is as good as its place among those.
     *
     * @param days every day that it can be compared with, ascending
     */
    List<Object> values(Facts facts, LocalDate[] days) {
        var values = new ArrayList<Object>();
        for (var type : properties.entrySet()) {
            for (var fact : facts.all(type.getKey())) {
                for (var property : type.getValue()) {
                    if (property == null) continue;
                    var value = property.read().apply(fact);
                    boolean today = facts.day().equals(value);
                    values.add(today ? new Place(Arrays.binarySearch(days, facts.day())) : value);
                }
            }
        }
        for (var measure : measures.keySet()) values.addAll(counted(measure, facts));
        return values;
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
