package dev.wherefore.readiness;

import dev.wherefore.parameter.CodeList;
import dev.wherefore.parameter.InForce;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The dated weights, bands and efforts of the assessment, as of a day; all of {@code rules/career/parameters.yaml}.
 *
 * @param weights           of each dimension
 * @param competitive       the readiness, of 100, from which a candidate is competitive
 * @param developing        the readiness, of 100, from which a candidate is developing
 * @param educationWaived   the score of education that proven delivery stands in for
 * @param contacts          active professional contacts that make visible
 * @param executiveReports  reports to executives in 12 months that make visible
 * @param scopeAttributes   the attributes of a record that say how wide a scope is
 * @param projectAttributes the attributes of a record that say how projects went
 * @param decisive          importance of a skill that a decisive focus item asks for
 * @param focus             importance of a skill that another focus item asks for
 * @param other             importance of any other skill
 * @param efforts           to close a gap of one level, of two, and of three or more
 */
public record Yardsticks(
        Map<Dimension, BigDecimal> weights,
        BigDecimal competitive,
        BigDecimal developing,
        BigDecimal educationWaived,
        BigDecimal contacts,
        BigDecimal executiveReports,
        CodeList scopeAttributes,
        CodeList projectAttributes,
        int decisive,
        int focus,
        int other,
        List<ClosingEffort> efforts) {
    private static final List<String> AMOUNTS = List.of(
            "readiness.band.competitive",
            "readiness.band.developing",
            "readiness.education.waived",
            "readiness.visibility.professional-contacts-active",
            "readiness.visibility.executive-reports-12m",
            "skills-gap.importance.decisive",
            "skills-gap.importance.focus",
            "skills-gap.importance.other");

    public Yardsticks {
        weights = Map.copyOf(weights);
        efforts = List.copyOf(efforts);
    }

    /** What is in force; empty on a day on which some of it is not known. */
    public static Optional<Yardsticks> of(InForce inForce) {
        var weights = new EnumMap<Dimension, BigDecimal>(Dimension.class);
        for (var dimension : Dimension.values()) {
            var weight = inForce.amount("readiness.weight." + dimension.word());
            if (weight == null) return Optional.empty();
            weights.put(dimension, weight);
        }
        for (var id : AMOUNTS) if (inForce.amount(id) == null) return Optional.empty();
        var scope = inForce.codes("readiness.scope.attributes");
        var projects = inForce.codes("readiness.projects.attributes");
        var efforts = List.of(effort(inForce, 1), effort(inForce, 2), effort(inForce, 3));
        if (scope == null || projects == null) return Optional.empty();
        for (var effort : efforts)
            if (effort.leastMonths() == null || effort.mostMonths() == null) return Optional.empty();
        return Optional.of(new Yardsticks(
                weights,
                inForce.amount("readiness.band.competitive"),
                inForce.amount("readiness.band.developing"),
                inForce.amount("readiness.education.waived"),
                inForce.amount("readiness.visibility.professional-contacts-active"),
                inForce.amount("readiness.visibility.executive-reports-12m"),
                scope,
                projects,
                inForce.amount("skills-gap.importance.decisive").intValueExact(),
                inForce.amount("skills-gap.importance.focus").intValueExact(),
                inForce.amount("skills-gap.importance.other").intValueExact(),
                efforts));
    }

    private static ClosingEffort effort(InForce inForce, int levels) {
        var id = "skills-gap.effort." + levels;
        return new ClosingEffort(
                inForce.amount(id + ".months.least"),
                inForce.amount(id + ".months.most"),
                hours(inForce, id + ".hours.least"),
                hours(inForce, id + ".hours.most"));
    }

    private static BigDecimal hours(InForce inForce, String id) {
        return inForce.declares(id) ? inForce.amount(id) : null;
    }

    /** To close a gap of one or more levels. */
    ClosingEffort effort(int levels) {
        return efforts.get(Math.min(levels, efforts.size()) - 1);
    }

    Band band(BigDecimal readiness) {
        if (readiness.compareTo(competitive) >= 0) return Band.COMPETITIVE;
        return readiness.compareTo(developing) >= 0 ? Band.DEVELOPING : Band.EARLY;
    }
}
