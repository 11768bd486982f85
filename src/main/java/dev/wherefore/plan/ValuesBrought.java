package dev.wherefore.plan;

import dev.wherefore.action.Action;
import dev.wherefore.action.Change;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.profile.Profile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values that a candidate could bring to what a rule asks: numbers to its bound, flags, and codes to a list. */
final class ValuesBrought {
    /** Amounts that were converted are rounded to it. */
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Basis basis;

    ValuesBrought(Basis basis) {
        this.basis = basis;
    }

    /** @param asked what rules ask of numbers, flags and lists, and is not met */
    List<Option> of(Action action, Change.Bring change, Profile profile, List<Asked> asked) {
        // What asks for least comes first, and is taken before what would do as well.
        var ordered = new ArrayList<>(asked);
        ordered.sort(Comparator.comparing(Asked::distance));
        var options = new ArrayList<Option>();
        for (var ask : ordered) {
            if (!matches(change.path(), ask.path())) continue;
            if (change.except().stream().anyMatch(except -> matches(except, ask.path()))) continue;
            var option = of(action, change, profile, ask);
            if (option != null) options.add(option);
        }
        return options;
    }

    /** Null where there is nothing to bring, or it is out of reach. */
    private Option of(Action action, Change.Bring change, Profile profile, Asked ask) {
        if (ask.number() != null) return number(action, change, profile, ask);
        if (ask.code() != null && profile.at(ask.path()) instanceof Sequence list) return code(action, list, ask);
        return ask.flag() == null ? null : flag(action, ask);
    }

    private Option flag(Action action, Asked ask) {
        var value = Node.of(ask.flag());
        return basis.option(
                action,
                ask.path(),
                ask.path(),
                Map.of("what", ask.path(), "from", word(!ask.flag()), "to", word(ask.flag())),
                (before, day) -> basis.with(before, ask.path(), value));
    }

    private static String word(boolean flag) {
        return flag ? "yes" : "no";
    }

    private Option code(Action action, Sequence list, Asked ask) {
        var has = new ArrayList<String>();
        for (var item : list) if (item instanceof Scalar scalar) has.add(scalar.text());
        if (has.contains(ask.code())) return null;
        return basis.option(
                action,
                ask.path() + " " + ask.code(),
                ask.path(),
                Map.of("what", ask.path(), "from", String.join(", ", has), "to", "also " + ask.code()),
                (before, day) -> basis.with(before, new Places(before).next(ask.path()), Node.of(ask.code())));
    }

    private Option number(Action action, Change.Bring change, Profile profile, Asked ask) {
        if (!(profile.at(ask.path()) instanceof Scalar stated) || !stated.isNumber()) return null;
        var now = stated.number();
        var target = target(now, ask);
        if (target == null || target.compareTo(now) == 0) return null;
        var difference = target.subtract(now).abs();
        if (!isAllowed(change, now, difference)) return null;
        var places = new Places(profile);
        var currency = places.text(sibling(ask.path(), "currency"));
        var per = places.text(sibling(ask.path(), "per"));
        var says = new LinkedHashMap<String, String>();
        says.put("what", ask.path());
        says.put("from", now.toPlainString());
        says.put("to", target.toPlainString());
        says.put("more", difference.toPlainString());
        says.put("employer", employer(places, ask.path()));
        if (currency != null) says.put("currency", currency);
        if (per != null) says.put("per", per);
        return basis.option(
                action,
                ask.path(),
                months(action, difference, currency),
                Set.of(Reads.plain(ask.path())),
                says,
                (before, day) -> basis.with(before, ask.path(), Node.of(target)));
    }

    private static boolean isAllowed(Change.Bring change, BigDecimal now, BigDecimal difference) {
        if (change.most() != null && difference.compareTo(change.most()) > 0) return false;
        return change.mostPercent() == null
                || difference.compareTo(now.multiply(change.mostPercent()).movePointLeft(2)) <= 0;
    }

    /** What is to be put down so that the property becomes what is asked, of which the number is a part or the whole. */
    private static BigDecimal target(BigDecimal now, Asked ask) {
        var asked = ask.number();
        if (ask.actual() == null) return null;
        boolean strictly = ask.operator().equals(">") || ask.operator().equals("<");
        if (ask.actual().compareTo(now) == 0) {
            if (!strictly)
                return asked.stripTrailingZeros().scale() <= 0 ? asked.setScale(0, RoundingMode.HALF_UP) : asked;
            return ask.operator().equals(">") ? asked.add(BigDecimal.ONE) : asked.subtract(BigDecimal.ONE);
        }
        // Pay by the month, or in another currency: the rule sees a multiple of what the profile states.
        if (ask.actual().signum() <= 0) return null;
        boolean rises = ask.operator().startsWith(">");
        var rounding = rises ? RoundingMode.CEILING : RoundingMode.FLOOR;
        var exact = now.multiply(asked).divide(ask.actual(), 2, rounding);
        // The conversion is rounded as well: one cent more is surely enough.
        return rises ? exact.add(CENT) : exact.subtract(CENT);
    }

    /** What is put aside month by month takes as long as that takes; all else, the action's own time. */
    private BigDecimal months(Action action, BigDecimal difference, String currency) {
        var duration = action.duration();
        if (duration.perMonth() != null && currency != null) {
            var perMonth = basis.rates().convert(duration.perMonth(), duration.currency(), currency);
            if (perMonth != null && perMonth.signum() != 0) return difference.divide(perMonth, 0, RoundingMode.CEILING);
        }
        return Basis.months(action, difference.setScale(0, RoundingMode.CEILING).intValue());
    }

    /** The one of the item that a value belongs to, such as an offer. */
    private static String employer(Places places, String path) {
        var item = path.indexOf(']');
        var employer = item < 0 ? null : places.text(path.substring(0, item + 1) + ".employer");
        return employer == null ? "the employer" : employer;
    }

    private static boolean matches(String pattern, String path) {
        var plain = Reads.plain(path);
        var plainPattern = Reads.plain(pattern);
        if (!plainPattern.endsWith("*")) return plain.equals(plainPattern);
        return plain.startsWith(plainPattern.substring(0, plainPattern.length() - 1));
    }

    private static String sibling(String path, String key) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? key : path.substring(0, dot + 1) + key;
    }
}
