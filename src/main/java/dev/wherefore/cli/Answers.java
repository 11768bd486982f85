package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Place;
import dev.wherefore.report.JsonReport;
import dev.wherefore.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;

/**
 * Prints the answers on one profile after another; one that is not valid does not keep the others from theirs.
 *
 * @param json whether as JSON, an object for one profile and a list for several, else as text
 */
record Answers(PrintWriter out, PrintWriter err, boolean json) {
    /** The answer on the profile of a file. */
    interface Answer {
        Report on(String file) throws IOException, InvalidDocumentException;
    }

    /** Prints them all; gives the exit code. */
    int print(List<String> files, Answer answer, Function<Report, String> text)
            throws IOException, InvalidDocumentException {
        if (files.stream().filter("-"::equals).count() > 1) {
            throw new InvalidDocumentException(Place.of("-"), "standard input holds one profile", "name it once");
        }
        boolean list = json && files.size() > 1;
        int code = 0;
        int answered = 0;
        if (list) out.print("[");
        for (var file : files) {
            Report report;
            try {
                report = answer.on(file);
            } catch (InvalidDocumentException e) {
                Wherefore.print(e, err);
                code = Wherefore.INVALID;
                continue;
            }
            if (answered++ > 0) out.print(list ? "," : "\n\n");
            if (json) new JsonReport(true).write(report, out);
            else out.print(text.apply(report));
            // Whoever reads may have seen enough.
            if (out.checkError()) return code;
        }
        if (list) out.print("]");
        if (json && (list || answered > 0)) out.println();
        return code;
    }
}
