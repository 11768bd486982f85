package dev.wherefore.property;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import java.util.stream.Collectors;

/** Writes a profile as YAML that reads back as the same profile, a line for each section. */
final class ProfileText {
    private ProfileText() {}

    static String of(Mapping root) {
        return root.entries().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + inline(entry.getValue()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String inline(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + inline(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Sequence sequence) {
            return sequence.stream().map(ProfileText::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        var scalar = (Scalar) node;
        return scalar.type() == Scalar.Type.TEXT ? "\"" + scalar.text() + "\"" : scalar.text();
    }
}
