package dev.wherefore.change;

import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.profile.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The codes worth trying at a key: all of a short list, and of a long one those that something speaks for. */
record Codes(PropertyTrial trial, StatedElsewhere elsewhere) {
    /** Those nearest to the stated one first; empty for a shape that no codes answer. */
    List<Object> worthTrying(String path, Shape shape) {
        if (shape instanceof Shape.Flag) return List.of(true, false);
        if (shape instanceof Shape.OneOf of && of.codes().size() <= PropertyTrial.MOST_TRIED && !of.open())
            return byDistance(path, of);
        return shape instanceof Shape.Value value ? named(path, value) : List.of();
    }

    /** All of a short list, which stands in order: a level's neighbours are the nearest to it. */
    private List<Object> byDistance(String path, Shape.OneOf of) {
        var codes = List.copyOf(of.codes());
        int at = codes.indexOf(trial.text(path));
        int from = trial.wanted().asksForLess() && at < 0 ? codes.size() : at;
        return codes.stream()
                .sorted(Comparator.comparingInt(code -> Math.abs(codes.indexOf(code) - from)))
                .map(code -> (Object) code)
                .toList();
    }

    /** Those of a long list that the profile, the law's groups or the condition itself name. */
    private List<Object> named(String path, Shape.Value shape) {
        var named = new ArrayList<Object>();
        if (shape instanceof Shape.Occupation) named.addAll(occupations(path));
        if (shape instanceof Shape.Code && trial.wanted().forbids())
            elsewhere
                    .alike(path)
                    .map(trial::stated)
                    .map(ChangeSet::text)
                    .distinct()
                    .forEach(named::add);
        named.addAll(trial.wanted().values());
        return named.stream()
                .map(Object::toString)
                .filter(code -> shape.fault(new Scalar(Node.NOWHERE, code, Scalar.Type.TEXT)) == null)
                .limit(PropertyTrial.MOST_TRIED)
                .map(code -> (Object) code)
                .toList();
    }

    /** The codes that other entries of the profile state, and then those known, by which a group or its contrary is met. */
    private List<String> occupations(String path) {
        var classification = path.substring(path.lastIndexOf('.') + 1);
        var facts = trial.ground().facts();
        return Stream.concat(
                        facts.occupationsStated(classification).stream(),
                        facts.occupationsKnown(classification).stream())
                .distinct()
                .filter(trial.wanted()::by)
                .toList();
    }
}
