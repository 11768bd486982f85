package dev.wherefore.change;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.profile.Shape;
import dev.wherefore.profile.Vocabulary;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a profile states the like of a key: what is true of one job or offer is the best guess for another. */
record StatedElsewhere(Ground ground) {
    private static final String AMOUNT = "amount";

    /** The other paths that hold a value of the same shape and unit, in the profile's order. */
    Stream<String> alike(String path) {
        var key = ground.vocabulary().key(path);
        return scalars(ground.profile().root(), "").filter(other -> {
            var stated = ground.vocabulary().key(other);
            return !other.equals(path)
                    && stated != null
                    && stated.unit().equals(key.unit())
                    && stated.shape().equals(key.shape());
        });
    }

    /** Of those, the ones that mean the same: a key of the same name, and money only beside the same keys. */
    Stream<String> ofTheKind(String path) {
        var name = name(path);
        boolean isMoney = ground.vocabulary().key(path).unit().equals(Vocabulary.MONEY_UNIT);
        return alike(path)
                .filter(other -> name(other).equals(name))
                // Pay is like pay, and not like savings.
                .filter(other -> !isMoney && !beside(path).contains(AMOUNT)
                        || beside(other).equals(beside(path)));
    }

    private static Stream<String> scalars(Node node, String path) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .flatMap(entry ->
                            scalars(entry.getValue(), path.isEmpty() ? entry.getKey() : path + "." + entry.getKey()));
        }
        if (node instanceof Sequence list) {
            return IntStream.range(0, list.size())
                    .boxed()
                    .flatMap(item -> scalars(list.items().get(item), path + "[" + item + "]"));
        }
        return node instanceof Scalar scalar && !scalar.isNull() ? Stream.of(path) : Stream.of();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The keys of the mapping that a path is in. */
    private Set<String> beside(String path) {
        int dot = path.lastIndexOf('.');
        var outer = dot < 0 ? null : ground.vocabulary().key(path.substring(0, dot));
        return outer != null && outer.shape() instanceof Shape.Block block
                ? block.keys().keySet()
                : Set.of();
    }
}
