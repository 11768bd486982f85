package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import java.util.List;
import java.util.Locale;

/** How an answer is written. */
enum Format {
    TEXT,
    JSON,
    CSV,
    ICS;

    static final List<String> WORDS = List.of("text", "json");
    static final List<String> WORDS_WITH_CSV = List.of("text", "json", "csv");
    static final List<String> WORDS_WITH_CALENDAR = List.of("text", "json", "ics");

    /** The format of an option's value; text when it was left out. */
    static Format of(Form.Value stated) throws InvalidDocumentException {
        return of(stated, WORDS);
    }

    /** The same where the answer can be a table, too. */
    static Format ofTable(Form.Value stated) throws InvalidDocumentException {
        return of(stated, WORDS_WITH_CSV);
    }

    /** The same where the answer can be a calendar, too. */
    static Format ofCalendar(Form.Value stated) throws InvalidDocumentException {
        return of(stated, WORDS_WITH_CALENDAR);
    }

    private static Format of(Form.Value stated, List<String> words) throws InvalidDocumentException {
        var word = Words.oneOf("--format", stated.get(), words);
        if (word == null) return TEXT;
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
