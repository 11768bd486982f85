package dev.wherefore.profile;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Nearest;
import dev.wherefore.document.Node;
import dev.wherefore.document.Problems;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the value of a key may be. A value that is left blank says as little as a key that is left out. */
public sealed interface Shape {
    /** The length above which a text is refused, in characters. */
    int MAX_TEXT = 500;
    /** The length above which a list is refused. */
    int MAX_ITEMS = 200;

    /** The number of items of one list that may state the same value, where each may be tried with others. */
    int MAX_ALIKE = 8;

    /** Notes everything that is wrong with a value. */
    void check(Node node, Problems problems);

    /** What is accepted, as the object of "write": "a number from 0 to 168". */
    String expected();

    /** A single value. */
    sealed interface Value extends Shape {
        /** What is wrong with a value, as a sentence that quotes it; null when nothing is. */
        String fault(Scalar scalar);

        /** What would be right instead. */
        default String remedy(Scalar scalar) {
            return "write " + expected();
        }

        @Override
        default void check(Node node, Problems problems) {
            if (!(node instanceof Scalar scalar) || scalar.isNull()) {
                refuseKind(node, this, problems);
                return;
            }
            var fault = fault(scalar);
            if (fault != null) problems.add(scalar.place(), fault, remedy(scalar));
        }
    }

    /** Any text that a line can hold. */
    record Text() implements Value {
        @Override
        public String fault(Scalar scalar) {
            return faultOfText(scalar);
        }

        @Override
        public String remedy(Scalar scalar) {
            return scalar.type() == Scalar.Type.TEXT ? Value.super.remedy(scalar) : "put it in quotes";
        }

        @Override
        public String expected() {
            return "a text of at most " + MAX_TEXT + " characters";
        }
    }

    /** A day, or a month that stands for its first day. */
    record Day() implements Value {
        @Override
        public String fault(Scalar scalar) {
            var fault = Dates.fault(scalar.text());
            return fault == null ? null : quoted(scalar.text()) + " is not a date: " + fault;
        }

        @Override
        public String expected() {
            return "YYYY-MM-DD or YYYY-MM";
        }
    }

    /** True or false. */
    record Flag() implements Value {
        @Override
        public String fault(Scalar scalar) {
            return scalar.type() == Scalar.Type.BOOLEAN ? null : quoted(scalar.text()) + " is neither true nor false";
        }

        @Override
        public String expected() {
            return "true or false";
        }
    }

    /**
     * A number.
     *
     * @param least the least that is accepted; null when there is none
     * @param most  the greatest that is accepted; null when there is none
     * @param whole whether it must be whole
     */
    record Number(BigDecimal least, BigDecimal most, boolean whole) implements Value {
        @Override
        public String fault(Scalar scalar) {
            if (!scalar.isNumber()) return quoted(scalar.text()) + " is not a number";
            var number = scalar.number();
            if (least != null && number.compareTo(least) < 0) return quoted(scalar.text()) + " is too small";
            if (most != null && number.compareTo(most) > 0) return quoted(scalar.text()) + " is too large";
            if (whole && number.stripTrailingZeros().scale() > 0) return quoted(scalar.text()) + " is not whole";
            return null;
        }

        @Override
        public String expected() {
            var noun = whole ? "a whole number" : "a number";
            if (least != null && most != null) return noun + " from " + plain(least) + " to " + plain(most);
            if (least != null) return noun + " of at least " + plain(least);
            if (most != null) return noun + " of at most " + plain(most);
            return noun;
        }

        private static String plain(BigDecimal number) {
            return number.toPlainString();
        }
    }

    /**
     * One of a set of codes.
     *
     * @param what  what a code stands for, as a word: "degree"
     * @param codes the codes; empty where they are not known, and any text is then accepted
     * @param open  whether other texts are accepted as well, being merely unknown
     */
    record OneOf(String what, Collection<String> codes, boolean open) implements Value {
        @Override
        public String fault(Scalar scalar) {
            if (codes.contains(scalar.text())) return null;
            if (open || codes.isEmpty()) return faultOfText(scalar);
            return quoted(scalar.text()) + " is not a known " + what;
        }

        @Override
        public String remedy(Scalar scalar) {
            var near = open ? "" : Nearest.remedy(scalar.text(), codes);
            return near.isEmpty() ? "write " + expected() : near;
        }

        @Override
        public String expected() {
            if (open || codes.isEmpty() || codes.size() > 20) return "the id of a " + what;
            return "one of " + String.join(", ", codes);
        }
    }

    /** A code of an international list. */
    record Code(CodeList list) implements Value {
        @Override
        public String fault(Scalar scalar) {
            return list.holds(scalar.text()) ? null : quoted(scalar.text()) + " is not a " + list.word() + " code";
        }

