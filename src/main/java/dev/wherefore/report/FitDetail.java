package dev.wherefore.report;

import dev.wherefore.fact.Degree;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Fit;
import java.util.List;

/**
 * What one finding on an opening's demand rests on. A demand is one rule, whose conditions first say which fact is meant
 * and then how much is asked of it.
 *
 * @param condition the first that is not met, or that is not known; of a demand that is met, the one that says how much
 * @param has       what is there, in words; null where the demand's name says it all
 * @param shortBy   how much is missing, in words; null where that has no meaning
 */
record FitDetail(Finding finding, ConditionProof condition, String has, String shortBy) {
    /** @param blind whether a candidate's own words are kept back */
    static FitDetail of(Finding finding, Wording wording, boolean blind) {
        var condition = condition(finding);
        if (condition == null) return new FitDetail(finding, null, null, null);
        return switch (finding.truth()) {
            case MET -> new FitDetail(finding, condition, orders(condition) ? wording.has(condition) : null, null);
            case NOT_MET ->
                new FitDetail(finding, condition, lacks(condition, wording, blind), wording.distance(condition));
            case UNKNOWN -> new FitDetail(finding, condition, null, null);
        };
    }

    /**
     * What there is of one truth, in words.
     *
     * @param preferred what is welcome, or what is asked; null for both
     */
    static List<String> words(Fit fit, Truth truth, Boolean preferred, FitReport report) {
        var wording = report.background().wording(fit.verdict().goal());
        return fit.verdict().findings().stream()
                .filter(finding -> finding.truth() == truth)
                .filter(finding -> preferred == null || finding.preferred() == preferred)
                .map(finding -> of(finding, wording, report.blind()).words())
                .toList();
    }

    /** "name", "name (has)" or "name: has, so much short". */
    String words() {
        var name = finding.criterion().name();
        if (has == null) return name;
        if (finding.truth() == Truth.MET) return name + " (" + has + ")";
        return name + ": " + has + (shortBy == null ? "" : ", " + shortBy);
    }

    private static ConditionProof condition(Finding finding) {
        for (var rule : finding.rules()) {
            ConditionProof telling = null;
            for (var condition : rule.conditions()) {
                if (finding.truth() == Truth.MET ? orders(condition) : condition.truth() == finding.truth()) {
                    return condition;
                }
                telling = condition;
            }
            if (finding.truth() == Truth.MET && rule.truth() == Truth.MET) return telling;
        }
        return null;
    }

    private static boolean orders(ConditionProof condition) {
        return condition.operator().startsWith(">");
    }

    private static String lacks(ConditionProof condition, Wording wording, boolean blind) {
        if (condition.fact() == null || condition.property() == null) return "none is stated";
        return switch (condition.property().name()) {
            case "id", "language" -> "not among those stated";
            case "inForce" -> "not in force";
            case "completed" -> "not completed yet";
            case "field" ->
                blind && condition.fact() instanceof Degree degree && !wording.knowsField(degree.field())
                        ? "in another field"
                        : "in " + wording.has(condition);
            default -> wording.has(condition);
        };
    }

    /** Whether what is there may be told as it was stated. */
    boolean tells(Wording wording, boolean blind) {
        return !blind
                || !(condition.fact() instanceof Degree degree)
                || !condition.property().name().equals("field")
                || wording.knowsField(degree.field());
    }
}
