package dev.wherefore.role;

import dev.wherefore.profile.Catalogue;
import java.util.List;

/**
 * A skill.
 *
 * @param level 1 awareness, 2 working, 3 practitioner, 4 expert
 */
record SkillAsk(String id, int level) implements Ask {
    private static final List<String> WORDS = List.of("no", "awareness", "working", "practitioner", "expert");

    SkillAsk {
        Ask.requireCode(id);
    }

    @Override
    public String key() {
        return "skill." + id;
    }

    @Override
    public String name(Catalogue catalogue) {
        var term = catalogue.skills().get(id);
        return WORDS.get(level) + " level in " + (term == null ? id : term.title());
    }

    @Override
    public String statement() {
        return "commands " + id;
    }

    @Override
    public List<Figure> figures() {
        return List.of(new Figure("", "amount", "proficiency asked", "count", level));
    }

    @Override
    public String pattern(String id) {
        return "Skill( id == \"" + this.id + "\", level >= $asked )";
    }
}
