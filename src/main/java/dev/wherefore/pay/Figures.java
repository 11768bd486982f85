package dev.wherefore.pay;

import dev.wherefore.parameter.Cited;
import dev.wherefore.parameter.InForce;
import dev.wherefore.parameter.TableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The figures of a day; one that a rulebook does not declare is as one that is not known. */
final class Figures {
    private static final String KINDS = "pay.kinds";

    private final InForce inForce;

    Figures(InForce inForce) {
        this.inForce = inForce;
    }

    Optional<Cited> cite(String id) {
        return inForce.declares(id) ? inForce.cite(id) : Optional.empty();
    }

    /** The amount of a parameter; null when it is not known. */
    BigDecimal amount(String id) {
        return inForce.declares(id) ? inForce.amount(id) : null;
    }

    /** The codes of a parameter; none when they are not known. */
    List<String> codes(String id) {
        var codes = inForce.declares(id) ? inForce.codes(id) : null;
        return codes == null ? List.of() : List.copyOf(codes);
    }

    List<TableRow> rows(String table) {
        return inForce.declares(table) ? inForce.rows(table) : List.of();
    }

    List<TableRow> rows(String table, String key) {
        return rows(table).stream().filter(row -> row.key().equals(key)).toList();
    }

    Optional<TableRow> row(String table, String key) {
        return rows(table, key).stream().findFirst();
    }

    Optional<TableRow> row(String table, String key, String andKey) {
        return rows(table, key).stream()
                .filter(row -> row.andKey().equals(andKey))
                .findFirst();
    }

    Kind kind(String benchmark) {
        return row(KINDS, benchmark).map(row -> Kind.of(row.andKey())).orElse(Kind.UNSTATED);
    }
}
