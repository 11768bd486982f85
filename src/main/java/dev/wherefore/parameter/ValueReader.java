package dev.wherefore.parameter;

import dev.wherefore.document.Nearest;
import dev.wherefore.document.Scalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Reads the {@code values:} of anything dated: what holds from which day, and who says so. */
final class ValueReader {
    private static final Set<String> KEYS = Set.of("until", "source", "confidence", "announced", "note");

    private final Declared<Source> sources;
    private final boolean checked;
    private final Set<String> cited = ConcurrentHashMap.newKeySet();

    /** @param checked whether it is known that the values are right */
    ValueReader(Declared<Source> sources, boolean checked) {
        this.sources = sources;
        this.checked = checked;
    }

    /** The ids of the sources that the values read so far name. */
    Set<String> cited() {
        return cited;
    }

    /**
     * The dated values of a parameter, table or scheme.
     *
     * @param keys what an entry may hold besides the keys that all have
     * @param read the value of an entry; null when it is not known or, noted as a problem, not right
     */
    <T> List<DatedValue<T>> read(Entry owner, Set<String> keys, Function<Entry, T> read) {
        var values = new ArrayList<DatedValue<T>>();
        if (!owner.requires("values")) return values;
        var entries = owner.entry("values");
        if (entries.mapping().names().isEmpty()) {
            owner.problems().add(owner.mapping().placeOf("values"), "no value is stated", "write one by its first day");
        }
        for (var key : entries.mapping().names()) {
            var entry = Entry.of(entries.mapping().get(key), owner.problems());
            if (!checked) allow(entry, keys);
            var from = from(entries, key);
            var value = value(entry, from, read.apply(entry));
            if (from == null) continue;
            if (!values.isEmpty()) {
                checkOrder(entries, key, value, values.get(values.size() - 1));
            }
            values.add(value);
        }
        return values;
    }

    private static void allow(Entry entry, Set<String> keys) {
        var allowed = new HashSet<>(KEYS);
        allowed.addAll(keys);
        entry.allow(allowed);
    }

    private static LocalDate from(Entry entries, String key) {
        var day = Entry.day(key);
        if (day == null) {
            entries.problems()
                    .add(
                            entries.mapping().placeOf(key),
                            "'" + key + "' is not the day a value holds from",
                            "write YYYY-MM-DD");
        }
        return day;
    }

    private <T> DatedValue<T> value(Entry entry, LocalDate from, T value) {
        var until = entry.date("until");
        if (from != null && until != null && until.isBefore(from)) {
            entry.problems()
                    .add(
                            entry.mapping().placeOf("until"),
                            "the value ends on " + until + ", before its first day",
                            "write its last day");
        }
        var confidence = entry.word("confidence", Confidence.words());
        var note = entry.text("note");
        return new DatedValue<>(
                from,
                until,
                value,
                source(entry),
                confidence == null
                        ? Confidence.CONFIRMED
                        : Confidence.of(confidence).orElseThrow(),
                entry.flag("announced"),
                note == null ? "" : note);
    }

    private Source source(Entry entry) {
        var id = entry.requiredText("source");
        if (id == null) return null;
        cited.add(id);
        var source = sources.get(id);
        if (source == null) {
            var remedy = Nearest.to(id, sources.ids())
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("declare it under sources");
            var place = entry.mapping().get("source") instanceof Scalar scalar
                    ? scalar.place()
                    : entry.mapping().place();
            entry.problems().add(place, "unknown source '" + id + "'", remedy);
        }
        return source;
    }

    private static void checkOrder(Entry entries, String key, DatedValue<?> older, DatedValue<?> newer) {
        var problems = entries.problems();
        if (!older.from().isBefore(newer.from())) {
            problems.add(
                    entries.mapping().placeOf(key),
                    "the value of " + older.from() + " stands after that of " + newer.from(),
                    "write the newest first");
        } else if (older.until() != null && !older.until().isBefore(newer.from())) {
            problems.add(
                    entries.mapping().placeOf(key),
                    "the value holds until " + older.until() + ", but the next one from " + newer.from(),
                    "leave 'until' out, or end it before");
        }
    }
}
