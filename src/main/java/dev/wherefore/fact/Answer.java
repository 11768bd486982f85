package dev.wherefore.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * The answer to a question that only one country, route or level asks.
 *
 * @param id     the id under which it was declared
 * @param number the answer to a number; only the property of the declared type is ever known
 * @param flag   the answer to a yes or no
 * @param date   the answer to a date
 * @param code   the answer to a choice
 * @param codes  the answer to a choice of any number
 */
public record Answer(
        String id, BigDecimal number, Boolean flag, LocalDate date, String code, Set<String> codes, Origin origin)
        implements Fact {
    public static final FactType<Answer> TYPE = FactType.of(Answer.class, "answer")
            .with("id", Answer::id, "answer", Unit.NONE)
            .with("number", Answer::number, "answer", Unit.COUNT, "")
            .with("flag", Answer::flag, "answer", Unit.NONE, "")
            .with("date", Answer::date, "answer", Unit.DATE, "")
            .with("code", Answer::code, "answer", Unit.NONE, "")
            .with("codes", Answer::codes, "answer", Unit.NONE, "")
            .keyedBy("id")
            .build();

    static Answer of(String id, Answered answered, Origin origin) {
        return new Answer(
                id, answered.number(), answered.flag(), answered.date(), answered.code(), answered.codes(), origin);
    }
}
