package dev.wherefore.report;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Scalar;
import dev.wherefore.fact.Offer;
import dev.wherefore.parameter.Cited;
import dev.wherefore.parameter.Confidence;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.Face;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.NearMiss;
import dev.wherefore.verdict.Readiness;
import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What is said of one verdict in a few sentences. */
final class GoalText {
    private static final int CRITERIA_NAMED = 4;
    private static final int FACTORS_NAMED = 3;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final Verdict verdict;
    private final Background background;
    private final Wording wording;

    GoalText(Verdict verdict, Background background) {
        this.verdict = verdict;
        this.background = background;
        wording = background.wording(verdict.goal());
    }

    /** How many of the criteria that the verdict waits for are of a kind. */
    static long count(Verdict verdict, Predicate<Finding> kind) {
        return verdict.findings().stream()
                .filter(finding -> !finding.preferred())
                .filter(kind)
                .count();
    }

    static boolean isNotMet(Finding finding) {
        return finding.truth() == Truth.NOT_MET;
    }

    static boolean isUnknown(Finding finding) {
        return finding.truth() == Truth.UNKNOWN;
    }

    /** "9 of 14 criteria met, 1 not met, 4 unknown · readiness 72 to 85%". */
    String summary() {
        long all = count(verdict, finding -> true);
        long met = count(verdict, finding -> finding.truth() == Truth.MET);
        long notMet = count(verdict, GoalText::isNotMet);
        long unknown = count(verdict, GoalText::isUnknown);
        var text = new StringBuilder();
        if (met == all)
            text.append(
                    all == 1
                            ? "its one criterion met"
                            : all == 2 ? "both criteria met" : "all " + all + " criteria met");
        else text.append(met).append(" of ").append(all).append(all == 1 ? " criterion met" : " criteria met");
        if (notMet > 0) text.append(", ").append(notMet).append(" not met");
        if (unknown > 0) text.append(", ").append(unknown).append(" unknown");
        long preferred = verdict.findings().stream().filter(Finding::preferred).count();
        if (preferred > 0) {
            long preferredMet = verdict.findings().stream()
                    .filter(finding -> finding.preferred() && finding.truth() == Truth.MET)
                    .count();
            text.append(", ")
                    .append(preferredMet)
                    .append(" of ")
                    .append(preferred)
                    .append(" preferred ones met");
        }
        if (verdict.readiness() != null) text.append(" · ").append(readiness(verdict.readiness()));
        return text.toString();
    }

    static String readiness(Readiness readiness) {
        var low = Amount.plain(readiness.low().multiply(PERCENT));
        var high = Amount.plain(readiness.high().multiply(PERCENT));
        return "readiness " + (low.equals(high) ? low : low + " to " + high) + "%";
    }

    /** What the points came to, and which factors are open; null for a goal without a scheme. */
    String points() {
        var points = verdict.points();
        if (points == null) return null;
        var text = Names.capital(background.about(points.scheme())) + ": "
                + Wording.points(points.total().low(), points.total().high(), points.known());
        var open = points.factors().stream()
                .filter(factor -> !factor.points().isExact())
                .map(factor -> Wording.factor(factor.id()))
                .toList();
        return open.isEmpty() ? text : text + ", depending on " + Names.few(open, FACTORS_NAMED);
    }

    /**
     * The criteria that are not met, each with what came nearest.
     *
     * @param told of how many the distance is told; of the others the names
     */
    List<String> notMet(int told) {
        var findings = verdict.findings().stream()
                .filter(finding -> isNotMet(finding) && !finding.preferred())
                .toList();
        var sentences = new ArrayList<String>();
        int whole = findings.size() <= told ? findings.size() : Math.max(0, told - 1);
        for (var finding : findings.subList(0, whole)) sentences.add("Not met: " + notMet(finding) + ".");
        if (whole < findings.size()) {
            var rest = Names.few(names(findings.subList(whole, findings.size())), CRITERIA_NAMED);
            sentences.add((whole == 0 ? "Not met: " : "Not met either: ") + rest + ".");
        }
        return sentences;
    }

