package dev.wherefore.role;

import dev.wherefore.profile.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A completed degree.
 *
 * @param degree its least level, as profiles write it
 * @param fields of any of these fields; empty for any field
 */
record EducationAsk(String degree, List<String> fields) implements Ask {
    EducationAsk {
        Ask.requireCode(degree);
        fields.forEach(Ask::requireCode);
        fields = List.copyOf(fields);
    }

    @Override
    public String key() {
        return "education." + degree;
    }

    @Override
    public String name(Catalogue catalogue) {
        var level =
                switch (degree) {
                    case "bachelor", "master" -> "a " + degree + "'s degree";
                    case "upper-secondary" -> "upper secondary education";
                    default -> "a " + degree;
                };
        if (fields.isEmpty()) return level + " or above";
        return level + " or above in "
                + fields.stream()
                        .map(field -> title(field, catalogue))
                        .collect(Collectors.collectingAndThen(Collectors.toList(), EducationAsk::any));
    }

    private static String title(String field, Catalogue catalogue) {
        var term = catalogue.fields().get(field);
        return term == null ? field : term.title().toLowerCase(Locale.ROOT);
    }

    private static String any(List<String> titles) {
        if (titles.size() == 1) return titles.get(0);
        int last = titles.size() - 1;
        return String.join(", ", titles.subList(0, last)) + " or " + titles.get(last);
    }

    @Override
    public String statement() {
        return "has completed a degree, " + degree + " or above";
    }

    @Override
    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        figures.add(new Figure("level", "amount", "degree asked", "degree", degree));
        if (!fields.isEmpty()) figures.add(new Figure("fields", "codes", "fields asked", "codes", fields));
        return figures;
    }

    @Override
    public String pattern(String id) {
        return "AsOf( $day : day )\n    Degree( " + (fields.isEmpty() ? "" : "field memberOf $fields, ")
                + "level >= $level, completed <= $day )";
    }
}
