package dev.wherefore.report;

import dev.wherefore.reason.ConditionProof;

/** Where a profile says what a condition was tested on. */
final class ProfilePath {
    private ProfilePath() {}

    /** E.g. {@code offers[0].salary}; empty for what no profile says, e.g. a score. */
    static String of(ConditionProof condition) {
        if (condition.fact() == null) return "";
        var origin = condition.fact().origin().path();
        if (condition.property() == null) return origin;
        var keys = condition.fact().keys(condition.property());
        if (keys.isEmpty()) return origin;
        var first = keys.get(0);
        if (first.startsWith("/")) {
            int list = first.indexOf('[');
            return first.substring(1, list < 0 ? first.length() : list);
        }
        // Several keys of one block are told by the block; keys that have none in common by the fact.
        int block = first.lastIndexOf('.');
        var key = keys.size() == 1 ? first : block < 0 ? "" : first.substring(0, block);
        return key.isEmpty() || origin.isEmpty() ? origin + key : origin + "." + key;
    }
}
