package dev.wherefore.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * One attribute of what the candidate's leadership has to show.
 *
 * @param id     the id under which it was declared
 * @param number the answer to a number; only the property of the declared type is ever known
 * @param flag   the answer to a yes or no
 * @param date   the answer to a date
 * @param code   the answer to a choice
 * @param codes  the answer to a choice of any number
 */
public record Record(
        String id, BigDecimal number, Boolean flag, LocalDate date, String code, Set<String> codes, Origin origin)
        implements Fact {
    public static final FactType<Record> TYPE = FactType.of(Record.class, "leadership record")
            .with("id", Record::id, "leadership record", Unit.NONE)
            .with("number", Record::number, "leadership record", Unit.COUNT, "")
            .with("flag", Record::flag, "leadership record", Unit.NONE, "")
            .with("date", Record::date, "leadership record", Unit.DATE, "")
            .with("code", Record::code, "leadership record", Unit.NONE, "")
            .with("codes", Record::codes, "leadership record", Unit.NONE, "")
            .keyedBy("id")
            .build();

    static Record of(String id, Answered answered, Origin origin) {
        return new Record(
                id, answered.number(), answered.flag(), answered.date(), answered.code(), answered.codes(), origin);
    }
}
