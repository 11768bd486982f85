package dev.wherefore.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The candidates for one opening, the best first: by verdict, then by the share of what they must bring, then by what is
 * welcome; first by what is known to be met, then by what may still turn out so. Nothing else orders them: those who are
 * equal in all of it share a place, in the order in which they were named.
 */
public final class Ranking {
    private static final Comparator<Fit> ORDER = Comparator.<Fit, Status>comparing(
                    fit -> fit.verdict().status())
            .thenComparing(fit -> -fit.must().met())
            .thenComparing(fit -> -fit.must().open())
            .thenComparing(fit -> -fit.preferred().met())
            .thenComparing(fit -> -fit.preferred().open());

    private final List<Place> places;

    /**
     * One candidate's place.
     *
     * @param rank  counted from 1; those who are equal have the same, and the next one's counts them all
     * @param equal who shares it
     */
    public record Place(int rank, Fit fit, List<String> equal) {
        public Place {
            equal = List.copyOf(equal);
        }
    }

    private Ranking(List<Place> places) {
        this.places = List.copyOf(places);
    }

    /** Ranks fits for the same opening. */
    public static Ranking of(List<Fit> fits) {
        var ordered = new ArrayList<>(fits);
        ordered.sort(ORDER);
        var places = new ArrayList<Place>();
        for (var fit : ordered) {
            int before = (int) ordered.stream()
                    .filter(other -> ORDER.compare(other, fit) < 0)
                    .count();
            var equal = ordered.stream()
                    .filter(other -> other != fit && ORDER.compare(other, fit) == 0)
                    .map(Fit::candidate)
                    .toList();
            places.add(new Place(before + 1, fit, equal));
        }
        return new Ranking(places);
    }

    /** From the best to the last. */
    public List<Place> places() {
        return places;
    }
}
