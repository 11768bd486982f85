package dev.wherefore.change;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Nearest;
import dev.wherefore.document.Place;
import dev.wherefore.profile.Shape;
import dev.wherefore.profile.Vocabulary;
import java.util.List;
import java.util.Set;

/** The keys that a path may name; one that names none is refused with what was likely meant. */
record Keys(Vocabulary vocabulary) {
    /** The steps of a path, as {@link Vocabulary#steps} gives them. */
    List<Object> steps(String path, Place place) throws InvalidDocumentException {
        var steps = path.isEmpty() || path.endsWith(".") ? null : vocabulary.steps(path);
        if (steps != null && !steps.isEmpty()) return steps;
        int known = 0;
        for (int at = 1; at < path.length(); at++) {
            boolean ends = path.charAt(at) == '.' || path.charAt(at) == '[';
            if (ends && vocabulary.steps(path.substring(0, at)) != null) known = at;
        }
        // An item's keys are asked for behind its number.
        int close = known < path.length() && path.charAt(known) == '[' ? path.indexOf(']', known) : -1;
        if (close > 0 && vocabulary.steps(path.substring(0, close + 1)) != null) known = close + 1;
        var parent = path.substring(0, known);
        var rest = path.substring(known > 0 && path.charAt(known) == '.' ? known + 1 : known);
        if (rest.startsWith("[")) {
            throw new InvalidDocumentException(
                    place,
                    isList(parent) ? "'" + rest + "' is no place of a list" : "'" + parent + "' is no list",
                    isList(parent) ? "count items from 0, as in '" + parent + "[0]'" : "leave out the brackets");
        }
        var names = names(parent);
        // The ids of a free mapping hold dots: all that is left of the path may be one.
        boolean free = names.stream().anyMatch(name -> name.indexOf('.') >= 0);
        var name = free ? rest : rest.split("[.\\[]", 2)[0];
        var remedy = isList(parent) && !parent.endsWith("]")
                ? "name an item, as in '" + parent + "[0]." + name + "'"
                : Nearest.to(name, names)
                        .map(near -> "did you mean '" + (parent.isEmpty() ? "" : parent + ".") + near + "'?")
                        .orElseGet(() -> Nearest.remedy(name, names));
        throw new InvalidDocumentException(
                place, "there is no key '" + name + "'" + (parent.isEmpty() ? "" : " in '" + parent + "'"), remedy);
    }

    private boolean isList(String path) {
        return !path.isEmpty() && shape(path) instanceof Shape.ListOf;
    }

    private Shape shape(String path) {
        var shape = path.isEmpty() ? vocabulary.root() : vocabulary.key(path).shape();
        return shape instanceof Shape.Either either ? either.otherwise() : shape;
    }

    private Set<String> names(String path) {
        var shape = shape(path);
        if (path.endsWith("]") && shape instanceof Shape.ListOf list) shape = list.item();
        return shape instanceof Shape.Block block ? block.keys().keySet() : Set.of();
    }
}
