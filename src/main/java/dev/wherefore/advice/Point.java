package dev.wherefore.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A criterion or a goal, as advice names it.
 *
 * @param reference {@code goal#criterion}, or the goal
 * @param name      as the candidate reads it
 */
public record Point(String reference, String name) {
    /** The names of some, as one enumerates them: "a, b and c". */
    public static String names(List<Point> points) {
        int last = points.size() - 1;
        if (last < 1) return points.stream().map(Point::name).collect(Collectors.joining());
        return points.subList(0, last).stream().map(Point::name).collect(Collectors.joining(", ")) + " and "
                + points.get(last).name();
    }

    /** The references of some. */
    public static List<String> references(List<Point> points) {
        return points.stream().map(Point::reference).toList();
    }

    /** Some and others, each once. */
    static List<Point> all(List<Point> some, List<Point> others) {
        var all = new ArrayList<>(some);
        for (var other : others) {
            if (some.stream().noneMatch(one -> one.reference.equals(other.reference))) all.add(other);
        }
        return List.copyOf(all);
    }
}
