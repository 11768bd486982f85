package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Nearest;
import dev.wherefore.document.Place;
import java.util.List;
import java.util.Locale;

/** Values of options that are one of a few words, in whatever case. */
final class Words {
    private Words() {}

    /**
     * The word that was stated; null when none was.
     *
     * @param where the option, as errors name it
     */
    static String oneOf(String where, String stated, List<String> words) throws InvalidDocumentException {
        if (stated == null) return null;
        var word = stated.strip().toLowerCase(Locale.ROOT);
        if (words.contains(word)) return word;
        throw new InvalidDocumentException(
                Place.of(where), "'" + stated + "' is not one of its words", Nearest.remedy(word, words));
    }
}
