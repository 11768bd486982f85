package dev.wherefore.interview;

import dev.wherefore.document.Node;
import dev.wherefore.fact.Unit;
import dev.wherefore.profile.Shape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answers to a question between which verdicts can differ: both truth values, the options of a choice, and the two
 * sides of everything that the open conditions compare the answer with.
 */
final class PossibleAnswers {
    /** So many answers of one question are tried; the limits of the law's first conditions go first. */
    private static final int MOST = 8;

    private static final List<String> UNHEARD_OF = List.of("zz", "none of these");
    private static final BigDecimal LARGE = new BigDecimal("1000000");
    private static final int FAR = 40;

    private final LocalDate day;
    private final List<Limit> limits;
    private final String currency;

    private PossibleAnswers(LocalDate day, List<Limit> limits, String currency) {
        this.day = day;
        this.limits = limits;
        this.currency = currency;
    }

    /**
     * The answers to try.
     *
     * @param day      of the question
     * @param currency of the law that asks, ISO 4217
     */
    static List<Node> of(Shape shape, List<Limit> limits, LocalDate day, String currency) {
        var answers = new PossibleAnswers(day, limits, currency).of(shape);
        return answers.stream().distinct().limit(MOST).toList();
    }

    private List<Node> of(Shape shape) {
        if (shape instanceof Shape.Flag) return List.of(Node.of(true), Node.of(false));
        if (shape instanceof Shape.Number number) return numbers(number);
        if (shape instanceof Shape.Day) return dates();
        if (shape instanceof Shape.ListOf list) return lists(list);
        if (shape instanceof Shape.Either either) return either(either);
        if (AnswerText.isMoney(shape)) return money(((Shape.Block) shape).keys().containsKey("per"));
        if (shape instanceof Shape.OneOf codes && !codes.open() && codes.codes().size() <= MOST) {
            return codes.codes().stream().map(Node::of).toList();
        }
        return codes().stream().map(Node::of).toList();
    }

    private List<Node> lists(Shape.ListOf list) {
        var answers = new ArrayList<Node>();
        answers.add(Node.of(List.of()));
        if (list.item() instanceof Shape.Block) answers.add(AnswerText.blanks(1));
        else for (var item : of(list.item())) answers.add(Node.of(List.of(item)));
        return answers;
    }

    private List<Node> either(Shape.Either either) {
        var answers = new ArrayList<Node>();
        for (var word : either.words()) answers.add(Node.of(word));
        if (either.otherwise() instanceof Shape.Block) answers.add(Node.of(Map.of()));
        else answers.addAll(of(either.otherwise()));
        return answers;
    }

    // ---- codes

    private Set<String> codes() {
        var codes = new LinkedHashSet<String>();
        for (var limit : limits) {
            var values = limit.value() instanceof Collection<?> many ? many : List.of(limit.value());
            // Whichever of a list it is, the condition comes to the same.
            values.stream().map(Object::toString).findFirst().ifPresent(codes::add);
        }
        codes.add(UNHEARD_OF.get(codes.isEmpty() ? 0 : 1));
        return codes;
    }

    // ---- numbers and dates

    private List<Node> numbers(Shape.Number shape) {
        var numbers = new LinkedHashSet<BigDecimal>();
        for (var limit : limits) {
            var value = number(limit.value());
            if (value == null) continue;
            numbers.add(value);
            numbers.add(isUpper(limit.operator()) ? value.add(BigDecimal.ONE) : value.subtract(BigDecimal.ONE));
        }
        if (numbers.isEmpty()) {
            numbers.add(BigDecimal.ZERO);
            numbers.add(LARGE);
        }
        return numbers.stream()
                .map(number -> shape.least() != null ? number.max(shape.least()) : number)
                .map(number -> shape.most() != null ? number.min(shape.most()) : number)
                .map(number -> Node.of(shape.whole() ? number.setScale(0, RoundingMode.HALF_UP) : number))
                .toList();
    }

    private static boolean isUpper(String operator) {
        return operator.startsWith("<");
    }

    private static BigDecimal number(Object value) {
        if (value instanceof BigDecimal decimal) return decimal;
        return value instanceof Integer whole ? BigDecimal.valueOf(whole) : null;
    }

    private List<Node> dates() {
        var dates = new LinkedHashSet<LocalDate>();
        for (var limit : limits) {
            var number = number(limit.value());
            if (limit.value() instanceof LocalDate date) {
                dates.add(date);
                dates.add(isUpper(limit.operator()) ? date.plusDays(1) : date.minusDays(1));
            } else if (number != null) {
                var date =
                        shifted(limit, number.min(BigDecimal.valueOf(100 * 12L)).intValue());
                if (date == null) continue;
                dates.add(date);
                dates.add(date.plusDays(1));
                dates.add(date.minusDays(1));
            }
        }
        dates.add(day.minusYears(FAR));
        dates.add(day.minusDays(1));
        dates.add(day.plusYears(1));
        return dates.stream().map(date -> Node.of(date.toString())).toList();
    }

    /** The day that lies as far from the day of the question as a condition asks; null where it is not about time. */
    private LocalDate shifted(Limit limit, int count) {
        int ahead = limit.property().name().startsWith("monthsTo") ? count : -count;
        return switch (limit.property().unit()) {
            case YEARS -> day.plusYears(Math.max(-100, Math.min(100, ahead)));
            case MONTHS -> day.plusMonths(ahead);
            case DAYS -> day.plusDays(ahead);
            default -> null;
        };
    }

    // ---- money

    private List<Node> money(boolean periodic) {
        var answers = new ArrayList<Node>();
        for (var limit : limits) {
            var amount = number(limit.value());
            if (amount == null) continue;
            var per = period(limit);
            answers.add(money(amount, periodic ? per : null));
            var beside = isUpper(limit.operator()) ? amount.add(BigDecimal.ONE) : amount.subtract(BigDecimal.ONE);
            answers.add(money(beside.max(BigDecimal.ZERO), periodic ? per : null));
        }
        if (answers.isEmpty()) {
            answers.add(money(BigDecimal.ZERO, periodic ? "year" : null));
            answers.add(money(LARGE, periodic ? "year" : null));
        }
        return answers;
    }

    private static String period(Limit limit) {
        if (limit.property().name().startsWith("hourly")) return "hour";
        boolean monthly = limit.property().unit() == Unit.MONEY_PER_MONTH
                || limit.property().name().startsWith("monthly");
        return monthly ? "month" : "year";
    }

    private Node money(BigDecimal amount, String per) {
        Map<String, Object> money = new LinkedHashMap<>();
        money.put("amount", amount);
        money.put("currency", currency);
        if (per != null) money.put("per", per);
        return Node.of(money);
    }
}
