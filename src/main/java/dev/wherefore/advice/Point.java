package dev.wherefore.advice;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A criterion, as advice names it.
 *
 * @param reference {@code goal#criterion}
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
}
