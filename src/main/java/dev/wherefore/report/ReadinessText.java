package dev.wherefore.report;

import dev.wherefore.parameter.Range;
import dev.wherefore.readiness.Advice;
import dev.wherefore.readiness.Band;
import dev.wherefore.readiness.ClosingEffort;
import dev.wherefore.readiness.DimensionScore;
import dev.wherefore.readiness.ReadinessAssessment;
import dev.wherefore.readiness.SkillGap;
import dev.wherefore.readiness.SkillsGap;
import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A readiness report for its candidate: the score in each respect, what is missing, and what to do first. */
public final class ReadinessText {
    private static final int LEAD = 17;
    private static final int SHOWN = 7;
    private static final int TOLD = 3;

    private final int width;
    private final boolean colour;

    /**
     * @param width  of the screen, in columns; no line is longer
     * @param colour whether to add the colours of a terminal
     */
    public ReadinessText(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /** The report, ending with a line break. */
    public String of(ReadinessReport readiness) {
        var report = readiness.of();
        var page = new Page(width, colour);
        page.title(
                "",
                Ink.PLAIN,
                0,
                report.heading(),
                "as of " + Names.day(report.day()) + " · rulebook " + report.shortHash());
        for (var assessment : readiness.assessments()) assessment(assessment, readiness, page);
        page.blank();
        page.faint(
                0,
                "The weights, bands and efforts are yardsticks of our own, derived from no source. "
                        + ReadinessReport.CERTIFICATES + " Every criterion: `wherefore" + Page.TOGETHER + "why`.");
        return page.toString();
    }

    private static void assessment(ReadinessAssessment assessment, ReadinessReport readiness, Page page) {
        var level = assessment.level();
        var background = readiness.of().background();
        var wording = background.wording(level.goal());
        page.blank();
        page.title(
                "",
                Ink.PLAIN,
                0,
                "Readiness: " + Titles.of(level.goal().face()),
                level.goal().id());
        page.title(" " + score(assessment.score()), Ink.BOLD, LEAD, band(assessment), "");
        page.paragraph(LEAD, bands(readiness) + " " + ReadinessReport.CAUTION + " " + verdict(assessment));
        page.blank();
        for (var dimension : assessment.dimensions()) dimension(dimension, wording, background, page);
        skills(assessment.skills(), background, page);
        page.blank();
        page.heading("What to do first");
        for (var advice : assessment.advice()) {
            page.hanging(" " + advice.area().word(), Ink.BOLD, LEAD, advice(advice, wording, background));
        }
    }

    private static String band(ReadinessAssessment assessment) {
        if (assessment.least() == assessment.most())
            return Names.capital(assessment.most().word());
        return Names.capital(assessment.least().word()) + " to "
                + assessment.most().word() + ", depending on what is not stated yet";
    }

    private static String bands(ReadinessReport readiness) {
        return "Of 100; " + Band.DEVELOPING.word() + " from "
                + readiness.yardsticks().developing().toPlainString() + ", " + Band.COMPETITIVE.word() + " from "
                + readiness.yardsticks().competitive().toPlainString() + ".";
    }

    private static String verdict(ReadinessAssessment assessment) {
        var failed = assessment.failed().stream()
                .map(Finding::criterion)
                .map(criterion -> criterion.name())
                .toList();
        var said = "The level's own verdict: " + assessment.level().word();
        return failed.isEmpty() ? said + "." : said + "; not met: " + Names.few(failed, SHOWN) + ".";
    }

    private static void dimension(DimensionScore dimension, Wording wording, Background background, Page page) {
        var score = dimension.score() == null ? "not asked for" : score(dimension.score()) + " of 100";
        page.hanging(
                " " + dimension.dimension().word(),
                Ink.BOLD,
                LEAD,
                score + ", weight " + dimension.weight().toPlainString());
        var told = new ArrayList<String>();
        for (var condition : dimension.missing()) {
            if (condition.truth() == Truth.NOT_MET) told.add(wording.says(condition));
        }
        for (int i = 0; i < Math.min(TOLD, told.size()); i++) page.paragraph(LEAD, "✗ " + told.get(i));
        if (told.size() > TOLD) page.paragraph(LEAD, "and " + (told.size() - TOLD) + " more");
        long open = dimension.missing().stream()
                .filter(condition -> condition.truth() == Truth.UNKNOWN)
                .count();
        if (open > 0) page.paragraph(LEAD, "? " + Names.count(open, "condition") + " not known yet");
        for (var lack : dimension.lacks()) {
            var attribute = background.catalogue().record().get(lack.attribute());
            page.paragraph(
                    LEAD,
                    Sign.of(lack.truth(), false).symbol() + " "
                            + (attribute == null ? lack.attribute() : attribute.label()));
        }
    }

    private static void skills(SkillsGap skills, Background background, Page page) {
        var open = skills.open();
        page.blank();
        page.heading("Skills");
        if (!skills.known()) page.paragraph(LEAD, "What the level asks for is not known on this day.");
        page.hanging(
                " " + score(skills.weighted()) + "%",
                Ink.BOLD,
                LEAD,
                "of the levels asked for are missing, weighed by how much the level rests on the skill");
        for (var gap : first(open)) {
            page.hanging(
                    " " + gap.held() + " of " + gap.required(),
                    Ink.BOLD,
                    LEAD,
                    skill(gap, background) + ": " + effort(gap));
        }
        if (open.size() > SHOWN) page.paragraph(LEAD, "and " + (open.size() - SHOWN) + " more");
        var together = skills.together();
        if (open.size() > 1) {
            page.hanging(
                    " together",
                    Ink.BOLD,
                    LEAD,
                    between(together.leastMonths(), together.mostMonths(), "months") + hours(together)
                            + ", side by side");
        }
        var notStated = skills.notStated();
        if (notStated.isEmpty()) return;
        page.hanging(
                " ? not stated",
                Ink.OPEN,
                LEAD,
                Names.few(notStated.stream().map(SkillGap::skill).toList(), SHOWN));
    }

    private static String skill(SkillGap gap, Background background) {
        var term = background.catalogue().skills().get(gap.skill());
        return term == null ? gap.skill() : term.title();
    }

    /** What it takes, and how it is done. */
    static String effort(SkillGap gap) {
        var effort = gap.effort();
        var time = between(effort.leastMonths(), effort.mostMonths(), "months");
        return switch (gap.required() - gap.held()) {
            case 1 -> time + hours(effort) + ", by a course or certification and one applied piece of work";
            case 2 -> time + hours(effort) + ", by a role or project that needs the skill daily";
            default -> time + ", a long-term gap that another role closes";
        };
    }

    private static String hours(ClosingEffort effort) {
        if (effort.leastHours() == null || effort.mostHours() == null) return "";
        return " and " + between(effort.leastHours(), effort.mostHours(), "hours");
    }

    private static String between(BigDecimal least, BigDecimal most, String unit) {
        return least.toPlainString() + " to " + most.toPlainString() + " " + unit;
    }

    /** A sentence or two. */
    static String advice(Advice advice, Wording wording, Background background) {
        if (advice.skill() != null) {
            return Names.capital(skill(advice.skill(), background)) + ": " + effort(advice.skill()) + ".";
        }
        var condition = advice.condition();
        if (condition == null) return "Nothing that is asked for is missing.";
        var says = Names.capital(wording.says(condition)) + ".";
        if (condition.truth() == Truth.UNKNOWN) return "Find this out first. " + says;
        return switch (advice.area()) {
            case EDUCATION -> "A degree is missing, for which proven delivery stands in only in part. " + says;
            case PROJECTS -> "Look for a project or a post that raises this. " + says;
            case EXPERIENCE -> "Time is missing. " + says;
        };
    }

    private static List<SkillGap> first(List<SkillGap> gaps) {
        return gaps.size() <= SHOWN ? gaps : gaps.subList(0, SHOWN);
    }

    /** Rounded down, so that a band is never seen to be reached before it is. */
    private static String score(Range range) {
        var low = whole(range.low());
        var high = whole(range.high());
        return low.equals(high) ? low : low + " to " + high;
    }

    private static String whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.DOWN).toPlainString();
    }
}
