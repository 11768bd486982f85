package dev.wherefore.parameter;

import dev.wherefore.document.Place;
import dev.wherefore.document.Problems;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What one folder's {@code parameters.yaml} declares. Safe from many threads. */
public final class ParameterFile {
    private final String folder;
    private final String currency;
    private final Declared<Parameter> parameters;
    private final Declared<Table> tables;
    private final Declared<Scheme> schemes;
    private final Declared<Source> sources;
    private final Set<String> cited;

    /**
     * @param folder   as the rulebook names it, e.g. {@code visa/de}
     * @param currency the currency of the country's law; null where a folder has none
     * @param cited    the ids of the sources that the values which were read name
     */
    ParameterFile(
            String folder,
            String currency,
            Declared<Parameter> parameters,
            Declared<Table> tables,
            Declared<Scheme> schemes,
            Declared<Source> sources,
            Set<String> cited) {
        this.folder = folder;
        this.currency = currency;
        this.parameters = parameters;
        this.tables = tables;
        this.schemes = schemes;
        this.sources = sources;
        this.cited = cited;
    }

    /** As the rulebook names it, e.g. {@code visa/de}. */
    public String folder() {
        return folder;
    }

    /** The currency of the country's law; null where a folder has none. */
    public String currency() {
        return currency;
    }

    /** In the order of the file. */
    public List<Parameter> parameters() {
        return parameters.all();
    }

    /** In the order of the file. */
    public List<Table> tables() {
        return tables.all();
    }

    /** In the order of the file. */
    public List<Scheme> schemes() {
        return schemes.all();
    }

    /** In the order of the file. */
    public Set<String> sourceIds() {
        return sources.ids();
    }

    /** The source of an id; null when the file declares none. */
    public Source source(String id) {
        return sources.get(id);
    }

    /** The ids of everything that has values by date. */
    public Stream<String> ids() {
        return Stream.of(parameters, tables, schemes).map(Declared::ids).flatMap(Set::stream);
    }

    /** The parameter, table or scheme of an id; null when the file declares none. */
    public Dated<?> get(String id) {
        var parameter = parameters.get(id);
        if (parameter != null) return parameter;
        var table = tables.get(id);
        return table != null ? table : schemes.get(id);
    }

    /** Everything that has values by date. */
    public Stream<Dated<?>> dated() {
        return Stream.of(parameters(), tables(), schemes()).flatMap(List::stream);
    }

    /** Where a parameter, table or scheme is declared. */
    public Place place(String id) {
        return Stream.of(parameters, tables, schemes)
                .filter(section -> section.ids().contains(id))
                .findFirst()
                .map(section -> section.place(id))
                .orElseThrow();
    }

    /** Where a source is declared. */
    public Place placeOfSource(String id) {
        return sources.place(id);
    }

    /**
     * Notes every source that nobody names.
     *
     * @param alsoCited the ids that the folder's rules, faces and other files name
     */
    public void refuseUnusedSources(Set<String> alsoCited, Problems problems) {
        for (var id : sources.ids()) {
            if (!cited.contains(id) && !alsoCited.contains(id)) {
                problems.add(placeOfSource(id), "no value or rule names the source '" + id + "'", "remove it");
            }
        }
    }
}
