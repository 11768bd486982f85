package dev.wherefore.pay;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an amount of pay counts. Amounts of different kinds do not compare without a word on it. */
public enum Kind {
    /** Base salary. */
    BASE("base salary"),
    /** Base pay with commissions and tips, without bonus, stock or benefits. */
    WAGE("base pay with commissions and tips, without bonus, stock or benefits"),
    /** With bonus and equity. */
    TOTAL("pay with bonus and equity"),
    /** The source does not say. */
    UNSTATED("what the source does not say");

    private final String meaning;

    Kind(String meaning) {
        this.meaning = meaning;
    }

    /** As files and reports write it: "wage". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it counts, as a report says it. */
    public String meaning() {
        return meaning;
    }

    static Kind of(String word) {
        Optional<Kind> kind =
                Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
        return kind.orElse(UNSTATED);
    }
}
