package dev.wherefore.report;

import dev.wherefore.verdict.Missing;
import dev.wherefore.verdict.MostAsked;
import dev.wherefore.verdict.Position;
import dev.wherefore.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be reported of one profile.
 *
 * @param profile    its id
 * @param name       how the candidate is called; null when the profile does not say, or is not to be named
 * @param day        the day as of which it was decided
 * @param rulebook   the hash of the rules' content
 * @param verdicts   on every goal asked for
 * @param missing    the answers that verdicts wait for, the one that decides most first
 * @param steps      what to do next, the most useful first
 * @param position   where the candidate stands on the ladders
 * @param background what the verdicts cite
 */
public record Report(
        String profile,
        String name,
        LocalDate day,
        String rulebook,
        List<Verdict> verdicts,
        List<Missing> missing,
        List<NextStep> steps,
        Position position,
        Background background) {
    private static final int SHORT_HASH = 6;

    public Report {
        verdicts = List.copyOf(verdicts);
        missing = List.copyOf(missing);
        steps = List.copyOf(steps);
    }

    /** A report whose open questions are those of its verdicts. */
    public static Report of(
            String profile,
            String name,
            LocalDate day,
            String rulebook,
            List<Verdict> verdicts,
            List<NextStep> steps,
            Position position,
            Background background) {
        var missing = MostAsked.of(verdicts, position);
        return new Report(profile, name, day, rulebook, verdicts, missing, steps, position, background);
    }

    /** What to print for the candidate. */
    String heading() {
        return name == null || name.isBlank() ? profile : name;
    }

    /** The rulebook's hash, short enough to be told over the telephone. */
    String shortHash() {
        var parts = new StringBuilder();
        for (var part : rulebook.split("\\+")) {
            if (!parts.isEmpty()) parts.append('+');
            parts.append(part, 0, Math.min(SHORT_HASH, part.length()));
        }
        return parts.toString();
    }
}
