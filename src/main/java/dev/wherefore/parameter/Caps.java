package dev.wherefore.parameter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a points scheme caps on a day. A factor {@code transferability/education/language} belongs to the groups
 * {@code transferability} and {@code transferability/education}: it counts in the inner one, and what is left under the
 * inner cap counts in the outer one.
 *
 * @param most   the cap of the total; null when there is none
 * @param groups the caps of groups by their path, in the order of the file; a group that is not named has no cap
 */
public record Caps(BigDecimal most, Map<String, BigDecimal> groups) {
    /**
     * What factors come to.
     *
     * @param total  the capped total
     * @param groups the capped points of every group by its path, the outer ones before those inside them
     */
    public record Totals(Range total, Map<String, Range> groups) {
        public Totals {
            groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        }
    }

    public Caps {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /** The totals of factors by their id, e.g. {@code core/age}; low ends make the low total, high ends the high one. */
    public Totals total(Map<String, Range> factors) {
        var sums = new LinkedHashMap<String, Range>();
        groups.keySet().forEach(group -> open(group, sums));
        factors.keySet().forEach(factor -> open(outer(factor), sums));

        var all = Range.ZERO;
        for (var factor : factors.entrySet()) {
            var group = outer(factor.getKey());
            if (group.isEmpty()) all = all.plus(factor.getValue());
            else sums.merge(group, factor.getValue(), Range::plus);
        }
        // Every group stands after the one around it: backwards, a group is complete before it is added to the outer
        // one.
        List<String> inwards = new ArrayList<>(sums.keySet());
        Collections.reverse(inwards);
        for (var group : inwards) {
            var capped = sums.get(group).atMost(groups.get(group));
            sums.put(group, capped);
            if (outer(group).isEmpty()) all = all.plus(capped);
            else sums.merge(outer(group), capped, Range::plus);
        }
        return new Totals(all.atMost(most), sums);
    }

    private static void open(String group, Map<String, Range> sums) {
        if (group.isEmpty() || sums.containsKey(group)) return;
        open(outer(group), sums);
        sums.put(group, Range.ZERO);
    }

    private static String outer(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
