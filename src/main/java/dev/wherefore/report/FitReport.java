package dev.wherefore.report;

import dev.wherefore.role.Opening;
import dev.wherefore.verdict.Ranking;
import dev.wherefore.verdict.RightToWork;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be reported of the candidates for one opening.
 *
 * @param day        the day as of which it was decided
 * @param rulebook   the hash of the rules' content
 * @param blind      whether nothing may be told from which a candidate could be identified
 * @param leftOut    the candidates whose profiles could not be read
 * @param background what the verdicts cite
 * @param mobility   who may work where the opening is; null when that was not asked
 */
public record FitReport(
        Opening opening,
        LocalDate day,
        String rulebook,
        boolean blind,
        Ranking ranking,
        List<String> leftOut,
        Background background,
        Mobility mobility) {
    /**
     * For those who plan a move, and no part of the ranking.
     *
     * @param candidates in the order in which they were named
     * @param background what the verdicts on routes cite
     */
    public record Mobility(List<RightToWork> candidates, Background background) {
        public Mobility {
            candidates = List.copyOf(candidates);
        }
    }

    public FitReport {
        leftOut = List.copyOf(leftOut);
    }
}
