package dev.wherefore.fact;

import java.util.Set;

/**
 * The opening that the candidate has in view: none, or one.
 *
 * @param ladder         of the level
 * @param level          that is to be filled, by its id
 * @param sector         of the employer
 * @param country        ISO 3166-1 alpha-2
 * @param certifications that it asks for or prefers
 * @param skills         that it asks for or prefers
 */
public record Opening(
        String ladder,
        String level,
        String sector,
        String country,
        Set<String> certifications,
        Set<String> skills,
        Origin origin)
        implements Fact {
    public static final FactType<Opening> TYPE = FactType.of(Opening.class, "opening in view")
            .with("ladder", Opening::ladder, "ladder of the opening", Unit.NONE)
            .with("level", Opening::level, "level of the opening", Unit.NONE)
            .with("sector", Opening::sector, "sector of the opening", Unit.NONE)
            .with("country", Opening::country, "country of the opening", Unit.COUNTRY)
            .with("certifications", Opening::certifications, "certifications the opening asks for", Unit.NONE)
            .with("skills", Opening::skills, "skills the opening asks for", Unit.NONE)
            .build();
}
