package dev.wherefore.role;

import dev.wherefore.profile.Catalogue;
import dev.wherefore.profile.Dates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * What an opening demands, as an ordinary folder of rules: plain DRL with one rule a demand, the figures with the opening
 * as their source, the face, and how experience is counted. Texts of the opening stand in the YAML alone, written by a
 * writer that quotes them.
 */
public final class OpeningRules {
    private static final String SOURCE = "opening";
    /** An opening is no law: what it asks, it asks on whatever day the question is put. */
    private static final LocalDate FIRST = LocalDate.of(Dates.FIRST_YEAR, Month.JANUARY, 1);

    private static final LocalDate LAST = LocalDate.of(Dates.LAST_YEAR, Month.DECEMBER, 31);

    private final Opening opening;
    private final Catalogue catalogue;

    /** @param catalogue against which the opening was checked */
    public OpeningRules(Opening opening, Catalogue catalogue) {
        this.opening = opening;
        this.catalogue = catalogue;
    }

    /** Writes the folder, which need not be there yet. */
    public void write(Path folder) throws IOException {
        for (var file : files().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** The text of every file, by its path in the folder. */
    Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("role/parameters.yaml", yaml(parameters()));
        var measures = measures();
        if (!measures.isEmpty()) files.put("role/measures.yaml", yaml(map("experience", measures)));
        files.put(opening.goal() + ".yaml", yaml(face()));
        files.put(opening.goal() + ".drl", rules());
        return files;
    }

    private Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        for (var demand : opening.demands()) {
            for (var figure : demand.ask().figures()) {
                var parameter = map("about", figure.about());
                parameter.put("unit", figure.unit());
                var value = map("value", figure.value());
                value.put("source", SOURCE);
                parameter.put("values", map(FIRST.toString(), value));
                parameters.put(id(demand, figure), parameter);
            }
        }
        var source = map("title", "the opening");
        source.put("publisher", "firm");
        source.put("checked", LAST.toString());
        var file = new LinkedHashMap<String, Object>();
        if (!parameters.isEmpty()) file.put("parameters", parameters);
        file.put("sources", map(SOURCE, source));
        return file;
    }

    private Map<String, Object> measures() {
        var measures = new LinkedHashMap<String, Object>();
        for (var demand : opening.demands()) {
            var measure = demand.ask().measure(catalogue);
            if (!measure.isEmpty()) measures.put(id(demand), measure);
        }
        return measures;
    }

    private Map<String, Object> face() {
        var criteria = new LinkedHashMap<String, Object>();
        for (var demand : opening.demands()) criteria.put(demand.criterion(), map("name", demand.name(catalogue)));
        var face = map("name", opening.title());
        face.put("kind", "role");
        face.put("criteria", criteria);
        return face;
    }

    private String rules() {
        var text = new StringBuilder("package role." + opening.name().replace('-', '_') + "\n\n");
        text.append("import dev.wherefore.fact.*\n\n");
        text.append("// Written from an opening: a rule for each demand.\n");
        for (var demand : opening.demands()) text.append('\n').append(rule(demand));
        return text.toString();
    }

    private String rule(Demand demand) {
        var ask = demand.ask();
        var text =
                new StringBuilder("rule \"" + ask.statement() + ", as " + (demand.preferred() ? "preferred" : "asked"));
        text.append("\"\n    @criterion( ").append(demand.criterion()).append(" ) @weight( ");
        text.append(demand.weight()).append(" )").append(demand.preferred() ? " @preferred" : "");
        text.append(" @source( ").append(SOURCE).append(" )\nwhen\n");
        var bindings = new ArrayList<String>();
        for (var figure : ask.figures()) {
            bindings.add(figure.binding() + " : " + figure.method() + "( \"" + id(demand, figure) + "\" )");
        }
        if (!bindings.isEmpty()) {
            text.append("    Parameters( ")
                    .append(String.join(",\n                ", bindings))
                    .append(" )\n");
        }
        text.append("    ").append(ask.pattern(id(demand))).append("\nthen\nend\n");
        return text.toString();
    }

    private String id(Demand demand) {
        return "role." + opening.name() + "." + demand.criterion();
    }

    private String id(Demand demand, Ask.Figure figure) {
        return figure.name().isEmpty() ? id(demand) : id(demand) + "." + figure.name();
    }

    private static Map<String, Object> map(String key, Object value) {
        var map = new LinkedHashMap<String, Object>();
        // A list that stood twice in the tree would be written as an alias, which readers refuse.
        map.put(key, value instanceof List<?> list ? new ArrayList<>(list) : value);
        return map;
    }

    private static String yaml(Map<String, Object> tree) {
        var settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setSchema(new CoreSchema())
                .build();
        return new Dump(settings).dumpToString(tree);
    }
}
