package dev.wherefore.verdict;

import dev.wherefore.parameter.CodeList;
import dev.wherefore.parameter.Parameter;
import dev.wherefore.parameter.ParameterBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Between which states citizens move and work freely, as far as code lists of the rulebook say so: those whose id ends
 * with {@code .free-movement-nationalities}, each of which lists states that grant it to each other.
 */
public final class FreeMovement {
    private static final String ID = ".free-movement-nationalities";

    private final List<CodeList> lists;

    private FreeMovement(List<CodeList> lists) {
        this.lists = List.copyOf(lists);
    }

    /** What the lists of some folders say on a day. */
    public static FreeMovement of(ParameterBook parameters, LocalDate day) {
        var inForce = parameters.on(day);
        return new FreeMovement(parameters.ids().stream()
                .filter(id -> id.endsWith(ID) && parameters.get(id) instanceof Parameter)
                .map(inForce::codes)
                .filter(Objects::nonNull)
                .toList());
    }

    /** Whether citizens of one country may work in another for that reason alone; both ISO 3166-1 alpha-2. */
    boolean lets(String citizensOf, String workIn) {
        return lists.stream().anyMatch(list -> list.contains(citizensOf) && list.contains(workIn));
    }
}
