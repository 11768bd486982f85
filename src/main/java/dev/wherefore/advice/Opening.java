package dev.wherefore.advice;

import java.util.List;

/**
 * A gap whose closing leaves nothing known against a goal.
 *
 * @param gap     what to close
 * @param goal    what it opens: the gap's own goal, or the one that goal is a part of
 * @param name    as the candidate reads it
 * @param country of that goal, ISO 3166-1 alpha-2; null for goals of no country
 * @param place   the country's name; empty for none
 * @param open    the criteria that still wait, for an answer or a judgement
 * @param because the findings it rests on
 */
public record Opening(
        Gap gap, String goal, String name, String country, String place, List<Point> open, List<String> because) {
    public Opening {
        open = List.copyOf(open);
        because = List.copyOf(because);
    }

    /** The opening of a gap's own goal. */
    public static Opening of(Gap gap, Decision decision) {
        return new Opening(
                gap,
                decision.goal(),
                decision.name(),
                decision.country(),
                decision.place(),
                decision.waiting(),
                List.of(gap.reference()));
    }

    /** The opening of a goal by the gap of its part. */
    public static Opening of(Gap gap, Decision part, Gap whole, Decision decision) {
        return new Opening(
                gap,
                decision.goal(),
                decision.name(),
                decision.country(),
                decision.place(),
                Point.all(part.waiting(), decision.waiting()),
                List.of(gap.reference(), whole.reference()));
    }

    /** A step that closes it, of unknown effort. */
    public Recommendation step(String id, int priority, String title) {
        return Recommendation.of(
                        id,
                        goal,
                        priority,
                        title,
                        "It is all that is known to speak against " + Recommendation.GOALS + ": " + gap.says() + ".",
                        because)
                .serving(new Point(goal, name))
                .awaiting(open);
    }
}
