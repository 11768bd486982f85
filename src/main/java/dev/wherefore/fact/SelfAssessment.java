package dev.wherefore.fact;

import java.math.BigDecimal;

/**
 * How the candidate rates one item of an instrument.
 *
 * @param id    the item
 * @param score on the item's own scale
 */
public record SelfAssessment(String id, BigDecimal score, Origin origin) implements Fact {
    public static final FactType<SelfAssessment> TYPE = FactType.of(SelfAssessment.class, "self-assessment")
            .with("id", SelfAssessment::id, "item of the self-assessment", Unit.NONE)
            .with("score", SelfAssessment::score, "score of the self-assessment", Unit.COUNT, "")
            .keyedBy("id")
            .build();
}