    /** What speaks against a goal, by the names of the criteria that are not met, else of those that are unknown. */
    String against() {
        var failed = verdict.findings().stream()
                .filter(finding -> isNotMet(finding) && !finding.preferred())
                .toList();
        if (!failed.isEmpty()) return "not met are " + Names.few(names(failed), CRITERIA_NAMED);
        var open = verdict.findings().stream()
                .filter(finding -> isUnknown(finding) && !finding.preferred())
                .toList();
        return "not known are " + Names.few(names(open), CRITERIA_NAMED);
    }

    /** From when time alone will have it reached; null when more than time is missing. */
    String reachedFrom() {
        var day = verdict.reachedFrom();
        return day == null ? null : "If all else stays as it is: " + readyWord() + " from " + Names.day(day) + ".";
    }

    private String readyWord() {
        return Status.ELIGIBLE.word(verdict.goal().face().kind());
    }

    /** How long one prepares, and how long it is valid: "50 to 100 hours to prepare · valid 3 years"; null for neither. */
    String preparation() {
        var details = verdict.goal().face().details();
        var parts = new ArrayList<String>();
        if (details.get("hours") instanceof Mapping hours
                && hours.get("least") instanceof Scalar least
                && hours.get("most") instanceof Scalar most) {
            parts.add(least.text() + " to " + most.text() + " hours to prepare");
        }
        if (details.get("duration") instanceof Mapping duration
                && duration.get("months") instanceof Scalar months
                && months.isNumber()) {
            parts.add("takes " + new Amount(months.number(), "months").words());
        }
        if (details.get("validity") instanceof Mapping validity
                && validity.get("months") instanceof Scalar months
                && months.isNumber()) {
            parts.add("valid for " + new Amount(months.number(), "months").words());
        }
        return parts.isEmpty() ? null : Names.capital(String.join(" · ", parts)) + ".";
    }

    private String notMet(Finding finding) {
        var miss = finding.nearest();
        var name = finding.criterion().name();
        if (miss == null) return name;
        if (miss.condition() == null)
            return name + ", by the rule '" + miss.rule().rule().name() + "'";
        var distance = wording.distance(miss.condition());
        var says = wording.says(miss.condition());
        if (distance != null) says = says.substring(0, says.length() - distance.length() - 2);
        var text = name + (distance == null ? ": " + says : ", " + distance + ". " + Names.capital(says));
        var since = since(miss);
        if (since != null) text += " (" + since + ")";
        return finding.metFrom() == null ? text : text + "; met from " + Names.day(finding.metFrom());
    }

    /** The source of what is asked, and since when it is in force. */
    private String since(NearMiss miss) {
        var cited = cited(miss.condition());
        if (cited.isPresent() && !cited.get().source().isTimeless()) {
            var text = cited.get().source().title() + ", in force since "
                    + Names.day(cited.get().inForceFrom());
            return text + marks(cited.get());
        }
        var source = background.source(verdict.goal(), miss.rule().rule().source());
        return source == null ? null : source.title();
    }

    private Optional<Cited> cited(ConditionProof condition) {
        var operand = condition.operand();
        return operand == null || operand.parameter() == null ? Optional.empty() : background.cite(operand.parameter());
    }

    /** What makes a figure less than sure: ", derived, only announced"; empty for a confirmed one. */
    static String marks(Cited cited) {
        var text = new StringBuilder();
        if (cited.confidence() != Confidence.CONFIRMED) {
            text.append(", ").append(cited.confidence().word());
        }
        if (cited.announced()) text.append(", only announced");
        return text.toString();
    }

    /** What is still to be found out, by the names of the criteria; null for nothing. */
    String toFindOut() {
        var open = verdict.findings().stream()
                .filter(finding -> isUnknown(finding) && !finding.awaitsJudgement() && !finding.preferred())
                .toList();
        if (open.isEmpty() || verdict.status() == Status.NOT_ELIGIBLE) return null;
        return "To find out: " + Names.few(names(open), CRITERIA_NAMED) + ".";
    }

    /** What is drawn by lot, and with which odds; null for nothing. */
    String drawn() {
        if (verdict.status() == Status.NOT_ELIGIBLE) return null;
        var lottery = Lottery.of(verdict, background);
        return lottery == null ? null : lottery.says();
    }

