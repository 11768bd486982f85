package dev.wherefore.parameter;

import dev.wherefore.document.Nearest;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The unit of a parameter, which decides what its values are.
 *
 * @param name     as files write it: {@code EUR/year}, {@code months}, {@code CEFR}, {@code ISCO-08} ...
 * @param kind     what the values are
 * @param scale    the scale of words in which values are written; null for other units
 * @param currency the ISO 4217 code of an amount of money, or of a rate's first currency; null for other units
 * @param code     what a code of a classification looks like, a whole group's included; null for other units
 */
public record ParameterUnit(String name, Parameter.Kind kind, Scale scale, String currency, Pattern code) {
    private static final Set<String> PLAIN =
            Set.of("years", "months", "days", "hours", "hours/week", "percent", "points", "people", "CLB", "count");
    private static final Map<String, Scale> SCALES = Map.of("CEFR", Scale.CEFR, "degree", Scale.DEGREE);
    private static final Map<String, Pattern> CLASSIFICATIONS = Map.of(
            "ISCO-08", Pattern.compile("[0-9]{1,4}"),
            "SOC", Pattern.compile("[0-9]{2}(-[0-9]{0,4})?"),
            "NOC", Pattern.compile("[0-9]{1,5}"),
            "ANZSCO", Pattern.compile("[0-9]{1,6}"),
            "SOC2020", Pattern.compile("[0-9]{1,4}"),
            "OSCA", Pattern.compile("[0-9]{1,6}"));
    private static final List<String> PERIODS = List.of("year", "month", "week", "day", "hour");

    /** The unit of this name; empty when there is none. */
    public static Optional<ParameterUnit> of(String name) {
        if (PLAIN.contains(name)) return Optional.of(amount(name, null, null));
        if (SCALES.containsKey(name)) return Optional.of(amount(name, SCALES.get(name), null));
        if (name.equals("date")) return Optional.of(new ParameterUnit(name, Parameter.Kind.DATE, null, null, null));
        if (name.equals("codes")) return Optional.of(new ParameterUnit(name, Parameter.Kind.CODES, null, null, null));
        if (CLASSIFICATIONS.containsKey(name)) {
            return Optional.of(new ParameterUnit(name, Parameter.Kind.CODES, null, null, CLASSIFICATIONS.get(name)));
        }
        var parts = name.split("/", -1);
        boolean money = isCurrency(parts[0])
                && (parts.length == 1 || parts.length == 2 && (PERIODS.contains(parts[1]) || isCurrency(parts[1])));
        return money ? Optional.of(amount(name, null, parts[0])) : Optional.empty();
    }

    /** Whether its codes are a classification's, of which a shorter code stands for the whole group. */
    public boolean isClassification() {
        return code != null;
    }

    /** What somebody who wrote an unknown unit may have meant. */
    static String remedy(String unknown) {
        var candidates = new ArrayList<String>(PLAIN);
        candidates.addAll(SCALES.keySet());
        candidates.addAll(CLASSIFICATIONS.keySet());
        candidates.addAll(List.of("date", "codes"));
        var currency = unknown.split("/", -1)[0];
        if (isCurrency(currency)) PERIODS.forEach(period -> candidates.add(currency + "/" + period));
        var near = Nearest.remedy(unknown, candidates);
        return near.isEmpty() ? "money is written CUR, CUR/month or CUR/year" : near;
    }

    public static boolean isCurrency(String code) {
        if (code.length() != 3) return false;
        try {
            return Currency.getInstance(code) != null;
        } catch (IllegalArgumentException notIso4217) {
            return false;
        }
    }

    private static ParameterUnit amount(String name, Scale scale, String currency) {
        return new ParameterUnit(name, Parameter.Kind.AMOUNT, scale, currency, null);
    }
}
