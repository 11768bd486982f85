package dev.wherefore.change;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Place;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Shape;
import dev.wherefore.profile.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One change of a profile as a user writes it: {@code languages[0].speaking=8} states a value, {@code certifications+=pmp}
 * adds an item to a list, {@code certifications-=pmp} takes one out, and {@code offers[0].sponsor=} leaves a key out.
 *
 * @param path  of the profile
 * @param verb  what is done there
 * @param value YAML on one line; null to leave the key out
 * @param text  the whole of it as it was written
 */
public record Assignment(String path, Verb verb, Node value, String text) {
    /** The day of the question, from which {@code today+3m} and its like are reckoned. */
    public static final String TODAY = "today";

    private static final Pattern RECKONED = Pattern.compile(TODAY + "(?:([+-])(\\d{1,4})([dwmy]))?");
    private static final String HOW = "write path=value, path+=item, path-=item or path= to leave a key out";

    /** What is done at a path. */
    public enum Verb {
        STATE("="),
        ADD("+="),
        TAKE_OUT("-="),
        LEAVE_OUT("=");

        private final String sign;

        Verb(String sign) {
            this.sign = sign;
        }

        /** As it is written. */
        public String sign() {
            return sign;
        }
    }

    /**
     * Reads what was written.
     *
     * @param option under which it was stated, as errors name it
     */
    public static Assignment of(String text, String option) throws InvalidDocumentException {
        int equals = text.indexOf('=');
        var sign = equals < 1 ? ' ' : text.charAt(equals - 1);
        boolean alters = sign == '+' || sign == '-';
        var path = equals < 0
                ? ""
                : text.substring(0, alters ? equals - 1 : equals).strip();
        if (path.isEmpty()) {
            throw new InvalidDocumentException(Place.of(option), "'" + text + "' names no key to change", HOW);
        }
        var stated = text.substring(equals + 1).strip();
        var place = new Place(option, 0, 0, path);
        var value = stated.isEmpty() ? null : value(stated, place);
        boolean nothing = value == null || value instanceof Scalar scalar && scalar.isNull();
        if (nothing && alters) {
            throw new InvalidDocumentException(place, "'" + text + "' names no item", HOW);
        }
        var verb = sign == '+' ? Verb.ADD : sign == '-' ? Verb.TAKE_OUT : nothing ? Verb.LEAVE_OUT : Verb.STATE;
        return new Assignment(path, verb, nothing ? null : value, text);
    }

    private static Node value(String text, Place place) throws InvalidDocumentException {
        Mapping read;
        try {
            read = DocumentReader.read("value: " + text, place.file());
        } catch (InvalidDocumentException e) {
            var first = e.problems().get(0);
            throw new InvalidDocumentException(place, "'" + text + "' is no value: " + first.what(), first.remedy());
        }
        if (read.names().size() != 1) {
            throw new InvalidDocumentException(place, "more than one value is stated", "write one on one line");
        }
        return standing(read.get("value"), place);
    }

    /** A value whose errors name the path, and no line of a file. */
    private static Node standing(Node node, Place place) {
        if (node instanceof Scalar scalar) return new Scalar(place, scalar.text(), scalar.type());
        if (node instanceof Sequence list) {
            var items = new ArrayList<Node>();
            for (var item : list) {
                items.add(standing(item, inside(place, place.path() + "[" + items.size() + "]")));
            }
            return new Sequence(place, items);
        }
        var mapping = (Mapping) node;
        var entries = new LinkedHashMap<String, Node>();
        var keys = new LinkedHashMap<String, Place>();
        mapping.entries().forEach((key, value) -> {
            keys.put(key, inside(place, place.path(key)));
            entries.put(key, standing(value, keys.get(key)));
        });
        return new Mapping(place, entries, keys);
    }

    private static Place inside(Place place, String path) {
        return new Place(place.file(), 0, 0, path);
    }

    /** The same, with every day that is reckoned from today as {@code today}, {@code today+3m} or {@code today-2y}. */
    public Assignment on(LocalDate today, Vocabulary vocabulary) {
        var at = verb == Verb.ADD ? path + "[0]" : path;
        return new Assignment(path, verb, value == null ? null : dated(value, at, today, vocabulary), text);
    }

    private static Node dated(Node node, String path, LocalDate today, Vocabulary vocabulary) {
        if (node instanceof Mapping mapping) {
            var entries = new LinkedHashMap<String, Node>();
            var keys = new LinkedHashMap<String, Place>();
            mapping.entries().forEach((key, inner) -> {
                keys.put(key, inner.place());
                entries.put(key, dated(inner, path + "." + key, today, vocabulary));
            });
            return new Mapping(mapping.place(), entries, keys);
        }
        if (node instanceof Sequence list) {
            var items = new ArrayList<Node>();
            for (var item : list) items.add(dated(item, path + "[" + items.size() + "]", today, vocabulary));
            return new Sequence(list.place(), items);
        }
        var scalar = (Scalar) node;
        var reckoned = RECKONED.matcher(scalar.text());
        var key = vocabulary.steps(path) == null ? null : vocabulary.key(path);
        if (key == null || !isDay(key.shape()) || !reckoned.matches()) return node;
        var day = reckoned.group(1) == null
                ? today
                : moved(today, Integer.parseInt(reckoned.group(1) + reckoned.group(2)), reckoned.group(3));
        return new Scalar(scalar.place(), day.toString(), Scalar.Type.TEXT);
    }

