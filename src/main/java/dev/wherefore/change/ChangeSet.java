package dev.wherefore.change;

import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.profile.Dates;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Answers that are changed together, one a path. Immutable; two are the same when they state the same at the same paths.
 */
record ChangeSet(Map<String, Setting> byPath) {
    static final ChangeSet NONE = new ChangeSet(Map.of());

    ChangeSet {
        byPath = Collections.unmodifiableMap(new TreeMap<>(byPath));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeSet set
                && byPath.keySet().equals(set.byPath.keySet())
                && byPath.values().stream()
                        .allMatch(one ->
                                isSame(one.value(), set.byPath.get(one.path()).value()));
    }

    private static boolean isSame(Node one, Node other) {
        if (one instanceof Scalar && other instanceof Scalar) return text(one).equals(text(other));
        return java.util.Objects.equals(one, other);
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (var setting : byPath.values()) {
            hash = 31 * hash + setting.path().hashCode();
            if (setting.value() instanceof Scalar scalar)
                hash = 31 * hash + scalar.text().hashCode();
        }
        return hash;
    }

    static ChangeSet of(Setting setting) {
        return new ChangeSet(Map.of(setting.path(), setting));
    }

    static ChangeSet of(Collection<Setting> settings) {
        return new ChangeSet(settings.stream().collect(Collectors.toMap(Setting::path, setting -> setting)));
    }

    List<Setting> settings() {
        return List.copyOf(byPath.values());
    }

    int size() {
        return byPath.size();
    }

    long fixed() {
        return byPath.values().stream().filter(Setting::isFixed).count();
    }

    /** Both together; null where they ask opposite answers of one path. */
    ChangeSet and(ChangeSet other) {
        var all = new TreeMap<>(byPath);
        for (var setting : other.byPath.values()) {
            var mine = all.get(setting.path());
            var joined = mine == null ? setting : joined(mine, setting);
            if (joined == null) return null;
            all.put(setting.path(), joined);
        }
        return new ChangeSet(all);
    }

    /** The answer that goes further where both go the same way. */
    private static Setting joined(Setting one, Setting other) {
        if (text(one.value()).equals(text(other.value()))) return one;
        if (one.value() instanceof Sequence some && other.value() instanceof Sequence more) {
            var items = new ArrayList<>(some.items());
            for (var item : more) {
                if (items.stream().noneMatch(each -> text(each).equals(text(item)))) items.add(item);
            }
            return new Setting(one.path(), new Sequence(Node.NOWHERE, items), one.was(), one.lies());
        }
        if (!(one.value() instanceof Scalar left) || !(other.value() instanceof Scalar right)) return null;
        Integer order = order(left, right);
        if (order == null) return null;
        if (!(one.was() instanceof Scalar was)) return order >= 0 ? one : other;
        Integer oneWay = order(left, was);
        Integer otherWay = order(right, was);
        if (oneWay == null || otherWay == null || oneWay * otherWay <= 0) return null;
        return order * oneWay >= 0 ? one : other;
    }

    private static Integer order(Scalar one, Scalar other) {
        if (one.isNumber() && other.isNumber())
            return Integer.signum(one.number().compareTo(other.number()));
        var day = Dates.parse(one.text());
        var otherDay = Dates.parse(other.text());
        return day == null || otherDay == null ? null : Integer.signum(day.compareTo(otherDay));
    }

    /** Whether these are answers at the same paths, each of them as near to what is stated as the other's, or nearer. */
    boolean goesNoFurtherThan(ChangeSet other) {
        return byPath.keySet().equals(other.byPath.keySet())
                && byPath.values().stream()
                        .allMatch(setting -> goesNoFurther(setting, other.byPath.get(setting.path())));
    }

    private static boolean goesNoFurther(Setting one, Setting other) {
        if (text(one.value()).equals(text(other.value()))) return true;
        var further = one.value() instanceof Scalar && other.value() instanceof Scalar ? joined(one, other) : null;
        return further == other;
    }

    static String text(Node node) {
        if (node instanceof Scalar scalar) return scalar.text();
        if (node instanceof Sequence list)
            return list.stream().map(ChangeSet::text).collect(Collectors.joining(", "));
        return "...";
    }

    /** These answers and then others, which stand where both answer the same; against what a profile states. */
    ChangeSet then(ChangeSet more, Profile profile, Vocabulary vocabulary) {
        var all = new TreeMap<>(byPath);
        all.putAll(more.byPath);
        return new ChangeSet(all).against(profile, vocabulary);
    }

    /** The same answers against what another profile states. */
    ChangeSet against(Profile profile, Vocabulary vocabulary) {
        return of(byPath.values().stream()
                .map(setting -> Setting.of(setting.path(), setting.value(), profile, vocabulary))
                .filter(setting -> setting.was() == null || !text(setting.was()).equals(text(setting.value())))
                .toList());
    }

    /** The profile with these answers. */
    Profile on(Profile profile, Vocabulary vocabulary) {
        var changed = profile;
        for (var setting : byPath.values()) {
            changed = changed.with(vocabulary.steps(setting.path()), setting.value());
        }
        return changed;
    }
}
