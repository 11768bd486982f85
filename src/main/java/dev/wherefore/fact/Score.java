package dev.wherefore.fact;

import java.math.BigDecimal;

/**
 * The total of a points scheme.
 *
 * @param scheme id of the scheme
 * @param points the total; null while missing answers leave it open
 * @param least  the total when every missing answer lowers it
 * @param most   the total when every missing answer raises it
 */
public record Score(String scheme, BigDecimal points, BigDecimal least, BigDecimal most, Origin origin)
        implements Ranged<Score> {
    public static final FactType<Score> TYPE = FactType.of(Score.class, "score")
            .with("scheme", Score::scheme, "points scheme", Unit.NONE)
            .withRange("points", Score::points, "points", Unit.POINTS)
            .keyedBy("scheme")
            .build();

    /** A score that is exact when both bounds are equal. */
    public static Score between(String scheme, BigDecimal least, BigDecimal most) {
        return new Score(scheme, least.compareTo(most) == 0 ? least : null, least, most, Origin.COMPUTED);
    }

    @Override
    public Score low() {
        return points != null ? this : between(scheme, least, least);
    }

    @Override
    public Score high() {
        return points != null ? this : between(scheme, most, most);
    }
}
