package dev.wherefore.action;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an action changes in a profile. Paths hold {@code [*]} for any item of a list and end in {@code *} for any
 * key, or for any that begins so. */
public sealed interface Change {
    /**
     * A language test is taken once more, for scores that a concordance or a rule of the goal tells apart.
     *
     * @param list       the entries' list, e.g. {@code languages}
     * @param mostLevels the levels, of a benchmark or the CEFR, by which a result may rise
     */
    record TestAgain(String list, int mostLevels) implements Change {}

    /**
     * The test of a language that is known without one.
     *
     * @param list  the entries' list, e.g. {@code languages}
     * @param tests the test to take, by language
     */
    record FirstTest(String list, Map<String, String> tests) implements Change {
        public FirstTest {
            tests = Map.copyOf(tests);
        }
    }

    /**
     * A language is learnt that the profile does not hold, or holds at a stated level, and its test is taken.
     *
     * @param list     the entries' list, e.g. {@code languages}
     * @param language ISO 639-1
     * @param test     the test to take
     * @param most     the highest level of the CEFR that may be reached, 1 for A1 to 6 for C2
     */
    record Learn(String list, String language, String test, int most) implements Change {}

    /**
     * A value is brought to what a rule of the goal asks: a number to the bound, a flag to what is asked, a list to hold a
     * code.
     *
     * @param mostPercent by how much a number may change, in percent of what it is; null where that is not bounded
     * @param most        by how much a number may change; null where that is not bounded
     * @param except      the paths that another action brings there
     */
    record Bring(String path, BigDecimal mostPercent, BigDecimal most, List<String> except) implements Change {
        public Bring {
            except = List.copyOf(except);
        }
    }

    /**
     * An item is added to a list.
     *
     * @param list   its path; {@code [*]} adds to each item's list, one at a time
     * @param item   as a profile writes it, with words that stand for something
     * @param unless the action is not needed where an item of the list holds all of these values
     */
    record Add(String list, Mapping item, Mapping unless) implements Change {
        /** Stands for the day on which the action ends. */
        public static final String DAY = "$day";
        /** Stands for the level of the degree that the list belongs to. */
        public static final String DEGREE = "$degree";
        /** Stands for the code of a job's occupation, one that the action's needs name. */
        public static final String OCCUPATION = "$occupation";

        /** Whether a word stands for something in the item. */
        public boolean mentions(String word) {
            return mentions(item, word);
        }

        /** The item with words replaced by what they stand for. */
        public Node item(Map<String, String> words) {
            return filled(item, words);
        }

        private static boolean mentions(Node node, String word) {
            if (node instanceof Mapping mapping)
                return mapping.entries().values().stream().anyMatch(each -> mentions(each, word));
            return node instanceof Scalar scalar && scalar.text().equals(word);
        }

        private static Node filled(Node node, Map<String, String> words) {
            if (node instanceof Mapping mapping) {
                var entries = new LinkedHashMap<String, Object>();
                mapping.entries().forEach((key, value) -> entries.put(key, filled(value, words)));
                return Node.of(entries);
            }
            return node instanceof Scalar scalar && words.containsKey(scalar.text())
                    ? Node.of(words.get(scalar.text()))
                    : node;
        }
    }

    /**
     * A goal of some kind is reached, and gives what its face says.
     *
     * @param kind the word of the kind, e.g. {@code certification}
     */
    record Reach(String kind) implements Change {}

    /**
     * The partner applies, and the candidate comes along.
     *
     * @param with the partner's path
     */
    record Exchange(String with) implements Change {}

    /** A value is stated at a path. */
    record Put(String path, Node value) implements Change {}
}
