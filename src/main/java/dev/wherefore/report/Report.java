package dev.wherefore.report;

import dev.wherefore.pay.PayAnswer;
import dev.wherefore.verdict.Missing;
import dev.wherefore.verdict.MostAsked;
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
 * @param background what the verdicts cite
 * @param pay        where the pay stands; null when that was not asked
 */
public record Report(
        String profile,
        String name,
        LocalDate day,
        String rulebook,
        List<Verdict> verdicts,
        List<Missing> missing,
        List<NextStep> steps,
        Background background,
        PayAnswer pay) {
    private static final int SHORT_HASH = 6;

    public Report {
        verdicts = List.copyOf(verdicts);
        missing = List.copyOf(missing);
        steps = List.copyOf(steps);
    }

    /** A report that tells nothing of pay. */
    public Report(
            String profile,
            String name,
            LocalDate day,
            String rulebook,
            List<Verdict> verdicts,
            List<Missing> missing,
            List<NextStep> steps,
            Background background) {
        this(profile, name, day, rulebook, verdicts, missing, steps, background, null);
    }

    /** The same report with where the pay stands. */
    public Report with(PayAnswer answer) {
        return new Report(profile, name, day, rulebook, verdicts, missing, steps, background, answer);
    }

    /** A report whose open questions are those of its verdicts. */
    public static Report of(
            String profile,
            String name,
            LocalDate day,
            String rulebook,
            List<Verdict> verdicts,
            List<NextStep> steps,
            Background background) {
        return new Report(profile, name, day, rulebook, verdicts, MostAsked.of(verdicts), steps, background);
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
