package dev.wherefore.fact;

import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.profile.Dates;
import dev.wherefore.profile.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** An answer as its question's type; the parts of other types are null, and all of them without an answer. */
record Answered(BigDecimal number, Boolean flag, LocalDate date, String code, Set<String> codes) {
    private static final Answered NOT = new Answered(null, null, null, null, null);

    /**
     * @param answer   null when there is none
     * @param question null for an id that nobody declared, whose answer says nothing
     */
    static Answered of(Node answer, Question question) {
        if (answer == null || question == null) return NOT;
        if (question.type() == Question.Type.CODES) {
            return new Answered(null, null, null, null, Entry.texts(answer));
        }
        if (!(answer instanceof Scalar scalar)) return NOT;
        return switch (question.type()) {
            case NUMBER -> new Answered(scalar.isNumber() ? scalar.number() : null, null, null, null, null);
            case BOOLEAN ->
                new Answered(null, scalar.type() == Scalar.Type.BOOLEAN ? scalar.flag() : null, null, null, null);
            case DATE -> new Answered(null, null, Dates.parse(scalar.text()), null, null);
            case CHOICE, CODES -> new Answered(null, null, null, scalar.text(), null);
        };
    }
}
