package dev.wherefore.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word somebody most likely meant. */
public final class Nearest {
    private Nearest() {}

    /** The candidate with the fewest edits from the word; empty when none is near enough to be a likely slip. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        int limit = Math.max(1, word.length() / 2);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= limit)
                .min(Comparator.comparingInt((String candidate) -> edits(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> edits(word, candidate) <= limit);
    }

    /** "did you mean 'x'?", or a list of what is valid when it is short, or an empty text. */
    public static String remedy(String word, Collection<String> candidates) {
        return to(word, candidates)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> candidates.isEmpty() || candidates.size() > 16
                        ? ""
                        : "one of: "
                                + String.join(", ", candidates.stream().sorted().toList()));
    }

    private static int edits(String a, String b) {
        var left = a.toLowerCase(java.util.Locale.ROOT);
        var right = b.toLowerCase(java.util.Locale.ROOT);
        var previous = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) previous[j] = j;
        for (int i = 1; i <= left.length(); i++) {
            var row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }
            previous = row;
        }
        return previous[right.length()];
    }
}