        @Override
        public String remedy(Scalar scalar) {
            return list.remedy(scalar.text());
        }

        @Override
        public String expected() {
            return list.expected();
        }
    }

    /**
     * A code of a classification of occupations, whose digits tell its group. It may be written without quotes.
     *
     * @param classification its name
     * @param mask           its form, where 9 stands for any digit
     */
    record Occupation(String classification, String mask) implements Value {
        @Override
        public String fault(Scalar scalar) {
            if (fits(scalar.text())) return null;
            return quoted(scalar.text()) + " is not a code of " + classification;
        }

        private boolean fits(String text) {
            if (text.length() != mask.length()) return false;
            for (int i = 0; i < mask.length(); i++) {
                char c = text.charAt(i);
                boolean fits = mask.charAt(i) == '9' ? c >= '0' && c <= '9' : c == mask.charAt(i);
                if (!fits) return false;
            }
            return true;
        }

        @Override
        public String expected() {
            return "a code of the form " + mask;
        }
    }

    /**
     * A level of a ladder, by id, title or alias.
     *
     * @param catalogue knows the levels; any text is accepted when it knows none
     */
    record LevelName(Catalogue catalogue) implements Value {
        @Override
        public String fault(Scalar scalar) {
            if (catalogue.levels().isEmpty()) return faultOfText(scalar);
            return catalogue.level(scalar.text()).isPresent() ? null : quoted(scalar.text()) + " is not a known level";
        }

        @Override
        public String remedy(Scalar scalar) {
            var name = Nearest.to(scalar.text(), catalogue.levelNames());
            var near = name.isPresent()
                    ? "did you mean '" + name.get() + "'?"
                    : Nearest.remedy(scalar.text(), catalogue.levels().keySet());
            return near.isEmpty() ? "write " + expected() : near;
        }

        @Override
        public String expected() {
            return "the id or title of a level";
        }
    }

    /** The id of a visa route, whose permit is held. */
    record Permit() implements Value {
        @Override
        public String fault(Scalar scalar) {
            return isRoute(scalar.text()) ? null : quoted(scalar.text()) + " is not the id of a permit's goal";
        }

        private static boolean isRoute(String text) {
            // visa/<two letters>/<name>
            if (!text.startsWith("visa/") || text.length() < 9 || text.length() > 100 || text.charAt(7) != '/') {
                return false;
            }
            for (int i = 5; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean letter = c >= 'a' && c <= 'z';
                boolean other = i > 7 && (c >= '0' && c <= '9' || c == '-');
                if (i != 7 && !letter && !other) return false;
            }
            return true;
        }

        @Override
        public String expected() {
            return "the id of a goal such as visa/de/eu-blue-card";
        }
    }

    /** One of a few words, or a value of another shape: {@code to: present}, {@code partner: none}. */
    record Either(List<String> words, Shape otherwise) implements Shape {
        @Override
        public void check(Node node, Problems problems) {
            if (!(node instanceof Scalar scalar) || scalar.isNull()) {
                otherwise.check(node, problems);
                return;
            }
            if (words.contains(scalar.text())) return;
            var fault = otherwise instanceof Value value
                    ? value.fault(scalar)
                    : quoted(scalar.text()) + " stands where " + expected() + " is expected";
            if (fault == null) return;
            var remedy = Nearest.to(scalar.text(), words)
                    .map(word -> "did you mean '" + word + "'?")
                    .orElseGet(() -> "write " + expected());
            problems.add(scalar.place(), fault, remedy);
        }

        @Override
        public String expected() {
            return String.join(", ", words) + " or " + otherwise.expected();
        }
    }

    /**
     * Any number of values of one shape, up to {@link #MAX_ITEMS}.
     *
     * @param alike a key of which at most {@link #MAX_ALIKE} items state the same value, as each of them may be tried with
     *              each of the others; null where any number may
     */
    record ListOf(Shape item, String alike) implements Shape {
        ListOf(Shape item) {
            this(item, null);
        }

        @Override
        public void check(Node node, Problems problems) {
            if (!(node instanceof Sequence list)) {
                refuseKind(node, this, problems);
                return;
            }
            if (list.size() > MAX_ITEMS) {
                problems.add(
                        list.place(),
                        "the list has " + list.size() + " items",
                        "keep at most " + MAX_ITEMS + ", those that matter");
                return;
            }
            for (var each : list) item.check(each, problems);
            if (alike != null) refuseTooManyAlike(list, problems);
        }

        private void refuseTooManyAlike(Sequence list, Problems problems) {
            var counts = new HashMap<String, Integer>();
            for (var each : list) {
                if (!(each instanceof Mapping mapping && mapping.get(alike) instanceof Scalar scalar)) continue;
                if (counts.merge(scalar.text(), 1, Integer::sum) != MAX_ALIKE + 1) continue;
                problems.add(
                        each.place(),
                        "more than " + MAX_ALIKE + " items state the same '" + alike + "'",
                        "keep those that matter");
            }
        }