    private static boolean isDay(Shape shape) {
        return shape instanceof Shape.Day || shape instanceof Shape.Either either && isDay(either.otherwise());
    }

    private static LocalDate moved(LocalDate day, int count, String unit) {
        return switch (unit) {
            case "d" -> day.plusDays(count);
            case "w" -> day.plusWeeks(count);
            case "m" -> day.plusMonths(count);
            default -> day.plusYears(count);
        };
    }

    /**
     * A profile with this change, not checked.
     *
     * @param option under which it was stated, as errors name it
     * @throws InvalidDocumentException when the path names no key, or the list has no such item
     */
    public Profile apply(Profile profile, Vocabulary vocabulary, String option) throws InvalidDocumentException {
        var place = new Place(option, 0, 0, path);
        var steps = new Keys(vocabulary).steps(path, place);
        if (verb == Verb.STATE && value instanceof Scalar word && list(vocabulary) != null) {
            throw new InvalidDocumentException(
                    place,
                    "'" + word.text() + "' stands where a list is expected",
                    "write '" + path + "+=" + word.text() + "' to add it, or '" + path + "=[" + word.text()
                            + "]' for it alone");
        }
        try {
            return switch (verb) {
                case STATE -> profile.with(steps, value);
                case LEAVE_OUT -> profile.at(path) == null ? profile : profile.with(steps, null);
                case ADD -> profile.with(steps, longer(items(profile, vocabulary, place), vocabulary, place));
                case TAKE_OUT -> profile.with(steps, shorter(items(profile, vocabulary, place), place));
            };
        } catch (IndexOutOfBoundsException e) {
            throw new InvalidDocumentException(
                    place, "a list has no such item", "count items from 0; " + add(path) + " adds one");
        }
    }

    private static String add(String path) {
        int bracket = path.lastIndexOf('[');
        return "'" + (bracket < 0 ? path : path.substring(0, bracket)) + "+=...'";
    }

    private List<Node> items(Profile profile, Vocabulary vocabulary, Place place) throws InvalidDocumentException {
        if (list(vocabulary) == null) {
            throw new InvalidDocumentException(place, "this is no list", "write '" + path + "=...'");
        }
        return profile.at(path) instanceof Sequence stated ? stated.items() : List.of();
    }

    private Shape.ListOf list(Vocabulary vocabulary) {
        // The key of an item is its list's, so that its shape alone does not tell the two apart.
        if (path.endsWith("]")) return null;
        return vocabulary.key(path).shape() instanceof Shape.ListOf list ? list : null;
    }

    private Sequence longer(List<Node> items, Vocabulary vocabulary, Place place) throws InvalidDocumentException {
        var longer = new ArrayList<>(items);
        var item = list(vocabulary).item();
        var index = path + "[" + items.size() + "]";
        if (value instanceof Scalar word && item instanceof Shape.Block block) {
            if (!block.keys().containsKey("id")) {
                var key = block.keys().keySet().iterator().next();
                throw new InvalidDocumentException(
                        place,
                        "'" + word.text() + "' stands where a mapping is expected",
                        "write '" + path + "+={" + key + ": ...}'");
            }
            refuseTwice(items, place);
            longer.add(new Mapping(place, Map.of("id", value), Map.of("id", place)));
        } else {
            if (value instanceof Scalar) refuseTwice(items, place);
            longer.add(standing(value, inside(place, index)));
        }
        return new Sequence(place, longer);
    }

    private void refuseTwice(List<Node> items, Place place) throws InvalidDocumentException {
        for (int i = 0; i < items.size(); i++) {
            if (!isMeant(items.get(i))) continue;
            var word = ((Scalar) value).text();
            throw new InvalidDocumentException(
                    place,
                    "the list has '" + word + "' already",
                    "change what it states, as '" + path + "[" + i + "]'");
        }
    }

    private Sequence shorter(List<Node> items, Place place) throws InvalidDocumentException {
        var kept = items.stream().filter(item -> !isMeant(item)).toList();
        if (kept.size() == items.size()) {
            throw new InvalidDocumentException(
                    place, "the list has no item '" + text.substring(text.indexOf('=') + 1) + "'", "name one it has");
        }
        return new Sequence(place, kept);
    }

    /** An item is meant that is the word, has it as its id, or states all that the mapping states. */
    private boolean isMeant(Node item) {
        if (value instanceof Scalar word) {
            var named = item instanceof Mapping mapping ? mapping.get("id") : item;
            return named instanceof Scalar scalar && scalar.text().equals(word.text());
        }
        if (!(value instanceof Mapping wanted) || !(item instanceof Mapping mapping)) return false;
        return wanted.entries().entrySet().stream()
                .allMatch(entry -> mapping.get(entry.getKey()) instanceof Scalar stated
                        && entry.getValue() instanceof Scalar asked
                        && stated.text().equals(asked.text()));
    }
}
