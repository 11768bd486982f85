package dev.wherefore.profile;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads profiles, in YAML or JSON, as untrusted input, and refuses whatever is outside the vocabulary: the exception
 * lists everything that is wrong, each with file, line, column, path, the offending value and what would be right.
 */
public final class ProfileReader {
    private final Vocabulary vocabulary;

    public ProfileReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads a file. */
    public Profile read(Path file) throws InvalidDocumentException {
        return check(DocumentReader.read(file), file.toString());
    }

    /**
     * Reads a stream, and leaves it open.
     *
     * @param name what errors call it: the file's name, or {@code -} for standard input
     * @throws IOException when the stream itself fails
     */
    public Profile read(InputStream in, String name) throws InvalidDocumentException, IOException {
        return check(DocumentReader.read(in, name), name);
    }

    /** Checks a profile that is part of another document, such as a scenario; its name becomes the profile's file. */
    public Profile check(Mapping root, String name) throws InvalidDocumentException {
        var problems = new Problems();
        vocabulary.root().check(root, problems);
        problems.throwIfAny();
        return Profile.of(name, root);
    }
}
