package dev.wherefore.report;

import dev.wherefore.pay.PayAnswer;
import dev.wherefore.verdict.Effect;
import dev.wherefore.verdict.Missing;
import dev.wherefore.verdict.MostAsked;
import dev.wherefore.verdict.Position;
import dev.wherefore.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is to be reported of one profile.
 *
 * @param profile    its id
 * @param name       how the candidate is called; null when the profile does not say, or is not to be named
 * @param day        the day as of which it was decided
 * @param rulebook   the hash of the rules' content
 * @param verdicts   on every goal asked for
 * @param missing    the answers that verdicts wait for, the one that decides most first
 * @param steps      what to do next, the most useful first; may be {@link Awaited}
 * @param effects    what reaching a goal would change in others, by the goal's id; empty where that was not asked
 * @param position   where the candidate stands on the ladders
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
        Map<String, List<Effect>> effects,
        Position position,
        Background background,
        PayAnswer pay) {
    private static final int SHORT_HASH = 6;

    public Report {
        verdicts = List.copyOf(verdicts);
        missing = List.copyOf(missing);
        steps = steps instanceof Awaited ? steps : List.copyOf(steps);
        effects = Map.copyOf(effects);
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
            Map<String, List<Effect>> effects,
            Position position,
            Background background) {
        this(profile, name, day, rulebook, verdicts, missing, steps, effects, position, background, null);
    }

    /** The same report with where the pay stands. */
    public Report with(PayAnswer answer) {
        return new Report(
                profile, name, day, rulebook, verdicts, missing, steps, effects, position, background, answer);
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
        return new Report(profile, name, day, rulebook, verdicts, missing, steps, Map.of(), position, background);
    }

    /** This report with what reaching goals would change. */
    public Report with(Map<String, List<Effect>> found) {
        return new Report(profile, name, day, rulebook, verdicts, missing, steps, found, position, background, pay);
    }

    /** What to print for the candidate. */
    String heading() {
        return name == null || name.isBlank() ? profile : name;
    }

    /** The rulebook's hash, short enough to be told over the telephone. */
    String shortHash() {
        return shortHash(rulebook);
    }

    static String shortHash(String rulebook) {
        var parts = new StringBuilder();
        for (var part : rulebook.split("\\+")) {
            if (!parts.isEmpty()) parts.append('+');
            parts.append(part, 0, Math.min(SHORT_HASH, part.length()));
        }
        return parts.toString();
    }
}
