package dev.wherefore.interview;

import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.profile.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Answers as people type them. What is typed is made into the value that a profile states; whether that is valid, the
 * vocabulary says.
 */
final class AnswerText {
    private static final Set<String> YES = Set.of("y", "yes", "true");
    private static final Set<String> NO = Set.of("n", "no", "false");
    private static final Set<String> NONE = Set.of("none", "no", "n", "0", "[]", "-");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([, _']\\d{3})+(\\.\\d+)?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Za-z]{3}");
    private static final Set<String> FILLERS = Set.of("a", "an", "per", "/", "the", "in", "each");
    /** The keys that are asked for as one. */
    static final Set<String> MONEY = Set.of("amount", "currency", "per");

    private static final Map<String, String> PERIODS = Map.of(
            "yearly", "year",
            "annually", "year",
            "annual", "year",
            "monthly", "month",
            "weekly", "week",
            "daily", "day",
            "hourly", "hour");
    /** More entries of a list than anybody would be asked about one by one. */
    private static final int MOST_ITEMS = 30;

    private AnswerText() {}

    /** Whether a mapping is an amount of money, which is asked for as one. */
    static boolean isMoney(Shape shape) {
        return shape instanceof Shape.Block block
                && block.keys().containsKey("amount")
                && block.keys().containsKey("currency");
    }

    /**
     * Why a value cannot stand where another kind of value is asked for; null where it can, as far as that goes.
     */
    static String fault(Shape shape, Node value, String typed) {
        boolean single = shape instanceof Shape.Value || shape instanceof Shape.Either;
        boolean wantsMore =
                !single || shape instanceof Shape.Either either && either.otherwise() instanceof Shape.Block;
        boolean isText = value instanceof Scalar scalar && scalar.type() == Scalar.Type.TEXT;
        boolean isWord = shape instanceof Shape.Either either
                && value instanceof Scalar scalar
                && either.words().contains(scalar.text());
        boolean misfit = wantsMore && value instanceof Scalar && !isWord || shape instanceof Shape.Flag && isText;
        return misfit ? "'" + typed + "' is no answer to that" : null;
    }

    /** What may be answered, as the object of "write". */
    static String expected(Shape shape) {
        if (shape instanceof Shape.Flag) return "yes or no";
        if (isMoney(shape)) {
            return isPeriodic(shape)
                    ? "an amount, its currency and its period, as in 60000 EUR year"
                    : "an amount and its currency, as in 15000 CAD";
        }
        if (shape instanceof Shape.ListOf list) {
            if (list.item() instanceof Shape.Block) return "how many, from 0 to " + MOST_ITEMS;
            var item = list.item().expected();
            return "none, or any number of them with spaces between: "
                    + (item.startsWith("one of ") ? item.substring("one of ".length()) : item);
        }
        if (shape instanceof Shape.Either either && either.otherwise() instanceof Shape.Block) return "yes or no";
        return shape.expected();
    }

    /** The codes of which an answer is one, or any number; empty where it is no such choice. */
    static List<String> codes(Shape shape) {
        if (shape instanceof Shape.OneOf some) return List.copyOf(some.codes());
        if (shape instanceof Shape.ListOf list) return codes(list.item());
        if (!(shape instanceof Shape.Either either) || either.otherwise() instanceof Shape.Block) return List.of();
        var codes = new ArrayList<>(either.words());
        codes.addAll(codes(either.otherwise()));
        return List.copyOf(codes);
    }

    /**
     * The value that an answer states.
     *
     * @param text what was typed, not blank
     */
    static Node read(Shape shape, String text) {
        var typed = text.strip();
        var word = typed.toLowerCase(Locale.ROOT);
        if (shape instanceof Shape.Flag) return flag(typed, word);
        if (shape instanceof Shape.Number) return number(typed);
        if (shape instanceof Shape.ListOf list) return list(list, typed, word);
        if (shape instanceof Shape.Either either) return either(either, typed, word);
        if (shape instanceof Shape.OneOf codes) return Node.of(like(codes.codes(), typed));
        if (shape instanceof Shape.Code code) return Node.of(code(code, typed));
        if (isMoney(shape)) return money(typed, isPeriodic(shape));
        return Node.of(typed);
    }

    private static boolean isPeriodic(Shape shape) {
        return ((Shape.Block) shape).keys().containsKey("per");
    }

    private static Node flag(String typed, String word) {
        if (YES.contains(word)) return Node.of(true);
        return NO.contains(word) ? Node.of(false) : Node.of(typed);
    }

    private static Node number(String typed) {
        var plain = GROUPED.matcher(typed).matches() ? typed.replaceAll("[, _']", "") : typed;
        return NUMBER.matcher(plain).matches() ? Node.of(new BigDecimal(plain)) : Node.of(typed);
    }

    private static Node list(Shape.ListOf list, String typed, String word) {
        if (NONE.contains(word)) return Node.of(List.of());
        if (list.item() instanceof Shape.Block) {
            int count = YES.contains(word) ? 1 : word.matches("\\d{1,2}") ? Integer.parseInt(word) : 0;
            if (count == 0 || count > MOST_ITEMS) return Node.of(typed);
            return blanks(count);
        }
        var items = new ArrayList<Node>();
        for (var item : typed.split("[,;\\s]+")) if (!item.isEmpty()) items.add(read(list.item(), item));
        return Node.of(items);
    }

    /** So many entries of which nothing is known yet. */
    static Node blanks(int count) {
        return Node.of(IntStream.range(0, count).mapToObj(number -> Map.of()).collect(Collectors.toList()));
    }

    private static Node either(Shape.Either either, String typed, String word) {
        boolean block = either.otherwise() instanceof Shape.Block;
        if (block && YES.contains(word)) return Node.of(Map.of());
        if (either.words().contains("none") && NO.contains(word)) return Node.of("none");
        for (var known : either.words()) if (known.equals(word)) return Node.of(known);
        return block ? Node.of(typed) : read(either.otherwise(), typed);
    }

    private static String like(Iterable<String> codes, String typed) {
        var hyphened = typed.replace(' ', '-');
        for (var code : codes) if (code.equalsIgnoreCase(typed) || code.equalsIgnoreCase(hyphened)) return code;
        return typed;
    }

    private static String code(Shape.Code shape, String typed) {
        for (var tried : List.of(typed, typed.toUpperCase(Locale.ROOT), typed.toLowerCase(Locale.ROOT))) {
            if (shape.fault((Scalar) Node.of(tried)) == null) return tried;
        }
        return typed;
    }

    /** An amount in words such as "EUR 60,000 a year"; a text that is none where something is missing. */
    private static Node money(String typed, boolean periodic) {
        Map<String, Object> money = new LinkedHashMap<>();
        for (var part : typed.replaceAll("(\\d)[,_'](?=\\d{3})", "$1").split("[\\s/]+")) {
            var word = part.toLowerCase(Locale.ROOT);
            if (NUMBER.matcher(part).matches() && !money.containsKey("amount")) {
                money.put("amount", new BigDecimal(part));
            } else if (CURRENCY.matcher(part).matches() && !money.containsKey("currency") && !isPeriod(word)) {
                money.put("currency", part.toUpperCase(Locale.ROOT));
            } else if (periodic && isPeriod(word) && !money.containsKey("per")) {
                money.put("per", PERIODS.getOrDefault(word, word));
            } else if (!FILLERS.contains(word)) {
                return Node.of(typed);
            }
        }
        return money.size() == (periodic ? 3 : 2) ? Node.of(money) : Node.of(typed);
    }

    private static boolean isPeriod(String word) {
        return PERIODS.containsKey(word) || PERIODS.containsValue(word);
    }
}
