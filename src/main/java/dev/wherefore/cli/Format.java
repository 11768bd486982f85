package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import java.util.List;

/** How an answer is written. */
enum Format {
    TEXT,
    JSON;

    static final List<String> WORDS = List.of("text", "json");

    /** The format of an option's value; text when it was left out. */
    static Format of(Form.Value stated) throws InvalidDocumentException {
        var word = Words.oneOf("--format", stated.get(), WORDS);
        return "json".equals(word) ? JSON : TEXT;
    }
}
