package dev.wherefore.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which of the ways to meet each open criterion to ask about first. The rules of a criterion are alternatives, and the law
 * names the usual one first: who goes it to its end need not be asked about the others. A way on which an answer was left
 * open does not lead to its end, and the next one is tried.
 */
final class FirstWays {
    /** Alternatives to one another: the rules by which a goal's criterion can be met, or those that score one factor. */
    private record Choice(String criterion, String goal, String serves) {}

    /** One rule of a choice. */
    private record Way(Choice choice, String rule, int line) {
        static Way of(Wait wait) {
            var rule = wait.rule().rule();
            var choice = new Choice(wait.criterion(), wait.goal().id(), rule.serves());
            return new Way(choice, rule.name(), rule.line());
        }
    }

    private final Set<Way> first;

    /**
     * The first ways of the choices that some questions leave.
     *
     * @param asks   every question that is open
     * @param closed which of them cannot be asked
     */
    FirstWays(List<Ask> asks, Predicate<Ask> closed) {
        Map<Choice, List<Way>> choices = new HashMap<>();
        Set<Way> blocked = new HashSet<>();
        for (var ask : asks) {
            for (var wait : ask.waits()) {
                var way = Way.of(wait);
                var ways = choices.computeIfAbsent(way.choice(), choice -> new ArrayList<>());
                if (!ways.contains(way)) ways.add(way);
                if (closed.test(ask)) blocked.add(way);
            }
        }
        first = new HashSet<>();
        for (var ways : choices.values()) {
            ways.stream()
                    .filter(way -> !blocked.contains(way))
                    .min(Comparator.comparingInt(Way::line))
                    // Where no way leads to its end, all that can still be found out is that none does.
                    .ifPresentOrElse(first::add, () -> first.addAll(ways));
        }
    }

    /** Whether a question lies on one of them. */
    boolean leadThrough(Ask ask) {
        return ask.waits().stream().map(Way::of).anyMatch(first::contains);
    }
}
