package dev.wherefore.readiness;

import dev.wherefore.fact.Degree;
import dev.wherefore.fact.Experience;
import dev.wherefore.fact.Facts;
import dev.wherefore.fact.Record;
import dev.wherefore.parameter.CodeList;
import dev.wherefore.parameter.Range;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.RuleProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How near a candidate is to a level, in six respects and over all, read from the level's findings.
 *
 * <p>It counts and decides nothing: no band overrides a criterion that is not met. What is not known makes a score a range.
 *
 * @param level      the verdict that it is read from
 * @param dimensions every dimension, in the order of weight
 * @param score      of 100, weighed over the dimensions that the level asks for
 * @param least      the band when every missing answer speaks against the candidate
 * @param most       the band when every missing answer speaks for the candidate
 * @param skills     the gap in skills
 * @param advice     one for each area
 */
public record ReadinessAssessment(
        Verdict level,
        List<DimensionScore> dimensions,
        Range score,
        Band least,
        Band most,
        SkillsGap skills,
        List<Advice> advice) {
    private static final BigDecimal ALL = new BigDecimal(100);
    private static final Range FULL = Range.of(ALL);
    private static final int DIGITS = 1;
    private static final int FINE = 10;
    private static final int MONTHS_A_YEAR = 12;

    public ReadinessAssessment {
        dimensions = List.copyOf(dimensions);
        advice = List.copyOf(advice);
    }

    /** The assessment that a verdict on a level comes to. */
    public static ReadinessAssessment of(Verdict level, Facts facts, Yardsticks yardsticks) {
        return new Reading(level, facts, yardsticks).assess();
    }

    /** The criteria that the verdict rests on and that are not met. */
    public List<Finding> failed() {
        return level.findings().stream()
                .filter(finding -> !finding.preferred() && finding.truth() == Truth.NOT_MET)
                .toList();
    }

    /** The score of a dimension. */
    public DimensionScore dimension(Dimension dimension) {
        return dimensions.get(dimension.ordinal());
    }

    /** Reads one verdict. */
    private static final class Reading {
        private final Verdict level;
        private final Facts facts;
        private final Yardsticks yardsticks;
        private final SkillsGap skills;

        Reading(Verdict level, Facts facts, Yardsticks yardsticks) {
            this.level = level;
            this.facts = facts;
            this.yardsticks = yardsticks;
            skills = SkillsGap.of(level, yardsticks);
        }

        ReadinessAssessment assess() {
            var scores = new ArrayList<DimensionScore>();
            for (var dimension : Dimension.values()) {
                scores.add(
                        switch (dimension) {
                            case EXPERIENCE -> experience();
                            case SCOPE -> scope();
                            case PROJECTS -> projects();
                            case SKILLS -> skills();
                            case EDUCATION -> education();
                            case VISIBILITY -> visibility();
                        });
            }
            var score = total(scores);
            return new ReadinessAssessment(
                    level,
                    scores,
                    score,
                    yardsticks.band(score.low()),
                    yardsticks.band(score.high()),
                    skills,
                    advice(scores));
        }

        private static Range total(List<DimensionScore> scores) {
            var weights = BigDecimal.ZERO;
            var low = BigDecimal.ZERO;
            var high = BigDecimal.ZERO;
            for (var each : scores) {
                if (each.score() == null) continue;
                weights = weights.add(each.weight());
                low = low.add(each.score().low().multiply(each.weight()));
                high = high.add(each.score().high().multiply(each.weight()));
            }
            if (weights.signum() == 0) return Range.ZERO;
            return new Range(
                    low.divide(weights, DIGITS, RoundingMode.DOWN), high.divide(weights, DIGITS, RoundingMode.DOWN));
        }

        private DimensionScore score(Dimension dimension, Range score, List<ConditionProof> missing) {
            return score(dimension, score, missing, List.of());
        }

        private DimensionScore score(Dimension dimension, Range score, List<ConditionProof> missing, List<Lack> lacks) {
            var rounded = score == null ? null : new Range(rounded(score.low()), rounded(score.high()));
            return new DimensionScore(dimension, yardsticks.weights().get(dimension), rounded, missing, lacks);
        }

        /** Down, so that a hundred is only said when nothing is missing. */
        private static BigDecimal rounded(BigDecimal score) {
            return score.setScale(DIGITS, RoundingMode.DOWN);
        }

        /** The share of the time that has passed, for each criterion whose first rule counts time. */
        private DimensionScore experience() {
            var shares = new ArrayList<Range>();
            var missing = new ArrayList<ConditionProof>();
            for (var finding : level.findings()) {
                if (finding.preferred() || times(finding.rules().get(0)).isEmpty()) continue;
                shares.add(time(finding));
                if (finding.truth() == Truth.MET) continue;
                missing.addAll(missing(times(finding.rules().get(0))));
            }
            return score(Dimension.EXPERIENCE, shares.isEmpty() ? null : mean(shares), missing);
        }

        private static List<ConditionProof> times(RuleProof rule) {
            return Asked.on(Experience.class, rule).stream()
                    .filter(condition -> condition.operator().startsWith(">"))
                    .toList();
        }

        /** The best way counts; one that is open may still come to be the best. */
        private static Range time(Finding finding) {
            if (finding.truth() == Truth.MET) return FULL;
            var best = Range.ZERO;
            for (var rule : finding.rules()) {
                var times = times(rule);
                var rest = Truth.MET;
                for (var condition : Asked.conditions(rule)) {
                    if (!times.contains(condition)) rest = rest.and(condition.truth());
                }
                if (rest == Truth.NOT_MET) continue;
                var share = FULL;
                for (var time : times) share = least(share, share(time));
                var low = rest == Truth.MET && !times.isEmpty() ? share.low() : BigDecimal.ZERO;
                best = new Range(best.low().max(low), best.high().max(share.high()));
            }
            return best;
        }

        private static Range share(ConditionProof time) {
            var experience = (Experience) time.fact();
            if (!(time.required() instanceof Number required)) return new Range(BigDecimal.ZERO, ALL);
            var months = new BigDecimal(required.toString());
            if (time.property().name().equals("years")) months = months.multiply(BigDecimal.valueOf(MONTHS_A_YEAR));
            if (months.signum() <= 0) return FULL;
            return new Range(share(experience.least(), months), share(experience.most(), months));
        }

        private static BigDecimal share(int have, BigDecimal need) {
            return ALL.min(BigDecimal.valueOf(have).multiply(ALL).divide(need, FINE, RoundingMode.DOWN));
        }

        private static Range least(Range one, Range other) {
            return new Range(one.low().min(other.low()), one.high().min(other.high()));
        }

        /** The share of the next level's floors that are reached; the best of several ways to reach one counts. */
        private DimensionScore scope() {
            int floors = 0;
            var low = BigDecimal.ZERO;
            var high = BigDecimal.ZERO;
            var missing = new ArrayList<ConditionProof>();
            for (var finding : level.findings()) {
                if (!finding.preferred()) continue;
                var asked = floors(finding, yardsticks.scopeAttributes());
                if (asked.isEmpty()) continue;
                int count = asked.get(0).size();
                floors += count;
                var best = Range.ZERO;
                for (var way : asked) {
                    best = new Range(
                            best.low().max(share(count(way, Truth.MET), way.size())),
                            best.high().max(share(way.size() - count(way, Truth.NOT_MET), way.size())));
                }
                low = low.add(best.low().multiply(BigDecimal.valueOf(count)));
                high = high.add(best.high().multiply(BigDecimal.valueOf(count)));
                if (best.low().compareTo(ALL) < 0) missing.addAll(missing(asked.get(0)));
            }
            return score(Dimension.SCOPE, floors == 0 ? null : mean(low, high, floors), missing);
        }

        private static List<List<ConditionProof>> floors(Finding finding, CodeList attributes) {
            return finding.rules().stream()
                    .map(rule -> Asked.onRecord(attributes, rule))
                    .filter(conditions -> !conditions.isEmpty())
                    .toList();
        }

        private static BigDecimal share(long part, int all) {
            return BigDecimal.valueOf(part).multiply(ALL).divide(BigDecimal.valueOf(all), FINE, RoundingMode.DOWN);
        }

        private static long count(List<ConditionProof> conditions, Truth truth) {
            return conditions.stream()
                    .filter(condition -> condition.truth() == truth)
                    .count();
        }

        /** The share of the attributes of which everything that is asked for is met. */
        private DimensionScore projects() {
            var truths = new LinkedHashMap<String, Truth>();
            var missing = new ArrayList<ConditionProof>();
            for (var finding : level.findings()) {
                for (var asked :
                        Asked.unavoidable(finding.rules(), this::onProjects).entrySet()) {
                    var truth = Truth.NOT_MET;
                    for (var condition : asked.getValue()) truth = truth.or(condition.truth());
                    truths.merge(asked.getKey(), truth, Truth::and);
                    if (truth != Truth.MET) missing.add(asked.getValue().get(0));
                }
            }
            if (truths.isEmpty()) return score(Dimension.PROJECTS, null, missing);
            long met = truths.values().stream().filter(Truth.MET::equals).count();
            long failed = truths.values().stream().filter(Truth.NOT_MET::equals).count();
            int all = truths.size();
            return score(Dimension.PROJECTS, new Range(share(met, all), share(all - failed, all)), missing);
        }

        private Map<String, ConditionProof> onProjects(RuleProof rule) {
            var asked = new LinkedHashMap<String, ConditionProof>();
            for (var condition : Asked.onRecord(yardsticks.projectAttributes(), rule)) {
                asked.put(((Record) condition.fact()).id(), condition);
            }
            return asked;
        }

        private DimensionScore skills() {
            if (skills.skills().isEmpty() && skills.known()) return score(Dimension.SKILLS, null, List.of());
            var gap = skills.weighted();
            return score(Dimension.SKILLS, new Range(ALL.subtract(gap.high()), ALL.subtract(gap.low())), List.of());
        }

        /** A degree counts in full, what may stand in for it in part. */
        private DimensionScore education() {
            for (var finding : level.findings()) {
                if (finding.preferred()) continue;
                var degree = Truth.NOT_MET;
                var instead = Truth.NOT_MET;
                RuleProof asked = null;
                for (var rule : finding.rules()) {
                    if (Asked.asksFor(Degree.TYPE.name(), rule)) {
                        degree = degree.or(rule.truth());
                        if (asked == null) asked = rule;
                    } else {
                        instead = instead.or(rule.truth());
                    }
                }
                if (asked == null) continue;
                var low = degree == Truth.MET ? ALL : instead == Truth.MET ? waived() : BigDecimal.ZERO;
                var high = degree != Truth.NOT_MET ? ALL : instead != Truth.NOT_MET ? waived() : BigDecimal.ZERO;
                var missing = degree == Truth.MET ? List.<ConditionProof>of() : missing(Asked.conditions(asked));
                return score(Dimension.EDUCATION, new Range(low, high), missing);
            }
            return score(Dimension.EDUCATION, null, List.of());
        }

        private BigDecimal waived() {
            return yardsticks.educationWaived();
        }

        private DimensionScore visibility() {
            var mentor = facts.keyed(Record.TYPE, "has_mentor").flag();
            var signs = List.of(
                    new Lack("has_mentor", mentor == null ? Truth.UNKNOWN : Truth.of(mentor)),
                    atLeast("professional_contacts_active", yardsticks.contacts()),
                    atLeast("executive_reports_12m", yardsticks.executiveReports()));
            return score(
                    Dimension.VISIBILITY,
                    mean(signs.stream().map(sign -> of(sign.truth())).toList()),
                    List.of(),
                    signs.stream().filter(sign -> sign.truth() != Truth.MET).toList());
        }

        private Lack atLeast(String attribute, BigDecimal least) {
            var number = facts.keyed(Record.TYPE, attribute).number();
            return new Lack(attribute, number == null ? Truth.UNKNOWN : Truth.of(number.compareTo(least) >= 0));
        }

        private static Range of(Truth truth) {
            return switch (truth) {
                case MET -> FULL;
                case NOT_MET -> Range.ZERO;
                case UNKNOWN -> new Range(BigDecimal.ZERO, ALL);
            };
        }

        private static Range mean(List<Range> ranges) {
            var sum = Range.ZERO;
            for (var range : ranges) sum = sum.plus(range);
            return mean(sum.low(), sum.high(), ranges.size());
        }

        private static Range mean(BigDecimal low, BigDecimal high, int count) {
            var all = BigDecimal.valueOf(count);
            return new Range(low.divide(all, FINE, RoundingMode.DOWN), high.divide(all, FINE, RoundingMode.DOWN));
        }

        /** What is not met before what is not known. */
        private static List<ConditionProof> missing(List<ConditionProof> conditions) {
            var missing = new ArrayList<ConditionProof>();
            for (var truth : List.of(Truth.NOT_MET, Truth.UNKNOWN)) {
                for (var condition : conditions) if (condition.truth() == truth) missing.add(condition);
            }
            return missing;
        }

        private List<Advice> advice(List<DimensionScore> scores) {
            var education = first(scores, Dimension.EDUCATION);
            var projects = first(scores, Dimension.PROJECTS);
            if (projects == null) projects = first(scores, Dimension.SCOPE);
            // With the education that is asked for, what remains to be learned is a skill.
            var skill = education == null && !skills.open().isEmpty()
                    ? skills.open().get(0)
                    : null;
            return List.of(
                    new Advice(Advice.Area.EDUCATION, education, skill),
                    new Advice(Advice.Area.PROJECTS, projects, null),
                    new Advice(Advice.Area.EXPERIENCE, first(scores, Dimension.EXPERIENCE), null));
        }

        private static ConditionProof first(List<DimensionScore> scores, Dimension dimension) {
            var missing = scores.get(dimension.ordinal()).missing();
            for (var condition : missing) if (condition.truth() == Truth.NOT_MET) return condition;
            return missing.isEmpty() ? null : missing.get(0);
        }
    }
}
