package dev.wherefore.parameter;

import dev.wherefore.document.Place;
import dev.wherefore.document.Problems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one folder's {@code parameters.yaml} declares.
 *
 * @param folder     as the rulebook names it, e.g. {@code visa/de}
 * @param currency   the currency of the country's law; null where a folder has none
 * @param parameters in the order of the file
 * @param tables     in the order of the file
 * @param schemes    in the order of the file
 * @param sources    by their id, in the order of the file
 * @param cited      the ids of the sources that the folder's own values name
 * @param places     where parameters, tables, schemes and, as {@code sources.<id>}, sources stand
 */
public record ParameterFile(
        String folder,
        String currency,
        List<Parameter> parameters,
        List<Table> tables,
        List<Scheme> schemes,
        Map<String, Source> sources,
        Set<String> cited,
        Map<String, Place> places) {

    public ParameterFile {
        parameters = List.copyOf(parameters);
        tables = List.copyOf(tables);
        schemes = List.copyOf(schemes);
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        cited = Set.copyOf(cited);
        places = Map.copyOf(places);
    }

    /** Everything that has values by date. */
    public Stream<Dated<?>> dated() {
        return Stream.of(parameters, tables, schemes).flatMap(List::stream);
    }

    /**
     * Notes every source that nobody names.
     *
     * @param alsoCited the ids that the folder's rules, faces and other files name
     */
    public void refuseUnusedSources(Set<String> alsoCited, Problems problems) {
        for (var id : sources.keySet()) {
            if (!cited.contains(id) && !alsoCited.contains(id)) {
                problems.add(
                        places.get("sources." + id), "no value or rule names the source '" + id + "'", "remove it");
            }
        }
    }
}
