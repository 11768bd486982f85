package dev.wherefore.pay;

import dev.wherefore.parameter.Cited;
import java.time.LocalDate;
import java.util.List;

/**
 * Every pay of a profile and where it stands.
 *
 * @param placed      the present job's, then each offer's
 * @param missing     what the profile leaves out beside them, e.g. {@code work}
 * @param credentials what holders of the candidate's credentials report
 * @param outlook     what is projected for the occupations of the pay
 * @param hints       what to bear in mind
 */
public record PayAnswer(
        LocalDate day,
        List<PlacedPay> placed,
        List<MissingKey> missing,
        List<Cited> credentials,
        List<Cited> outlook,
        List<Hint> hints) {
    public PayAnswer {
        placed = List.copyOf(placed);
        missing = List.copyOf(missing);
        credentials = List.copyOf(credentials);
        outlook = List.copyOf(outlook);
        hints = List.copyOf(hints);
    }
}
