package dev.wherefore.profile;

import java.math.BigDecimal;
import java.util.List;

/**
 * What only one country, route or level asks, declared in data beside its rules and answered in a profile under its id.
 *
 * @param id       e.g. {@code de.ict-card.months-in-group}
 * @param wording  the question as a candidate reads it
 * @param label    a short noun phrase that a proof can print, e.g. "months in the group"
 * @param type     what an answer is
 * @param unit     the unit of a number as words, e.g. "months"; empty when it has none
 * @param least    the least number that makes sense; null when there is none
 * @param most     the greatest number that makes sense; null when there is none
 * @param choices  the codes of a choice or of a set of codes; empty for other types
 * @param judgement whether only an officer or another person can answer it
 * @param past      whether it asks of the past, so that an answer stays as it is
 */
public record Question(
        String id,
        String wording,
        String label,
        Type type,
        String unit,
        BigDecimal least,
        BigDecimal most,
        List<String> choices,
        boolean judgement,
        boolean past) {

    /** The types of an answer. */
    public enum Type {
        BOOLEAN,
        NUMBER,
        DATE,
        /** One of the choices. */
        CHOICE,
        /** Any number of the choices, as a list. */
        CODES
    }

    public Question {
        choices = List.copyOf(choices);
    }

    /** A question whose answer may become another. */
    public Question(
            String id,
            String wording,
            String label,
            Type type,
            String unit,
            BigDecimal least,
            BigDecimal most,
            List<String> choices,
            boolean judgement) {
        this(id, wording, label, type, unit, least, most, choices, judgement, false);
    }
}
