package dev.wherefore.report;

import dev.wherefore.profile.Catalogue;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.GoalEntry;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The goals that can be asked for, by kind. */
public final class GoalList {
    private static final Comparator<GoalEntry> ORDER = Comparator.comparing(GoalEntry::kind)
            .thenComparing(goal -> goal.ladder() == null ? "" : goal.ladder())
            .thenComparing(GoalEntry::order)
            .thenComparing(goal -> Titles.of(goal.name(), goal.country()))
            .thenComparing(GoalEntry::id);

    private final List<GoalEntry> goals;
    private final Catalogue catalogue;

    public GoalList(Collection<GoalEntry> goals, Catalogue catalogue) {
        this.goals = goals.stream().sorted(ORDER).toList();
        this.catalogue = catalogue;
    }

    /** The list as text; no line is longer than the width. */
    public String text(int width, boolean colour) {
        var page = new Page(width, colour);
        Map<String, List<GoalEntry>> sections = new LinkedHashMap<>();
        for (var goal : goals) {
            sections.computeIfAbsent(Titles.section(goal.kind(), goal.ladder(), catalogue), key -> new ArrayList<>())
                    .add(goal);
        }
        sections.forEach((title, members) -> {
            page.blank();
            page.heading(title);
            for (var goal : members) {
                page.spread("", Ink.PLAIN, 2, Titles.of(goal.name(), goal.country()), goal.id());
                if (!goal.aliases().isEmpty()) page.faint(4, "also: " + String.join(", ", goal.aliases()));
            }
        });
        return page.toString();
    }

    /** The list as a JSON array; the writer is left open. */
    public void json(Writer to, boolean pretty) {
        try (var json = Json.to(to, pretty)) {
            json.writeStartArray();
            for (var goal : goals) {
                json.writeStartObject();
                json.writeStringProperty("id", goal.id());
                json.writeStringProperty("kind", goal.kind().word());
                json.writeStringProperty("name", goal.name());
                if (goal.country() != null) json.writeStringProperty("country", goal.country());
                if (goal.ladder() != null) json.writeStringProperty("ladder", goal.ladder());
                if (goal.kind() == Face.Kind.LEVEL) json.writeNumberProperty("order", goal.order());
                json.writeArrayPropertyStart("aliases");
                goal.aliases().forEach(json::writeString);
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