        @Override
        public String expected() {
            return "a list";
        }
    }

    /**
     * A mapping.
     *
     * @param keys   its keys, in the order in which they are documented
     * @param orders pairs of its dates of which the first may not be after the second
     * @param others the shape of the values of any other key; null where other keys are refused
     * @param needed the keys that must be there, and not blank; none where what is left out is unknown
     */
    record Block(Map<String, Key> keys, List<Order> orders, Shape others, List<String> needed) implements Shape {
        public Block {
            keys = Collections.unmodifiableMap(keys);
            orders = List.copyOf(orders);
            needed = List.copyOf(needed);
        }

        Block(Map<String, Key> keys, List<Order> orders, Shape others) {
            this(keys, orders, others, List.of());
        }

        static Block of(Key... keys) {
            var byName = new LinkedHashMap<String, Key>();
            for (var key : keys) byName.put(key.name(), key);
            return new Block(byName, List.of(), null);
        }

        Block inOrder(String earlier, String later) {
            return new Block(keys, List.of(new Order(earlier, later)), others, needed);
        }

        Block needing(String... names) {
            return new Block(keys, orders, others, List.of(names));
        }

        @Override
        public void check(Node node, Problems problems) {
            if (!(node instanceof Mapping mapping)) {
                refuseKind(node, this, problems);
                return;
            }
            for (var entry : mapping.entries().entrySet()) {
                if (problems.full()) return;
                var name = entry.getKey();
                var key = keys.get(name);
                var shape = key == null ? others : key.shape();
                if (shape == null) {
                    var near = Nearest.remedy(name, keys.keySet());
                    problems.add(
                            mapping.placeOf(name),
                            "unknown key " + quoted(name),
                            near.isEmpty() ? "leave it out" : near);
                } else if (!isBlank(entry.getValue())) {
                    shape.check(entry.getValue(), problems);
                }
            }
            for (var name : needed) {
                if (mapping.get(name) != null && !isBlank(mapping.get(name))) continue;
                problems.add(mapping.placeOf(name), "the key '" + name + "' is missing", remedy(name));
            }
            for (var order : orders) order.check(mapping, problems);
        }

        private String remedy(String name) {
            return "add '" + name + ":' with " + keys.get(name).shape().expected();
        }

        private static boolean isBlank(Node node) {
            return node instanceof Scalar scalar && scalar.isNull();
        }

        @Override
        public String expected() {
            return "a mapping";
        }
    }

    /** Two dates of a mapping of which the first may not be after the second. */
    record Order(String earlier, String later) {
        void check(Mapping mapping, Problems problems) {
            if (!(mapping.get(earlier) instanceof Scalar first) || !(mapping.get(later) instanceof Scalar second))
                return;
            var from = Dates.parse(first.text());
            var to = Dates.parse(second.text());
            if (from == null || to == null || !from.isAfter(to)) return;
            problems.add(
                    first.place(),
                    quoted(first.text()) + " is after '" + later + "' " + quoted(second.text()),
                    "write the earlier date in '" + earlier + "'");
        }
    }

    /** An answer to a question that is not known here: a single value, or a list of them. */
    record Answer() implements Shape {
        @Override
        public void check(Node node, Problems problems) {
            if (node instanceof Sequence) {
                new ListOf(new OneOf("choice", List.of(), true)).check(node, problems);
            } else if (!(node instanceof Scalar scalar)) {
                refuseKind(node, this, problems);
            } else if (scalar.type() == Scalar.Type.TEXT && faultOfText(scalar) != null) {
                problems.add(scalar.place(), faultOfText(scalar), "write " + expected());
            }
        }

        @Override
        public String expected() {
            return "a single value or a list of codes";
        }
    }

    private static void refuseKind(Node node, Shape shape, Problems problems) {
        var found = node instanceof Scalar scalar && !scalar.isNull() ? quoted(scalar.text()) : node.kind();
        problems.add(
                node.place(),
                found + " stands where " + shape.expected() + " is expected",
                "write " + shape.expected());
    }

    private static String faultOfText(Scalar scalar) {
        var text = scalar.text();
        if (scalar.type() != Scalar.Type.TEXT) return quoted(text) + " is not a text";
        if (text.isBlank()) return "the text is empty";
        if (text.length() > MAX_TEXT) return "the text has " + text.length() + " characters";
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return quoted(text) + " holds a line break or another control character";
            }
        }
        return null;
    }

    private static String quoted(String text) {
        return "'" + (text.length() > 60 ? text.substring(0, 60) + "..." : text) + "'";
    }
}
