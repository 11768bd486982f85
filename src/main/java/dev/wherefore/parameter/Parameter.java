package dev.wherefore.parameter;

import java.util.List;

/**
 * A dated, sourced number, day or code list that rules compare with.
 *
 * @param id     e.g. {@code de.eu-blue-card.salary-minimum.standard}
 * @param about  a lower-case noun phrase that a proof can print
 * @param unit   the name of its {@link ParameterUnit}
 * @param kind   what its values are, and so how a rule asks for them
 * @param values newest first; each a {@link java.math.BigDecimal}, {@link java.time.LocalDate} or {@link CodeList}
 */
public record Parameter(String id, String about, String unit, Kind kind, List<DatedValue<Object>> values)
        implements Dated<Object> {
    /** What the values of a parameter are. */
    public enum Kind {
        /** A number in the parameter's unit. */
        AMOUNT("amount"),
        /** A day of the calendar. */
        DATE("date"),
        /** A list of codes. */
        CODES("codes");

        private final String accessor;

        Kind(String accessor) {
            this.accessor = accessor;
        }

        /** How a rule asks for it: {@code amount}, {@code date} or {@code codes}. */
        public String accessor() {
            return accessor;
        }
    }

    public Parameter {
        values = List.copyOf(values);
    }
}
