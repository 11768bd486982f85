package dev.wherefore.fact;

/**
 * Which option a goal is being evaluated for, where the law leaves the choice to the candidate.
 *
 * @param id   what is chosen, e.g. {@code first-language}
 * @param code the option
 */
public record Choice(String id, String code, Origin origin) implements Fact {
    public static final FactType<Choice> TYPE = FactType.of(Choice.class, "choice")
            .with("id", Choice::id, "choice", Unit.NONE)
            .with("code", Choice::code, "option chosen", Unit.NONE)
            .keyedBy("id")
            .build();

    public Choice(String id, String code) {
        this(id, code, Origin.COMPUTED);
    }
}
