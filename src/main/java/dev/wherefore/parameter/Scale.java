package dev.wherefore.parameter;

import java.math.BigDecimal;
import java.util.List;

/** An ordered scale of words; rules compare the numbers, files and reports use the words. */
public enum Scale {
    /** The levels of the Common European Framework of Reference, 0 to 6. */
    CEFR("none", "A1", "A2", "B1", "B2", "C1", "C2"),
    /** The levels of a degree, 0 to 6. */
    DEGREE("none", "upper-secondary", "certificate", "diploma", "bachelor", "master", "doctorate");

    private final List<String> words;

    Scale(String... words) {
        this.words = List.of(words);
    }

    /** The words, lowest first; a word's number is its place, counted from 0. */
    public List<String> words() {
        return words;
    }

    /** The number of a word; null when it is not of this scale. */
    public BigDecimal number(String word) {
        int number = words.indexOf(word);
        return number < 0 ? null : BigDecimal.valueOf(number);
    }

    /** The word of a number; throws when the number is not of this scale. */
    public String word(BigDecimal number) {
        return words.get(number.intValueExact());
    }
}
