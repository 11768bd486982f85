package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Place;
import dev.wherefore.profile.Dates;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The day of the question. */
final class AsOfOption {
    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "as of this day, past or future (YYYY-MM-DD); today if left out")
    private String day;

    LocalDate day() throws InvalidDocumentException {
        if (day == null) return LocalDate.now();
        var parsed = Dates.parse(day);
        if (parsed == null)
            throw new InvalidDocumentException(Place.of("--on " + day), "this is not a day", "write YYYY-MM-DD");
        return parsed;
    }
}
