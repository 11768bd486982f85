package dev.wherefore.verdict;

import dev.wherefore.fact.DerivedCode;
import dev.wherefore.parameter.Range;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.CriterionFace;
import java.util.List;
import java.util.Map;

/**
 * What a verdict would be if the derived occupation codes were the candidate's. It is no verdict: an answer on a partial
 * profile must hold whatever the missing facts turn out to be, and a derived code may be wrong.
 *
 * @param status  it would have
 * @param points  the total it would have; null for a goal without a scheme
 * @param settled the open criteria that would be open no more, each with its truth, in the order of the face
 * @param codes   it rests on, at least one
 */
public record Supposed(Status status, Range points, Map<CriterionFace, Truth> settled, List<DerivedCode> codes) {
    public Supposed {
        settled = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(settled));
        codes = List.copyOf(codes);
    }
}
