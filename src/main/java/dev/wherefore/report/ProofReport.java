package dev.wherefore.report;

import dev.wherefore.change.Counterfactual;
import dev.wherefore.fact.Row;
import dev.wherefore.parameter.Caps;
import dev.wherefore.parameter.Cited;
import dev.wherefore.parameter.Source;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.RuleProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Missing;
import dev.wherefore.verdict.Points;
import dev.wherefore.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why one verdict is what it is: every criterion, rule and condition with what was found, what was asked, who says so and
 * since when, and what else one wants to know of the goal.
 */
public final class ProofReport {
    private static final int WORD = 11;
    private static final int STEP = 2;

    private final int width;
    private final boolean colour;

    /**
     * @param width  of the screen, in columns; only addresses of sources may be longer
     * @param colour whether to add the colours of a terminal
     */
    public ProofReport(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /** The whole proof of a verdict of a report. */
    public String of(Report report, Verdict verdict) {
        return new Writing(verdict, report.background(), new Page(width, colour)).whole(report, null);
    }

    /** The same with the smallest changes that would turn the verdict. */
    public String of(Report report, Verdict verdict, Counterfactual smallest) {
        return new Writing(verdict, report.background(), new Page(width, colour)).whole(report, smallest);
    }

    /** The proof of one criterion of a verdict of a report, or of one factor of its points, e.g. {@code core/age}. */
    public String of(Report report, Verdict verdict, String criterion) {
        return new Writing(verdict, report.background(), new Page(width, colour)).one(report, criterion);
    }

    /** The criteria and points alone, without a heading: what a failing scenario prints. */
    public String of(Verdict verdict, Background background) {
        return new Writing(verdict, background, new Page(width, colour)).bare();
    }

    /** One proof being written. */
    private static final class Writing {
        private final Verdict verdict;
        private final Background background;
        private final Wording wording;
        private final Page page;
        private final Map<String, Source> sources = new LinkedHashMap<>();

        Writing(Verdict verdict, Background background, Page page) {
            this.verdict = verdict;
            this.background = background;
            this.page = page;
            wording = background.wording(verdict.goal());
        }

        String whole(Report report, Counterfactual smallest) {
            heading(report);
            gist();
            criteria();
            points();
            missing();
            if (smallest != null) new SmallestChangeText(smallest, background).write(page);
            new FaceText(verdict, background, this::note).write(page);
            sources();
            footer();
            return page.toString();
        }

        String one(Report report, String criterion) {
            heading(report);
            var finding = verdict.finding(criterion);
            if (finding != null) {
                page.blank();
                criterion(finding);
            } else if (verdict.points() != null) {
                for (var factor : verdict.points().factors()) {
                    if (!factor.id().equals(criterion)) continue;
                    page.blank();
                    page.heading("Points · " + factor.id() + ": " + points(factor));
                    for (var rule : factor.rules()) rule(rule, STEP);
                }
            }
            sources();
            footer();
            return page.toString();
        }

        String bare() {
            criteria();
            points();
            return page.toString();
        }

        private void heading(Report report) {
            var face = verdict.goal().face();
            var sign = Sign.of(verdict.status());
            var text = new GoalText(verdict, background);
            page.title(
                    sign.symbol() + " " + verdict.word() + "  ",
                    sign.ink(),
                    verdict.word().length() + 4,
                    Titles.of(face),
                    verdict.goal().id());
            page.faint(
                    0, report.heading() + " · as of " + Names.day(report.day()) + " · rulebook " + report.shortHash());
            page.paragraph(0, Names.capital(text.summary()) + ".");
            var offer = text.offer();
            if (offer != null) page.paragraph(0, "Decided on " + offer + " (" + verdict.offer() + ").");
            if (text.choice() != null) page.paragraph(0, text.choice());
            page.faint(0, "Lines are those of " + verdict.goal().id() + ".drl.");
        }

        /** What the verdict comes to in a few sentences, before the whole of it. */
        private void gist() {
            var face = verdict.goal().face();
            var text = new GoalText(verdict, background);
            if (face.forWhom() != null) page.paragraph(0, "For whom: " + face.forWhom());
            if (face.legalBasis() != null) page.paragraph(0, "Legal basis: " + face.legalBasis());
            for (var notMet : text.notMet(verdict.findings().size())) page.paragraph(0, notMet);
            if (text.toFindOut() != null) page.paragraph(0, text.toFindOut());
            if (text.toJudge() != null) page.paragraph(0, text.toJudge());
        }

        private void criteria() {
            for (var finding : verdict.findings()) {
                page.blank();
                criterion(finding);
            }
        }

        private void criterion(Finding finding) {
            var face = finding.criterion();
            status(
                    finding.truth(),
                    finding.awaitsJudgement(),
                    0,
                    face.name() + (finding.preferred() ? " (preferred)" : ""),
                    "#" + face.id());
            if (face.about() != null) page.paragraph(WORD, Names.capital(face.about()));
            if (finding.rules().size() > 1)
                page.faint(WORD, "Any of these " + finding.rules().size() + " is enough:");
            for (var rule : finding.rules()) rule(rule, STEP);
        }

        private void rule(RuleProof proof, int indent) {
            boolean judgement = proof.conditions().stream().anyMatch(ConditionProof::judgement);
            var gives = proof.points() == null
                    ? ""
                    : ": "
                            + Wording.points(
                                    proof.points().low(),
                                    proof.points().high(),
                                    proof.points().known());
            status(
                    proof.truth(),
                    judgement,
                    indent,
                    proof.rule().name() + gives,
                    "line " + proof.rule().line());
            var source = background.source(verdict.goal(), proof.rule().source());
            if (source != null) {
                note(source);
                page.faint(indent + WORD, source.title() + " [" + source.id() + "]");
            }
            conditions(proof.conditions(), false, indent + STEP);
        }

        /** @param isNegated whether they must not be met together */
        private void conditions(List<ConditionProof> conditions, boolean isNegated, int indent) {
            for (int i = 0; i < conditions.size(); i++) {
                var condition = conditions.get(i);
                if (condition.fact() instanceof Row row && condition.type() == Row.TYPE) {
                    // The columns of one row are one thing to a reader.
                    int end = i + 1;
                    while (end < conditions.size() && conditions.get(end).fact() == row) end++;
                    row(row, conditions.subList(i, end), indent);
                    i = end - 1;
                } else if (condition.type() == null) {
                    status(condition.truth(), condition.judgement(), indent, wording.gist(condition), "");
                    conditions(condition.inner(), isNegated != condition.negated(), indent + STEP);
                } else {
                    condition(condition, isNegated, indent);
                }
            }
        }

        private void row(Row row, List<ConditionProof> columns, int indent) {
            var truth = columns.stream().map(ConditionProof::truth).reduce(Truth.MET, Truth::and);
            status(truth, false, indent, wording.row(row, columns), "");
            page.faint(indent + WORD, "line " + columns.get(0).line());
            background.cite(row.table()).ifPresent(cited -> figure(cited, indent + WORD));
        }

        private static boolean orders(ConditionProof condition) {
            return condition.operator().startsWith("<") || condition.operator().startsWith(">");
        }

        private void condition(ConditionProof condition, boolean isNegated, int indent) {
            status(condition.truth(), condition.judgement(), indent, wording.says(condition), "");
            // What a literal asks stands in the sentence already.
            boolean isSaid = condition.operand() == null && !orders(condition);
            var metBy = isNegated || isSaid ? null : wording.metBy(condition);
            if (metBy != null) page.paragraph(indent + WORD, "Would be met by " + metBy + ".");
            var path = ProfilePath.of(condition);
            page.faint(
                    indent + WORD,
                    (path.isEmpty() ? "" : path + " · ") + "line " + condition.line() + ": " + condition.text());
            var operand = condition.operand();
            if (operand == null || operand.parameter() == null) return;
            background
                    .cite(operand.parameter())
                    .ifPresentOrElse(
                            cited -> figure(cited, indent + WORD),
                            () -> page.faint(
                                    indent + WORD, operand.parameter() + ": " + wording.unknown(operand.parameter())));
        }

        private void figure(Cited cited, int indent) {
            note(cited.source());
            page.faint(indent, cited.id() + ": " + said(cited));
            if (!cited.note().isEmpty()) page.faint(indent, "Note: " + cited.note());
        }

        private String said(Cited cited) {
            var since = cited.source().isTimeless() ? "" : ", in force since " + Names.day(cited.inForceFrom());
            return wording.value(cited) + since + GoalText.marks(cited) + " ["
                    + cited.source().id() + "]";
        }

        private void status(Truth truth, boolean judgement, int indent, String text, String right) {
            var sign = Sign.of(truth, judgement);
            var lead = " ".repeat(indent) + sign.symbol() + " " + truth.word();
            if (indent == 0) page.title(lead, sign.ink(), WORD, text, right);
            else page.spread(lead, sign.ink(), indent + WORD, text, right);
        }

        private void points() {
            var points = verdict.points();
            if (points == null) return;
            page.blank();
            var total = Wording.points(points.total().low(), points.total().high(), points.known());
            page.heading("Points · " + background.about(points.scheme()) + ": " + total);
            background
                    .cite(points.scheme())
                    .ifPresentOrElse(
                            cited -> {
                                note(cited.source());
                                var most = ((Caps) cited.value()).most();
                                page.faint(
                                        STEP,
                                        (most == null ? "no cap" : "at most " + new Amount(most, "points").words())
                                                + ", in force since " + Names.day(cited.inForceFrom())
                                                + GoalText.marks(cited) + " ["
                                                + cited.source().id() + "]");
                            },
                            () -> page.faint(STEP, wording.unknown(points.scheme())));
            for (var factor : points.factors()) if (factor.id().indexOf('/') < 0) factor(factor, STEP);
            for (var group : points.groups().entrySet()) {
                int indent = STEP + STEP * depth(group.getKey());
                var sum = group.getValue();
                page.hanging(
                        "",
                        Ink.PLAIN,
                        indent,
                        Wording.factor(group.getKey()) + ": " + Wording.points(sum.low(), sum.high(), points.known()));
                for (var factor : points.factors()) {
                    int end = factor.id().lastIndexOf('/');
                    if (end >= 0 && factor.id().substring(0, end).equals(group.getKey())) factor(factor, indent + STEP);
                }
            }
        }

        private static int depth(String group) {
            return (int) group.chars().filter(c -> c == '/').count();
        }

        private String points(Points.Factor factor) {
            boolean known = factor.rules().stream()
                    .allMatch(rule -> rule.points() == null || rule.points().known());
            return Wording.points(factor.points().low(), factor.points().high(), known);
        }

        /** A factor with the rules that give its points, or could still give more. */
        private void factor(Points.Factor factor, int indent) {
            page.paragraph(indent, Wording.factor(factor.id()) + ": " + points(factor));
            for (var rule : factor.rules()) {
                if (rule.points() == null
                        || rule.points().known() && rule.points().high().signum() == 0) continue;
                if (rule.points().known()
                        && rule.points().high().compareTo(factor.points().low()) < 0) continue;
                var sign = Sign.of(rule.truth(), false);
                page.hanging(
                        " ".repeat(indent + STEP) + sign.symbol(),
                        sign.ink(),
                        indent + STEP + STEP,
                        rule.rule().name() + ": " + told(rule));
            }
        }

        private String told(RuleProof rule) {
            var parts = new ArrayList<String>();
            var conditions = rule.conditions();
            for (var condition : conditions) {
                if (condition.fact() instanceof Row row) {
                    var columns = conditions.stream()
                            .filter(other -> other.fact() == row)
                            .toList();
                    if (columns.get(0) == condition) parts.add(wording.row(row, columns));
                } else if (condition.truth() != Truth.MET) {
                    parts.add(wording.says(condition));
                }
            }
            return parts.isEmpty() ? rule.truth().word() : String.join("; ", parts);
        }

        private void missing() {
            if (verdict.missing().isEmpty()) return;
            page.blank();
            page.heading("What would settle it");
            for (Missing missing : verdict.missing()) {
                page.hanging(
                        "  -",
                        Ink.PLAIN,
                        STEP + STEP,
                        missing.question() + (missing.judgement() ? " (for another person to judge)" : ""));
                page.faint(STEP + STEP, missing.path());
            }
        }

        private void sources() {
            if (sources.isEmpty()) return;
            page.blank();
            page.heading("Sources");
            for (var source : sources.values()) {
                page.hanging(
                        "  -",
                        Ink.PLAIN,
                        STEP + STEP,
                        "[" + source.id() + "] " + source.title() + " (" + source.publisher() + ")" + read(source));
                if (source.url() != null) page.unbroken(STEP + STEP, source.url());
            }
        }

        private String read(Source source) {
            if (source.isTimeless()) return "";
            boolean assumed = background.inForce().day().isAfter(source.checked());
            return ", read " + Names.day(source.checked()) + (assumed ? " and taken to hold since" : "");
        }

        private void note(Source source) {
            sources.putIfAbsent(source.id() + " " + source.title(), source);
        }

        private void footer() {
            page.blank();
            page.faint(0, TextReport.caution(FiguresUsed.by(List.of(verdict), background)));
        }
    }
}
