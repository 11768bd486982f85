package dev.wherefore.readiness;

import dev.wherefore.fact.Skill;
import dev.wherefore.parameter.Range;
import dev.wherefore.reason.RuleProof;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far the candidate's skills are from those that a level asks for, read from the level's findings: the level of each
 * skill that no way to meet its criteria goes without.
 *
 * @param skills the largest gap first, each weighed by its importance; what is not known follows, and what is met
 * @param known  false when some level that is asked for is not known on the day: the gap is then not bounded
 */
public record SkillsGap(List<SkillGap> skills, boolean known) {
    private static final int DECISIVE = 3;
    private static final BigDecimal ALL = new BigDecimal(100);
    private static final int DIGITS = 1;

    private static final Comparator<SkillGap> ORDER = Comparator.<SkillGap>comparingInt(
                    gap -> gap.isOpen() ? 0 : gap.held() == null ? 1 : 2)
            .thenComparing(gap -> gap.levels().high().negate().multiply(BigDecimal.valueOf(gap.importance())))
            .thenComparing(SkillGap::skill);

    public SkillsGap {
        skills = List.copyOf(skills);
    }

    /** The gap of a verdict on a level. */
    public static SkillsGap of(Verdict level, Yardsticks yardsticks) {
        var required = new LinkedHashMap<String, Integer>();
        var held = new LinkedHashMap<String, Integer>();
        var decisive = new HashSet<String>();
        boolean known = true;
        for (var finding : level.findings()) {
            for (var skill : Asked.unavoidable(finding.rules(), Asked::skills).entrySet()) {
                if (skill.getValue().contains(null)) {
                    known = false;
                    continue;
                }
                int least = skill.getValue().stream()
                        .mapToInt(Integer::intValue)
                        .min()
                        .orElseThrow();
                required.merge(skill.getKey(), least, Math::max);
                if (isDecisive(finding)) decisive.add(skill.getKey());
            }
            for (var rule : finding.rules()) hold(rule, held);
        }
        var focus = focus(level);
        var gaps = required.entrySet().stream()
                .map(skill -> gap(
                        skill.getKey(),
                        skill.getValue(),
                        held.get(skill.getKey()),
                        importance(skill.getKey(), decisive, focus, yardsticks),
                        yardsticks))
                .sorted(ORDER)
                .toList();
        return new SkillsGap(gaps, known);
    }

    /** A focus item that must hold is a criterion of its own, of the greatest weight. */
    private static boolean isDecisive(Finding finding) {
        return finding.weight() == DECISIVE && !finding.preferred();
    }

    /** The other focus items give points. */
    private static Set<String> focus(Verdict level) {
        var skills = new HashSet<String>();
        if (level.points() == null) return skills;
        for (var factor : level.points().factors()) {
            for (var rule : factor.rules()) skills.addAll(Asked.skills(rule).keySet());
        }
        return skills;
    }

    private static void hold(RuleProof rule, Map<String, Integer> held) {
        for (var condition : Asked.on(Skill.class, rule)) {
            var skill = (Skill) condition.fact();
            held.put(skill.id(), skill.level());
        }
    }

    private static int importance(String skill, Set<String> decisive, Set<String> focus, Yardsticks yardsticks) {
        if (decisive.contains(skill)) return yardsticks.decisive();
        return focus.contains(skill) ? yardsticks.focus() : yardsticks.other();
    }

    private static SkillGap gap(String skill, int required, Integer held, int importance, Yardsticks yardsticks) {
        boolean open = held != null && held < required;
        return new SkillGap(skill, required, held, importance, open ? yardsticks.effort(required - held) : null);
    }

    /** The missing levels as a share of those asked for, each weighed by its importance, of 100; unbounded when not known. */
    public Range weighted() {
        if (!known) return new Range(BigDecimal.ZERO, ALL);
        var all = BigDecimal.ZERO;
        var missing = Range.ZERO;
        for (var gap : skills) {
            var importance = BigDecimal.valueOf(gap.importance());
            all = all.add(importance.multiply(BigDecimal.valueOf(gap.required())));
            var levels = gap.levels();
            missing = missing.plus(
                    new Range(levels.low().multiply(importance), levels.high().multiply(importance)));
        }
        if (all.signum() == 0) return Range.ZERO;
        return new Range(share(missing.low(), all), share(missing.high(), all));
    }

    /** The gaps that are there for certain. */
    public List<SkillGap> open() {
        return skills.stream().filter(SkillGap::isOpen).toList();
    }

    /** What closing every open gap takes, side by side: the longest time and all the hours; null when none is open. */
    public ClosingEffort together() {
        ClosingEffort all = null;
        for (var gap : open()) all = all == null ? gap.effort() : all.beside(gap.effort());
        return all;
    }

    /** The skills that the profile does not state. */
    public List<SkillGap> notStated() {
        return skills.stream().filter(gap -> gap.held() == null).toList();
    }

    private static BigDecimal share(BigDecimal part, BigDecimal all) {
        return part.multiply(ALL).divide(all, DIGITS, RoundingMode.HALF_UP);
    }
}
