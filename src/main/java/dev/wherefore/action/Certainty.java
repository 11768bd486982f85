package dev.wherefore.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How far the outcome of an action lies in the candidate's own hands, from the surest down. */
public enum Certainty {
    /** It is done when the candidate does it. */
    CERTAIN,
    /** Others decide, and usually grant what is asked. */
    LIKELY,
    /** Others decide, and often do not. */
    UNCERTAIN;

    /** As files and reports write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The certainty of a word; null for none. */
    static Certainty of(String word) {
        for (var certainty : values()) if (certainty.word().equals(word)) return certainty;
        return null;
    }

    static List<String> words() {
        var words = new ArrayList<String>();
        for (var certainty : values()) words.add(certainty.word());
        return List.copyOf(words);
    }
}
