package dev.wherefore.fact;

/**
 * How well one skill is mastered.
 *
 * @param id    the vocabulary's id
 * @param level 0 none, 1 awareness, 2 working, 3 practitioner, 4 expert
 */
public record Skill(String id, Integer level, Origin origin) implements Fact {
    public static final FactType<Skill> TYPE = FactType.of(Skill.class, "skill")
            .with("id", Skill::id, "skill", Unit.NONE)
            .with("level", Skill::level, "level of the skill", Unit.COUNT, "")
            .keyedBy("id")
            .build();
}
