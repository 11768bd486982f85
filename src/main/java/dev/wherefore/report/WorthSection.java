package dev.wherefore.report;

import dev.wherefore.rulebook.Face;
import dev.wherefore.verdict.Effect;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.Verdict;
import dev.wherefore.verdict.Worth;
import java.util.Comparator;
import java.util.List;

/**
 * Certifications or education paths: what each is worth to the candidate, and whether it may be begun. What is worth it
 * comes first; among that, what may be begun now, then what more speaks for, then what costs less.
 */
final class WorthSection {
    private static final int SHOWN_AMONG_OTHERS = 4;
    private static final int NAMED = 3;
    private static final int CHANGES = 5;

    private static final Comparator<Verdict> ORDER = Comparator.<Verdict, Worth.Standing>comparing(
                    verdict -> standing(verdict))
            .thenComparing(verdict -> verdict.worth() != null && score(verdict) == 0)
            .thenComparing(Verdict::status)
            .thenComparing(verdict -> -score(verdict))
            .thenComparing(verdict -> verdict.goal().face().name());

    private final Report report;
    private final Page page;

    WorthSection(Report report, Page page) {
        this.report = report;
        this.page = page;
    }

    /** @param alone whether nothing else was asked for, so that all of them are shown */
    void write(Face.Kind kind, List<Verdict> verdicts, boolean alone) {
        var ordered = verdicts.stream().sorted(ORDER).toList();
        var told = ordered.stream()
                .filter(verdict -> alone || speaksForItself(verdict))
                .limit(alone ? ordered.size() : SHOWN_AMONG_OTHERS)
                .toList();
        page.blank();
        page.heading(Titles.section(kind));
        for (var verdict : told) {
            if (isWithheld(verdict)) line(verdict);
            else goal(verdict);
        }
        int rest = ordered.size() - told.size();
        if (rest > 0) {
            var what = told.isEmpty() ? "None of " + rest + " is known to be worth it now" : "and " + rest + " more";
            page.paragraph(
                    TextReport.STEP,
                    what + ": `wherefore" + Page.TOGETHER + "advise" + Page.TOGETHER + "..." + Page.TOGETHER + "--kind"
                            + Page.TOGETHER + kind.word() + "`");
        }
    }

    private static boolean isWithheld(Verdict verdict) {
        return standing(verdict).compareTo(Worth.Standing.DEPENDS) > 0;
    }

    /** Whether it is worth a candidate's time who did not ask about certifications. */
    private static boolean speaksForItself(Verdict verdict) {
        return verdict.worth() == null || !isWithheld(verdict) && score(verdict) > 0;
    }

    /** Where nobody said what it is worth, whether it may be begun is all there is. */
    private static Worth.Standing standing(Verdict verdict) {
        return verdict.worth() == null
                ? Worth.Standing.DEPENDS
                : verdict.worth().standing();
    }

    private static int score(Verdict verdict) {
        return verdict.worth() == null ? 0 : verdict.worth().low();
    }

    private void goal(Verdict verdict) {
        var worth = verdict.worth();
        var text = new GoalText(verdict, report.background());
        title(verdict);
        if (worth != null) {
            page.paragraph(TextReport.VERDICT, Names.capital(speaking(worth)) + ".");
            var open = worth.withholds().stream()
                    .filter(reason -> reason.truth() == dev.wherefore.reason.Truth.UNKNOWN)
                    .toList();
            if (!open.isEmpty()) page.paragraph(TextReport.VERDICT, "Not worth it now if: " + names(open) + ".");
        }
        changes(verdict);
        page.paragraph(TextReport.VERDICT, begin(verdict));
        TextReport.details(text, verdict, TextReport.TOLD, page);
        TextReport.paragraph(text.outlook(), page);
        TextReport.paragraph(text.preparation(), page);
    }

    /** What holding it would change: statuses that become better first, then points. */
    private void changes(Verdict verdict) {
        var effects = report.effects().get(verdict.goal().id());
        if (effects == null) return;
        if (effects.isEmpty()) {
            page.paragraph(TextReport.VERDICT, "By itself it changes no verdict and no points.");
            return;
        }
        var words = effects.stream()
                .sorted(Comparator.comparing(Effect::isBetter)
                        .thenComparing(Effect::changesStatus)
                        .reversed())
                .map(WorthSection::words)
                .toList();
        page.paragraph(TextReport.VERDICT, "Would change: " + Names.few(words, CHANGES) + ".");
    }

    private static String words(Effect effect) {
        var title = Titles.of(effect.face());
        var kind = effect.face().kind();
        if (effect.changesStatus())
            return title + ": " + effect.to().word(kind) + " instead of "
                    + effect.from().word(kind);
        return title + ": "
                + Wording.points(effect.after().low(), effect.after().high(), true) + " instead of "
                + Wording.points(effect.before().low(), effect.before().high(), true);
    }

    /** One that is withheld, or that nothing speaks for, with the reason. */
    private void line(Verdict verdict) {
        title(verdict);
        var withheld = verdict.worth().withheld();
        var reason = withheld.isEmpty() ? "no rule finds anything in it for this profile" : names(withheld);
        page.paragraph(TextReport.VERDICT, Names.capital(reason) + ". " + begin(verdict));
    }

    private void title(Verdict verdict) {
        var standing = standing(verdict);
        var sign = Sign.of(
                switch (standing) {
                    case WORTH_IT -> Status.ELIGIBLE;
                    case DEPENDS -> Status.DEPENDS;
                    case NOTHING, NOT_NOW -> Status.NOT_ELIGIBLE;
                });
        var word = standing == Worth.Standing.NOTHING ? "no reason" : standing.word();
        if (verdict.worth() == null) {
            sign = Sign.of(verdict.status());
            word = verdict.word();
        }
        page.title(
                " " + sign.symbol() + " " + word,
                sign.ink(),
                TextReport.VERDICT,
                Titles.of(verdict.goal().face()),
                verdict.goal().id());
    }

    private static String speaking(Worth worth) {
        var speaking = worth.speaking();
        if (speaking.isEmpty()) return "what speaks for it is still to be found out";
        return "for it: " + names(speaking);
    }

    private static String names(List<Finding> findings) {
        return Names.few(
                findings.stream().map(finding -> finding.criterion().name()).toList(), NAMED);
    }

    private static String begin(Verdict verdict) {
        boolean exam = verdict.goal().face().kind() == Face.Kind.CERTIFICATION;
        var may = exam ? "sit it" : "begin it";
        return switch (verdict.status()) {
            case ELIGIBLE -> "You may " + may + ".";
            case REVIEW -> "A person must judge whether you may " + may + ".";
            case DEPENDS -> "Whether you may " + may + " depends.";
            case NOT_ELIGIBLE -> "You may not " + may + " yet.";
        };
    }
}
