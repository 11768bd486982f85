package dev.wherefore.role;

import dev.wherefore.profile.Catalogue;
import dev.wherefore.profile.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Time worked.
 *
 * @param ladder only work on it counts; null for all work, and where there is a level
 * @param level  only work at it or a higher one of its ladder counts; null for all work
 */
record ExperienceAsk(int years, String ladder, String level) implements Ask {
    ExperienceAsk {
        if (ladder != null) Ask.requireCode(ladder);
        if (level != null) Ask.requireCode(level);
    }

    @Override
    public String key() {
        if (level != null) return "experience.from." + level;
        return ladder == null ? "experience" : "experience.on." + ladder;
    }

    @Override
    public String name(Catalogue catalogue) {
        return years + (years == 1 ? " year " : " years ") + where(catalogue, "of work in all");
    }

    private String where(Catalogue catalogue, String anywhere) {
        if (level != null) return "as " + catalogue.levels().get(level).title() + " or above";
        if (ladder == null) return anywhere;
        var title = catalogue.ladders().get(ladder);
        return "on the " + title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    @Override
    public String statement() {
        if (level != null) return "has worked at " + level + " or above";
        return ladder == null ? "has worked" : "has worked on the ladder " + ladder;
    }

    @Override
    public List<Figure> figures() {
        return List.of(new Figure("", "amount", "time asked", "years", years));
    }

    @Override
    public Map<String, Object> measure(Catalogue catalogue) {
        var measure = new LinkedHashMap<String, Object>();
        measure.put("about", "work " + where(catalogue, "in all"));
        if (level != null) measure.put("levels", from(catalogue));
        else if (ladder != null) measure.put("ladders", List.of(ladder));
        return measure;
    }

    /** The level and all above it on its ladder. */
    private List<String> from(Catalogue catalogue) {
        var own = catalogue.levels().get(level).ladder();
        return catalogue.levels().values().stream()
                .filter(each -> each.ladder().equals(own))
                .map(Level::id)
                .dropWhile(each -> !each.equals(level))
                .toList();
    }

    @Override
    public String pattern(String id) {
        return "Experience( of == \"" + id + "\", years >= $asked )";
    }
}
