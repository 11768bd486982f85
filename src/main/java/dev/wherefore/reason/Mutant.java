package dev.wherefore.reason;

/**
 * A rule with one condition changed, to find out whether any scenario would notice.
 *
 * @param rule     the rule's name
 * @param line     of the changed condition in the rule file
 * @param mutation what was changed, in words
 * @param tree     the changed rule
 */
public record Mutant(String rule, int line, String mutation, RuleTree tree) {}