    /** What the answer would be on derived occupation codes; null where they change nothing. */
    String supposed() {
        var supposed = verdict.supposed();
        if (supposed == null) return null;
        var codes = supposed.codes().stream()
                .map(code ->
                        code.cited().unit() + " " + code.code() + " (" + code.occupation() + marks(code.cited()) + ")")
                .distinct()
                .toList();
        var would = new ArrayList<String>();
        var face = verdict.goal().face();
        if (supposed.status() != verdict.status()) would.add(supposed.status().word(face.kind()));
        supposed.settled()
                .forEach((criterion, truth) ->
                        would.add(criterion.name() + " " + (truth == Truth.MET ? "met" : "not met")));
        if (supposed.points() != null
                && !supposed.points().equals(verdict.points().total())) {
            would.add(Wording.points(
                    supposed.points().low(),
                    supposed.points().high(),
                    verdict.points().known()));
        }
        return "On a derived occupation, " + Names.list(codes, "and") + ", it would be: " + String.join("; ", would)
                + ". The duties decide; state the code to be told for certain.";
    }

    /** Whose judgement is awaited on what; null for nothing. */
    String toJudge() {
        var waiting = verdict.findings().stream()
                .filter(finding -> isUnknown(finding) && finding.awaitsJudgement() && !finding.preferred())
                .toList();
        if (waiting.isEmpty() || verdict.status() == Status.NOT_ELIGIBLE) return null;
        return "A person must judge: " + Names.few(names(waiting), CRITERIA_NAMED) + ".";
    }

    private static List<String> names(List<Finding> findings) {
        return findings.stream().map(finding -> finding.criterion().name()).toList();
    }

    /** What it costs the candidate, how long a decision takes, and when one may settle; null when nothing is known. */
    String outlook() {
        var parts = new ArrayList<String>();
        var face = verdict.goal().face();
        var cost = Costs.ofTheCandidate(background.fees(verdict.goal()));
        if (cost != null) parts.add("you pay " + cost);
        if (face.processing() != null) parts.add("decision in " + months(face.processing()));
        if (face.settlement() != null && face.settlement().months() != null) {
            int months = face.settlement().months();
            var clock = SettlementClock.of(verdict, background.inForce().day());
            parts.add(
                    months == 0
                            ? "permanent from the grant"
                            : "settlement after " + months(months)
                                    + clock.map(dated -> ", from " + Names.day(dated.settles()))
                                            .orElse(""));
        }
        return parts.isEmpty() ? null : Names.capital(String.join(" · ", parts)) + ".";
    }

    static String months(Face.Processing processing) {
        if (processing.least().compareTo(processing.most()) == 0)
            return new Amount(processing.most(), "months").words();
        return Amount.plain(processing.least()) + " to " + Amount.plain(processing.most()) + " months";
    }

    static String months(int months) {
        return new Amount(BigDecimal.valueOf(months), "months").words();
    }

    /** What the candidate would have to choose for this answer; null where there is no choice. */
    String choice() {
        if (verdict.choices().isEmpty()) return null;
        var chosen = verdict.choices().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(choice -> Wording.choice(choice.getKey(), choice.getValue()))
                .toList();
        return "Reckoned with " + Names.list(chosen, "and") + ".";
    }

    /** The offer it was decided on: "the offer of Example Bank"; null where the goal reads none. */
    String offer() {
        if (verdict.offer() == null) return null;
        var offer = offer(verdict);
        if (offer != null && offer.employer() != null) return "the offer of " + offer.employer();
        return "the offer at " + verdict.offer();
    }

    /** The offer it was decided on; null where there is none, and where no proof tells of it. */
    static Offer offer(Verdict verdict) {
        if (verdict.offer() == null) return null;
        for (var finding : verdict.findings()) {
            for (var rule : finding.rules()) {
                for (var condition : rule.conditions()) {
                    if (condition.fact() instanceof Offer offer
                            && offer.origin().path().equals(verdict.offer())) return offer;
                }
            }
        }
        return null;
    }
}
