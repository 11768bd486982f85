package dev.wherefore.plan;

import dev.wherefore.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A candidate after some actions. They run side by side, unless one needs what another gives.
 *
 * @param taken   the actions, in the order in which the search chose them
 * @param profile after all of them
 * @param ready   the day on which the last of them has ended
 * @param toll    what they take
 */
record Situation(List<Taken> taken, Profile profile, LocalDate ready, Toll toll) {
    /** One name for the same actions on the same days, in whatever order they were chosen. */
    String key() {
        return taken.stream()
                .map(each -> each.option().key() + "@" + each.ends())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    boolean takes(String target) {
        return taken.stream().anyMatch(each -> each.option().target().equals(target));
    }

    /** The actions in the order in which they end. */
    List<Taken> inOrder() {
        var ordered = new ArrayList<>(taken);
        ordered.sort(Comparator.comparing(Taken::ends).thenComparing(Taken::starts));
        return ordered;
    }

    Situation with(Taken next, LocalDate from) {
        var more = new ArrayList<>(taken);
        more.add(next);
        var end = next.ends().isAfter(ready) ? next.ends() : ready;
        return new Situation(
                List.copyOf(more),
                next.option().change().apply(profile, next.ends()),
                end,
                toll.plus(next.option().toll(next.ends()))
                        .lasting(from.until(end, java.time.temporal.ChronoUnit.DAYS)));
    }
}
