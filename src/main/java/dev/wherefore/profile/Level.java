package dev.wherefore.profile;

import java.util.List;

/**
 * A level of a career ladder.
 *
 * @param id      the canonical id, e.g. {@code tm-2}
 * @param title   e.g. "Technical Manager"
 * @param ladder  the id of its ladder
 * @param aliases other names under which a profile may state it
 */
public record Level(String id, String title, String ladder, List<String> aliases) {
    public Level {
        aliases = List.copyOf(aliases);
    }
}
