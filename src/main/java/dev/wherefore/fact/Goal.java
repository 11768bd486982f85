package dev.wherefore.fact;

/**
 * Another goal, which a goal rests on.
 *
 * @param id      e.g. {@code visa/ca/fsw}
 * @param reached         null while it depends on missing facts or on a person's judgement
 * @param awaitsJudgement whether it is only a person's judgement that is missing
 */
public record Goal(String id, Boolean reached, boolean awaitsJudgement, Origin origin) implements Fact {
    public static final FactType<Goal> TYPE = FactType.of(Goal.class, "goal")
            .with("id", Goal::id, "goal", Unit.NONE)
            .with("reached", Goal::reached, "the goal is reached", Unit.NONE)
            .keyedBy("id")
            .build();

    public Goal(String id, Boolean reached, boolean awaitsJudgement) {
        this(id, reached, awaitsJudgement, Origin.COMPUTED);
    }
}
