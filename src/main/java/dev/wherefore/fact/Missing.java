package dev.wherefore.fact;

import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Finds what a profile leaves out of what a property rests on. */
final class Missing {
    private static final String EVERY_ITEM = "[*]";
    private static final String PARTNER = "family.partner";
    private static final String NONE = "none";
    private static final String HOURS = "hours_per_week";
    private static final List<String> SCORES = List.of("listening", "reading", "writing", "speaking");

    private final Profile profile;
    private final Concordance concordance;

    Missing(Profile profile, Concordance concordance) {
        this.profile = profile;
        this.concordance = concordance;
    }

    /** The paths left out; empty when the property is known or hangs on nothing that a profile states. */
    List<String> of(Fact fact, Property<?> property) {
        var origin = fact.origin();
        if (!origin.stated() && profile.states(origin.path())) return ofTests(origin.path());
        // Of a list or block that is not there, all that can be asked for is itself.
        if (!origin.stated()) return origin.path().isEmpty() ? List.of() : List.of(askable(origin.path()));
        var keys = fact.keys(property);
        if (keys.isEmpty() || isKnown(fact, property)) return List.of();
        var missing = new LinkedHashSet<String>();
        for (var key : keys) {
            if (!matters(key, origin.path(), property)) continue;
            for (var path : expand(absolute(key, origin.path()))) {
                if (!profile.states(path)) missing.add(askable(path));
            }
        }
        return List.copyOf(missing);
    }

    /** Whether an application may rest on a language's entry hangs on which entries are tests of the same language. */
    private List<String> ofTests(String path) {
        var list = path.substring(0, path.lastIndexOf('[') + 1);
        var missing = new LinkedHashSet<String>();
        for (int i = 0; profile.at(list + i + "]") != null; i++) {
            var entry = list + i + "]";
            boolean isTest = profile.states(entry + ".test");
            if (!isTest && (profile.states(entry + ".cefr") || "true".equals(text(entry + ".native")))) continue;
            if (!profile.states(entry + ".language")) missing.add(entry + ".language");
            if (!isTest) missing.add(entry + ".test");
        }
        return List.copyOf(missing);
    }

    /** A path, or that of the partner where it is not known whether there is one. */
    String askable(String path) {
        return path.startsWith(PARTNER + ".") && !profile.states(PARTNER) ? PARTNER : path;
    }

    @SuppressWarnings("unchecked")
    private static boolean isKnown(Fact fact, Property<?> property) {
        return ((Property<Fact>) property).read().apply(fact) != null;
    }

    private static String absolute(String key, String path) {
        if (key.isEmpty()) return path;
        if (key.startsWith("/")) return key.substring(1);
        return path.isEmpty() ? key : path + "." + key;
    }

    private List<String> expand(String path) {
        int at = path.indexOf(EVERY_ITEM);
        if (at < 0) return List.of(path);
        var list = path.substring(0, at);
        if (!(profile.at(list) instanceof Sequence items)) return List.of(list);
        var paths = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            paths.addAll(expand(list + "[" + i + "]" + path.substring(at + EVERY_ITEM.length())));
        }
        return paths;
    }

    /** Whether a key is needed in this profile, as some are only where another key says so. */
    private boolean matters(String key, String path, Property<?> property) {
        boolean ofMoney = property.keys().size() > 1 && key.equals(HOURS);
        if (ofMoney) {
            boolean byTheHour =
                    "hour".equals(text(path + "." + property.keys().get(0).replace("amount", "per")));
            return switch (property.name()) {
                case "hourlySalary", "fullTimeSalary" -> !byTheHour;
                case "countedSalary" -> true;
                default -> byTheHour;
            };
        }
        if (absolute(key, path).startsWith(PARTNER + ".")) return !NONE.equals(text(PARTNER));
        if (property.unit() == Unit.CEFR) return mattersForLevel(key, path);
        return true;
    }

    private boolean mattersForLevel(String key, String path) {
        var test = text(path + ".test");
        boolean hasScores = SCORES.stream().anyMatch(score -> profile.states(path + "." + score));
        // The scores of a test that has a table tell the level; without one, the level itself is asked for.
        boolean byScores = test == null ? hasScores : concordance.readsCefr(test);
        if (key.equals("cefr")) return !byScores;
        return byScores;
    }

    private String text(String path) {
        return profile.at(path) instanceof Scalar scalar ? scalar.text() : null;
    }
}
