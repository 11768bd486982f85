package dev.wherefore.verdict;

import dev.wherefore.fact.Aim;
import dev.wherefore.fact.Facts;
import dev.wherefore.fact.Job;
import dev.wherefore.rulebook.Face;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a candidate stands on the ladders.
 *
 * @param held   the highest level of a job that is held now, by ladder, as its place in the ladder
 * @param ladder the ladder of the present job, else the one aimed at; null when neither is known
 * @param aimed  the ladder aimed at; null when it is not known
 */
public record Position(Map<String, Integer> held, String ladder, String aimed) {
    /** How far ahead a candidate looks: the next level, and what skipping it would take. */
    private static final int AHEAD = 2;

    public Position {
        held = Map.copyOf(held);
    }

    /**
     * The position of a profile.
     *
     * @param faces of the goals in question; a job at a level that is none of them says nothing
     */
    static Position of(Facts facts, Collection<Face> faces) {
        var held = new HashMap<String, Integer>();
        String ladder = null;
        for (var job : facts.all(Job.TYPE)) {
            if (!Boolean.TRUE.equals(job.current())) continue;
            if (ladder == null) ladder = job.ladder();
            for (var face : faces) {
                if (face.kind() != Face.Kind.LEVEL || job.level() == null) continue;
                if (!face.aliases().contains(job.level())) continue;
                held.merge(face.ladder(), face.order(), Math::max);
                if (ladder == null) ladder = face.ladder();
            }
        }
        var aim = facts.all(Aim.TYPE).get(0).ladder();
        return new Position(held, ladder == null ? aim : ladder, aim);
    }

    /** Whether the candidate holds this level, or one above it in its ladder. */
    public boolean isHeld(Face level) {
        return level.kind() == Face.Kind.LEVEL && level.order() <= held.getOrDefault(level.ladder(), 0);
    }

    /** How many steps a level is above the one held; 1 for the next one. Of a ladder one is not on, its place. */
    public int steps(Face level) {
        return level.order() - held.getOrDefault(level.ladder(), 0);
    }

    /** Whether a level is above the one held, and of the ladder the candidate is on or aims at, if any is known. */
    public boolean isAhead(String ofLadder, int order) {
        boolean own = ladder == null || ofLadder.equals(ladder) || ofLadder.equals(aimed);
        return own && order > held.getOrDefault(ofLadder, 0);
    }

    /**
     * Whether the candidate is asked about a goal: not about levels that are passed, out of sight or on another ladder, nor
     * about certifications that nothing is known to speak for.
     */
    boolean asks(Verdict verdict) {
        var worth = verdict.worth();
        if (worth != null && (worth.low() == 0 || worth.standing() == Worth.Standing.NOT_NOW)) return false;
        return asks(verdict.goal().face());
    }

    /** The same of a goal whose worth does not matter. */
    boolean asks(Face face) {
        if (face.kind() != Face.Kind.LEVEL) return true;
        if (isHeld(face) || steps(face) > AHEAD) return false;
        return ladder == null || face.ladder().equals(ladder) || face.ladder().equals(aimed);
    }
}
