package dev.wherefore.plan;

import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.profile.Profile;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of a profile by their paths. What a profile leaves out, or states in another form, reads as nothing there:
 * an action that finds nothing to change is simply no option.
 */
record Places(Profile profile) {
    private static final String EVERY = "[*]";

    /** The text of a single value; null where the profile states none. */
    String text(String path) {
        return profile.at(path) instanceof Scalar scalar ? scalar.text() : null;
    }

    /** The paths of the items of a list. */
    List<String> items(String list) {
        var items = new ArrayList<String>();
        for (int i = 0; i < size(list); i++) items.add(item(list, i));
        return items;
    }

    /** The path at which one more item of a list would stand. */
    String next(String list) {
        return item(list, size(list));
    }

    /** The paths that one with {@code [*]} stands for: one for each item that there is. */
    List<String> each(String pattern) {
        int at = pattern.indexOf(EVERY);
        if (at < 0) return List.of(pattern);
        var paths = new ArrayList<String>();
        for (var item : items(pattern.substring(0, at)))
            paths.addAll(each(item + pattern.substring(at + EVERY.length())));
        return paths;
    }

    private int size(String list) {
        return profile.at(list) instanceof Sequence sequence ? sequence.size() : 0;
    }

    private static String item(String list, int at) {
        return list + "[" + at + "]";
    }
}
