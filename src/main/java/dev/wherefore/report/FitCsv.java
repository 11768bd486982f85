package dev.wherefore.report;

import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Fit;
import dev.wherefore.verdict.Missing;
import dev.wherefore.verdict.Ranking;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The ranking as a table, comma-separated after RFC 4180, for spreadsheets. */
public final class FitCsv {
    private static final List<String> COLUMNS = List.of(
            "rank",
            "candidate",
            "verdict",
            "equal with",
            "must-haves",
            "must-haves at most",
            "preferred",
            "preferred at most",
            "speaks for them",
            "short of what is asked",
            "short of what is preferred",
            "not known",
            "ask");

    /** The table with its heading; every line ends with a line feed. */
    public String of(FitReport report) {
        var text = new StringBuilder(Csv.line(COLUMNS));
        for (var place : report.ranking().places()) text.append(Csv.line(cells(place, report)));
        return text.toString();
    }

    private static List<String> cells(Ranking.Place place, FitReport report) {
        var fit = place.fit();
        return List.of(
                String.valueOf(place.rank()),
                fit.candidate(),
                fit.verdict().word(),
                String.join("; ", place.equal()),
                share(fit.must().low()),
                share(fit.must().high()),
                share(fit.preferred().low()),
                share(fit.preferred().high()),
                details(fit, Truth.MET, null, report),
                details(fit, Truth.NOT_MET, false, report),
                details(fit, Truth.NOT_MET, true, report),
                details(fit, Truth.UNKNOWN, null, report),
                fit.questions().stream().map(Missing::question).collect(Collectors.joining(" ")));
    }

    private static String share(BigDecimal share) {
        return share == null ? "" : share.toPlainString();
    }

    private static String details(Fit fit, Truth truth, Boolean preferred, FitReport report) {
        return String.join("; ", FitDetail.words(fit, truth, preferred, report));
    }
}
