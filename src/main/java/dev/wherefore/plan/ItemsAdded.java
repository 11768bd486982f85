package dev.wherefore.plan;

import dev.wherefore.action.Action;
import dev.wherefore.action.Change;
import dev.wherefore.action.Need;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Scalar;
import dev.wherefore.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The items that a candidate could add to a list: once for each list that is meant, and each thing that a word may mean. */
final class ItemsAdded {
    private final Basis basis;

    ItemsAdded(Basis basis) {
        this.basis = basis;
    }

    List<Option> of(Action action, Change.Add change, Profile profile) {
        var places = new Places(profile);
        var options = new ArrayList<Option>();
        for (var list : places.each(change.list())) {
            if (holds(places, list, change.unless())) continue;
            for (var words : words(action, change, places, list)) options.add(option(action, change, list, words));
        }
        return options;
    }

    /** What the words of the item stand for, in each way that is possible. */
    private static List<Map<String, String>> words(Action action, Change.Add change, Places places, String list) {
        if (change.mentions(Change.Add.OCCUPATION)) {
            return occupations(action, places).stream()
                    .map(code -> Map.of(Change.Add.OCCUPATION, code))
                    .toList();
        }
        if (!change.mentions(Change.Add.DEGREE)) return List.of(Map.of());
        var degree = places.text(owner(list) + ".degree");
        return degree == null ? List.of() : List.of(Map.of(Change.Add.DEGREE, degree));
    }

    /** The item that a list belongs to; empty where it belongs to none. */
    private static String owner(String list) {
        return list.contains("].") ? list.substring(0, list.lastIndexOf("].") + 1) : "";
    }

    private Option option(Action action, Change.Add change, String list, Map<String, String> words) {
        var says = new LinkedHashMap<String, String>();
        words.forEach((word, value) -> says.put(word.substring(1), value));
        return basis.option(action, list, list, says, (before, day) -> {
            var all = new LinkedHashMap<>(words);
            all.put(Change.Add.DAY, day.toString());
            return basis.with(before, new Places(before).next(list), change.item(all));
        });
    }

    /** The codes of the jobs that the action is for. */
    private static Set<String> occupations(Action action, Places places) {
        var codes = new LinkedHashSet<String>();
        for (var need : action.needs()) {
            if (!(need instanceof Need.Stated asks) || !asks.path().startsWith("work[*].")) continue;
            for (var path : places.each(asks.path())) {
                var code = places.text(path);
                if (code != null && asks.values().contains(code)) codes.add(code);
            }
        }
        return codes;
    }

    private static boolean holds(Places places, String list, Mapping values) {
        if (values.entries().isEmpty()) return false;
        return places.items(list).stream().anyMatch(item -> values.entries().entrySet().stream()
                .allMatch(value -> value.getValue() instanceof Scalar scalar
                        && scalar.text().equals(places.text(item + "." + value.getKey()))));
    }
}
