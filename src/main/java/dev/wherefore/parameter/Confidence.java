package dev.wherefore.parameter;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How sure a dated value is; a report shows every mark but the first. */
public enum Confidence {
    /** An official page or statute, or two independent sources that agree. */
    CONFIRMED,
    /** One source, not the publisher's own. */
    REPORTED,
    /** Computed from a published formula or from other values; the arithmetic stands in the note. */
    DERIVED,
    /** Not looked up. */
    RECALLED;

    private static final Map<String, Confidence> BY_WORD =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Confidence::word, each -> each));

    /** As files and reports write it: "derived". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The confidence of this word; empty for any other text. */
    public static Optional<Confidence> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    static Set<String> words() {
        return BY_WORD.keySet();
    }
}
