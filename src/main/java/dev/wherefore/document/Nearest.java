package dev.wherefore.document;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody most likely meant. */
public final class Nearest {
    private static final int MOST_LISTED = 20;

    private Nearest() {}

    /**
     * The candidate with the fewest edits from the word, or else the only one that begins with it; empty when none is
     * near enough to be a likely slip.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        var sought = word.toLowerCase(Locale.ROOT);
        int least = Math.max(1, word.length() / 3) + 1;
        String nearest = null;
        for (var candidate : candidates) {
            if (Math.abs(candidate.length() - word.length()) > least) continue;
            int edits = edits(sought, candidate.toLowerCase(Locale.ROOT), least);
            if (edits < least || (edits == least && nearest != null && candidate.compareTo(nearest) < 0)) {
                least = edits;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest != null ? nearest : onlyBeginningWith(sought, candidates));
    }

    private static String onlyBeginningWith(String start, Collection<String> candidates) {
        if (start.length() < 3) return null;
        String only = null;
        for (var candidate : candidates) {
            if (!candidate.startsWith(start)) continue;
            if (only != null) return null;
            only = candidate;
        }
        return only;
    }

    /** "did you mean 'x'?", or a list of what is valid when it is short, or an empty text. */
    public static String remedy(String word, Collection<String> candidates) {
        return to(word, candidates)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> candidates.isEmpty() || candidates.size() > MOST_LISTED
                        ? ""
                        : "one of: "
                                + String.join(", ", candidates.stream().sorted().toList()));
    }

    /**
     * Letters to insert, leave out, change or swap with their neighbour; some number above {@code most} when there are
     * more than that.
     */
    private static int edits(String a, String b, int most) {
        var beforeLast = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) last[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                least = Math.min(least, row[j]);
            }
            // A swap reaches back two rows, so one row above the limit is not yet the end.
            if (least > most + 1) return least;
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
