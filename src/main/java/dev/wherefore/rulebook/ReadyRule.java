package dev.wherefore.rulebook;

import java.util.List;

/**
 * A rule, as written and as compiled.
 *
 * @param text       as written
 * @param shape      how its patterns are nested: {@code P} a pattern, {@code E} an {@code exists} and {@code N} a {@code not}
 *                   of what follows in parentheses, e.g. {@code PN(PP)}
 * @param conditions what each of the text's conditions was compiled into, in the order of the file, pattern by pattern
 */
public record ReadyRule(RuleText text, String shape, List<CompiledCondition> conditions) {
    public ReadyRule {
        conditions = List.copyOf(conditions);
    }
}
