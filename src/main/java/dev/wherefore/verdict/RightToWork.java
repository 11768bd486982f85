package dev.wherefore.verdict;

import dev.wherefore.fact.Candidate;
import dev.wherefore.fact.Citizenship;
import dev.wherefore.fact.Facts;
import dev.wherefore.reason.Truth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Whether a candidate may work where an opening is, or could come to: for those who plan a move. It rests on facts that no
 * choice between candidates may rest on.
 *
 * @param candidate         how reports call them; never a name
 * @param ground            why they may
 * @param citizenshipsKnown whether the profile states the citizenships
 * @param status            by which they live in the country already, as the profile states it; null for citizens and for
 *                          those who do not live there
 * @param routes            the best two of the country's routes, decided with the opening as the offer; empty for a
 *                          citizen
 */
public record RightToWork(
        String candidate, Ground ground, boolean citizenshipsKnown, String status, List<Verdict> routes) {
    private static final int NAMED = 2;

    private static final Comparator<Verdict> BEST_FIRST = Comparator.comparing(Verdict::status)
            .thenComparing(verdict -> count(verdict, Truth.NOT_MET))
            .thenComparing(verdict -> count(verdict, Truth.UNKNOWN))
            .thenComparing(verdict -> verdict.goal().id());

    /** Why somebody may work in a country, from the surest. */
    public enum Ground {
        /** A citizen of the country. */
        CITIZEN("citizen"),
        /** A citizen of a state whose citizens may work there without a permit. */
        FREE_MOVEMENT("free movement"),
        /** A route's criteria are all met. */
        ELIGIBLE("eligible"),
        /** A person must judge the rest of a route. */
        REVIEW("review"),
        /** Missing facts decide on a route. */
        DEPENDS("depends"),
        /** No route is open. */
        NONE("none"),
        /** The rulebook holds no routes of the country. */
        NOT_COVERED("not covered");

        private final String word;

        Ground(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public RightToWork {
        routes = List.copyOf(routes);
    }

    /**
     * Finds the ground.
     *
     * @param facts    of the candidate
     * @param country  of the opening, ISO 3166-1 alpha-2
     * @param verdicts on the country's routes, with the opening as the offer
     */
    public static RightToWork of(
            String candidate, Facts facts, String country, FreeMovement free, List<Verdict> verdicts) {
        var stated = facts.all(Citizenship.TYPE);
        boolean known = stated.stream().allMatch(citizenship -> citizenship.country() != null);
        var citizenships = stated.stream()
                .map(Citizenship::country)
                .filter(Objects::nonNull)
                .toList();
        if (citizenships.contains(country)) return new RightToWork(candidate, Ground.CITIZEN, known, null, List.of());
        if (citizenships.stream().anyMatch(own -> free.lets(own, country))) {
            return new RightToWork(candidate, Ground.FREE_MOVEMENT, known, null, List.of());
        }
        var routes = verdicts.stream().sorted(BEST_FIRST).limit(NAMED).toList();
        return new RightToWork(candidate, ground(routes), known, status(facts, country), routes);
    }

    private static String status(Facts facts, String country) {
        var person = facts.all(Candidate.TYPE).get(0);
        return country.equals(person.residence()) ? person.status() : null;
    }

    private static Ground ground(List<Verdict> routes) {
        if (routes.isEmpty()) return Ground.NOT_COVERED;
        return switch (routes.get(0).status()) {
            case ELIGIBLE -> Ground.ELIGIBLE;
            case REVIEW -> Ground.REVIEW;
            case DEPENDS -> Ground.DEPENDS;
            case NOT_ELIGIBLE -> Ground.NONE;
        };
    }

    private static long count(Verdict verdict, Truth truth) {
        return verdict.findings().stream()
                .filter(finding -> finding.truth() == truth)
                .count();
    }
}
