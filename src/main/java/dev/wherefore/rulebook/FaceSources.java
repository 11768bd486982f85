package dev.wherefore.rulebook;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Finds every {@code source:} that a face names, however deep. */
final class FaceSources {
    private FaceSources() {}

    static List<String> of(Mapping face) {
        var found = new ArrayList<String>();
        collect(face, found);
        return found;
    }

    private static void collect(Node node, List<String> into) {
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach((key, value) -> {
                if (key.equals("source") && value instanceof Scalar scalar && !scalar.isNull()) into.add(scalar.text());
                else collect(value, into);
            });
        } else if (node instanceof Sequence sequence) {
            sequence.forEach(item -> collect(item, into));
        }
    }
}
