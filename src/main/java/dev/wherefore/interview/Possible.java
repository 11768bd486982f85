package dev.wherefore.interview;

import dev.wherefore.document.Node;
import dev.wherefore.verdict.Status;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One possible answer to a question, and what it would come to.
 *
 * @param answer   as a profile would state it
 * @param settled  how many open criteria it settles
 * @param verdicts that it would make another, by the goal's id
 */
public record Possible(Node answer, int settled, Map<String, Status> verdicts) {
    public Possible {
        verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
    }
}
