package dev.wherefore.parameter;

import dev.wherefore.document.Nearest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is in force on one day. A value is unknown, hence null, before its first date, after its {@code until}, where it
 * is stated as {@code null}, and more than {@value Source#MONTHS_IT_HOLDS} months after its source was last read.
 *
 * <p>Rules are checked when the project is built: to ask for an id that nobody declared, or for a list as an amount, is a
 * programming error and throws {@link IllegalArgumentException}.
 */
public final class InForce {
    private record Slot(Dated<?> dated, DatedValue<?> value, boolean known) {}

    private final LocalDate day;
    private final LocalDate lawOf;
    private final ParameterBook book;
    /** What was asked for before. */
    private final Map<String, Slot> slots;

    InForce(LocalDate day, ParameterBook book) {
        this(day, day, book, new ConcurrentHashMap<>());
    }

    private InForce(LocalDate day, LocalDate lawOf, ParameterBook book, Map<String, Slot> slots) {
        this.day = day;
        this.lawOf = lawOf;
        this.book = book;
        this.slots = slots;
    }

    /** What is in force today, taken to hold on another day still: for what time alone changes. */
    public InForce standingOn(LocalDate other) {
        return new InForce(other, lawOf, book, slots);
    }

    public LocalDate day() {
        return day;
    }

    /** Whether there is a parameter, table or scheme of this id, be it in force or not. */
    public boolean declares(String id) {
        return find(id) != null;
    }

    /** A number in the parameter's unit, words of a scale as their number; null when unknown. */
    public BigDecimal amount(String id) {
        return (BigDecimal) parameter(id, Parameter.Kind.AMOUNT);
    }

    /** A code list; null when unknown. */
    public CodeList codes(String id) {
        return (CodeList) parameter(id, Parameter.Kind.CODES);
    }

    /** A day; null when unknown. */
    public LocalDate date(String id) {
        return (LocalDate) parameter(id, Parameter.Kind.DATE);
    }

    /**
     * The rows of a table; empty when they are unknown. A rule must not take "no such row" from an unknown table: ask
     * {@link #knows} first.
     */
    @SuppressWarnings("unchecked")
    public List<TableRow> rows(String table) {
        var slot = slot(table, Table.class, "table");
        return slot.known ? (List<TableRow>) slot.value.value() : List.of();
    }

    /** The caps of a points scheme; null when unknown. */
    public Caps scheme(String id) {
        var slot = slot(id, Scheme.class, "points scheme");
        return slot.known ? (Caps) slot.value.value() : null;
    }

    /** Whether what is in force is known: the value of a parameter, the rows of a table, the caps of a scheme. */
    public boolean knows(String id) {
        return slot(id).known;
    }

    /** The value in force of a parameter, table or scheme, with its source; empty when it is unknown. */
    public Optional<Cited> cite(String id) {
        var slot = slot(id);
        return slot.known ? Optional.of(Cited.of(slot.dated, slot.value, day)) : Optional.empty();
    }

    /** Why the value is unknown, as the end of a sentence: "it ended on 2025-06-30"; empty when it is known. */
    public Optional<String> unknownBecause(String id) {
        var slot = slot(id);
        if (slot.known) return Optional.empty();
        if (slot.value == null) return Optional.of(notInForce(slot.dated));
        if (slot.value.value() == null) return Optional.of("what holds from " + slot.value.from() + " is not known");
        return Optional.of("its source was last read on " + slot.value.source().checked() + ", more than "
                + Source.MONTHS_IT_HOLDS + " months before");
    }

    private String notInForce(Dated<?> dated) {
        for (var value : dated.values()) {
            if (!value.from().isAfter(day)) return "it ended on " + value.until();
        }
        var first = dated.values().get(dated.values().size() - 1);
        return "before " + first.from() + " it is not known";
    }

    private Object parameter(String id, Parameter.Kind kind) {
        var slot = slot(id, Parameter.class, "parameter");
        var actual = ((Parameter) slot.dated).kind();
        if (actual != kind) {
            throw new IllegalArgumentException("the parameter '" + id + "' is asked for as " + kind.accessor()
                    + "; ask " + actual.accessor() + "(\"" + id + "\")");
        }
        return slot.known ? slot.value.value() : null;
    }

    private Slot slot(String id, Class<?> type, String name) {
        var slot = find(id);
        if (slot == null || !type.isInstance(slot.dated)) {
            throw unknown(id, type, name);
        }
        return slot;
    }

    private Slot slot(String id) {
        return slot(id, Dated.class, "parameter, table or points scheme");
    }

    /** Null when nothing of this id is declared. */
    private Slot find(String id) {
        var known = slots.get(id);
        if (known != null) return known;
        var dated = book.get(id);
        if (dated == null) return null;
        DatedValue<?> value = dated.on(lawOf).orElse(null);
        var slot = new Slot(dated, value, value != null && value.isKnownOn(lawOf));
        slots.put(id, slot);
        return slot;
    }

    private IllegalArgumentException unknown(String id, Class<?> type, String name) {
        var ids = book.ids().stream()
                .filter(each -> type.isInstance(book.get(each)))
                .toList();
        var remedy = Nearest.remedy(id, ids);
        return new IllegalArgumentException(
                "there is no " + name + " '" + id + "'" + (remedy.isEmpty() ? "" : "; " + remedy));
    }
}
