package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.interview.Interview;
import dev.wherefore.profile.ProfileWriter;
import java.io.IOException;

/**
 * Keeps what is answered in a file, after each answer: whatever ends the interview, be it Ctrl-C or a closed terminal, the
 * file is whole and holds every answer that was given.
 */
final class Keeping {
    private final ProfileFile file;
    private final ProfileWriter writer;

    /** @param file null where the profile is kept in none */
    Keeping(ProfileFile file, ProfileWriter writer) {
        this.file = file;
        this.writer = writer;
    }

    boolean hasFile() {
        return file != null;
    }

    /** The profile as it stands, as it is kept. */
    String yaml(Interview interview) {
        return writer.write(interview.profile());
    }

    /**
     * Has the file hold what is answered; before the first answer, and after a step back to there, it is as it was.
     *
     * @throws IOException when it cannot be written; it is then as it was before
     */
    void keep(Interview interview) throws IOException, InvalidDocumentException {
        if (file == null) return;
        if (interview.answered() == 0) file.restore();
        else file.write(yaml(interview));
    }

    /** Has the file as it was before the first answer. */
    void discard() throws IOException {
        if (file != null) file.restore();
    }
}
