package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Place;
import dev.wherefore.profile.Dates;
import java.time.LocalDate;

/** The day of the question. */
final class AsOf {
    private static final int WHOLE_DAY = 10;

    private final Form.Value on;

    AsOf(Form form) {
        on = form.option("--on", "DAY", "As of this day, past or future: YYYY-MM-DD. Default: today.");
    }

    LocalDate day() throws InvalidDocumentException {
        var stated = on.get();
        if (stated == null) return LocalDate.now();
        var fault = Dates.fault(stated);
        if (fault == null && stated.length() == WHOLE_DAY) return Dates.parse(stated);
        throw new InvalidDocumentException(
                Place.of("--on"),
                "'" + stated + "' is no day" + (fault == null ? "" : ": " + fault),
                "write a day as in 2027-01-15");
    }
}
